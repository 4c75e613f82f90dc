import type { Official } from '../domain/entity.ts'
import type { Mention } from '../domain/reading.ts'
import type { OfficeHolders } from '../knowledge/office-holders.ts'
import type { Document } from './document.ts'
import type { Finding, ReadingContext } from './finding.ts'
import { type Attributes, attributesOf } from './officials/attributes.ts'
import { bindOffices } from './officials/binding.ts'
import { knownPerson } from './officials/known-person.ts'
import { findOffices } from './officials/office-phrase.ts'
import { countBefore, type Person, textOf } from './officials/persons.ts'
import { resolvePersons } from './officials/resolve.ts'
import { findCandidates, indexRuns } from './officials/runs.ts'
import { readScene, type Scene } from './officials/scene.ts'
import { bindMinistries, bindRanks } from './officials/without-office.ts'

/** Finds the named officials of a text: offices first, then the names beside them, then every other form of those names. */
export function findOfficials(
  document: Document,
  context: Pick<ReadingContext, 'date'> & { officeHolders?: OfficeHolders },
): Finding<Official> {
  const scene = readScene(document, context.officeHolders)
  const offices = findOffices(scene)
  const candidates = findCandidates(scene, offices)
  const bonds = bindOffices(scene, offices, indexRuns(candidates))
  const ranks = bindRanks(scene, new Set(bonds.map(({ run }) => run.first)))
  const bound = new Set([...bonds, ...ranks].map(({ run }) => run.first))
  const staff = bindMinistries(scene, candidates, bound)
  const all = [...bonds, ...ranks, ...staff].sort((a, b) => a.run.first - b.run.first)
  const persons = resolvePersons({ scene, bonds: all, candidates, date: context.date })
  return toFinding(scene, persons, context.date)
}

function toFinding(scene: Scene, persons: readonly Person[], date: string | null): Finding<Official> {
  const ordered = persons
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0))
  const entities: Official[] = []
  const mentions: Mention[] = []
  const namings = ordered
    .flatMap((person) => person.places.map((place) => ({ place, person })))
    .sort((a, b) => a.place - b.place)
  const places = namings.map(({ place }) => place)
  const read = new Map<Person, Attributes>()
  for (const [number, person] of ordered.entries()) {
    const id = `P${number + 1}`
    const before = (token: number) => {
      const last = namings[countBefore(places, token) - 1]?.person
      return last && last !== person ? (read.get(last) ?? null) : null
    }
    const attributes = attributesOf(scene, person, { date, before })
    read.set(person, attributes)
    const name = textOf(scene, person.fullest)
    const known = knownPerson(scene.officeHolders, { name, ...attributes }, date)
    entities.push({ kind: 'official', id, name, ...attributes, known })
    for (const { run, rule, certainty } of person.namings) {
      const start = scene.tokens[run.first]?.start ?? 0
      const end = scene.tokens[run.last - 1]?.end ?? start
      mentions.push({ start, end, kind: 'official', entity: id, rule, certainty })
    }
  }
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start) }
}
