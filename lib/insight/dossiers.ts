/** Dossiers: everything kept of one person, joined over all articles and spellings. */
import type { Kept } from '../domain/annotation.ts'
import type { Party } from '../domain/country.ts'
import type { Dossier, KeptPassage } from '../domain/dossier.ts'
import type { Official } from '../domain/entity.ts'
import { byName } from '../domain/same-name.ts'
import { finish, type Work } from '../work/turns.ts'
import { oncePerInSteps } from './once-per.ts'

type Told = KeptPassage & { official: Official; name: string }
type Person = { told: Told[]; countries: Set<Party> }

/**
 * One dossier a person, by name. Two that are named the same are one person unless they serve different countries; a
 * name without a country goes to the only person of that name, and stays alone where there are several.
 */
export function dossiersOf(kept: readonly Kept[]): readonly Dossier[] {
  return finish(dossiersInSteps(kept))
}

/** So many passages are read, or put in order, in a step. */
const PASSAGES_A_STEP = 200

/** The same, little by little. */
export const dossiersInSteps = oncePerInSteps(function* made(
  kept: readonly Kept[],
): Work<readonly Dossier[]> {
  const persons: Person[] = []
  const named = new Map<string, Person[]>()
  const all = yield* toldOf(kept)
  // Those of whom most is known first, so that the others find them.
  const known = all.filter(({ official }) => official.known)
  const placed = all.filter(({ official }) => !official.known && official.country)
  const unplaced = all.filter(({ official }) => !official.known && !official.country)
  for (const [at, one] of [...known, ...placed, ...unplaced].entries()) {
    if (at % PASSAGES_A_STEP === 0) yield
    const names = [...new Set([one.name, plainName(one.official.known?.name ?? '')])].filter(Boolean)
    const namesakes = [...new Set(names.flatMap((name) => named.get(name) ?? []))]
    let person = namesakes.find((namesake) => isSame(namesake, one.official, namesakes.length))
    if (!person) {
      person = { told: [], countries: new Set() }
      persons.push(person)
    }
    add(person, one)
    for (const name of names) {
      const there = named.get(name) ?? []
      if (!there.includes(person)) named.set(name, [...there, person])
    }
  }
  const dossiers: Dossier[] = []
  let passages = 0
  for (const person of persons) {
    dossiers.push(dossierOf(person))
    passages += person.told.length
    if (passages < PASSAGES_A_STEP) continue
    passages = 0
    yield
  }
  return dossiers.sort((a, b) => byName(a.name, b.name) || (a.id < b.id ? -1 : 1))
})

function* toldOf(kept: readonly Kept[]): Work<Told[]> {
  const plain = new Map<string, string>()
  const told: Told[] = []
  for (const { article, annotations } of kept) {
    for (const annotation of annotations) {
      const { entity } = annotation
      if (entity?.kind !== 'official') continue
      const name = plain.get(entity.name) ?? plainName(entity.name)
      plain.set(entity.name, name)
      told.push({ annotation, article, official: entity, name })
      if (told.length % PASSAGES_A_STEP === 0) yield
    }
  }
  return told
}

function isSame({ countries }: Person, { country, known }: Official, namesakes: number): boolean {
  if (known?.terms.some((term) => countries.has(term.country))) return true
  if (country) return countries.has(country) || countries.size === 0
  return namesakes === 1
}

function add(person: Person, one: Told): void {
  const { country, known } = one.official
  person.told.push(one)
  if (country) person.countries.add(country)
  for (const term of known?.terms ?? []) person.countries.add(term.country)
}

function dossierOf({ told }: Person): Dossier {
  const passages = [...told].sort(newestFirst)
  const newestKnown = passages.find(({ official }) => official.known)?.official.known ?? null
  const names = [...new Set(passages.map(({ official }) => official.name))]
  const name = names.reduce((best, one) => (weight(one) > weight(best) ? one : best))
  const country = passages.find(({ official }) => official.country)?.official.country ?? null
  return {
    id: `${plainName(name)} ${country ?? ''}`.trim(),
    name,
    otherNames: names.filter((one) => one !== name),
    country,
    known: newestKnown,
    passages: passages.map(({ annotation, article }) => ({ annotation, article })),
  }
}

/** More words say more; of as many the longer one. */
function weight(name: string): number {
  return name.split(/\s+/).length * 1000 + name.length
}

/** Newest article first, what has no date last; within an article in the order it was kept. */
export function newestFirst(a: KeptPassage, b: KeptPassage): number {
  const [one, other] = [a.article.date ?? '', b.article.date ?? '']
  if (one !== other) return one < other ? 1 : -1
  return a.annotation.created < b.annotation.created ? -1 : 1
}

/** Accents, case, hyphens and apostrophes apart. */
function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase()
}
