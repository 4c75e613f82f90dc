/** Whom of all the people that the knowledge knows an article means. */
import type { Official } from '../../domain/entity.ts'
import { byWeight, mayBeSameOffice } from '../../domain/office.ts'
import type { KnownPerson, Term } from '../../domain/term.ts'
import { coversDate } from '../../knowledge/covers-date.ts'
import { nameKey } from '../../knowledge/name-key.ts'
import type { OfficeHolders } from '../../knowledge/office-holders.ts'
import { neighbours } from './neighbours.ts'

/** Years between an article and a term in which a reader still thinks of its holder as one. */
const FARTHEST_YEARS = 12

/**
 * The known person whom an official of an article is; null where nobody fits, or several people do. `date`: of the
 * article, ISO 8601; null where unknown.
 */
export function knownPerson(
  officeHolders: OfficeHolders,
  official: Pick<Official, 'name' | 'office' | 'officeFrom' | 'country'>,
  date: string | null,
): KnownPerson | null {
  const terms = onlyFitting(personsCalled(officeHolders, official.name), official, date)
  if (!terms) return null
  const asOf = terms.reduce((newest, term) => (term.asOf > newest ? term.asOf : newest), '')
  const weightiest = weightiestAt(terms, date ?? asOf)
  const around =
    weightiest && neighbours(weightiest, officeHolders.holdersOf(weightiest.country, weightiest.officeKey))
  return {
    name: terms[0]?.person ?? official.name,
    terms,
    predecessor: around?.predecessor ?? null,
    successor: around?.successor ?? null,
    asOf,
  }
}

/** Terms by person, oldest first. One name with offices in one state and in organisations is one person. */
function personsCalled(officeHolders: OfficeHolders, name: string): Term[][] {
  const byName = new Map<string, Term[][]>()
  for (const terms of officeHolders.peopleCalled(name)) {
    const key = nameKey(terms[0]?.person ?? '')
    byName.set(key, [...(byName.get(key) ?? []), terms])
  }
  return [...byName.values()].flatMap((lines) => {
    const states = lines.filter((terms) => isOfState(terms[0]))
    return (states.length > 1 ? states : [lines.flat()]).map((terms) => [...terms].sort(oldestFirst))
  })
}

function isOfState(term: Term | undefined): boolean {
  return term?.country.length === 2 && term.country !== 'EU' && term.country !== 'UN'
}

function oldestFirst(a: Term, b: Term): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1
}

/** The one person who fits what the article says: date first, then state, then the words of the office. */
function onlyFitting(
  persons: readonly Term[][],
  { name, office, officeFrom, country }: Parameters<typeof knownPerson>[1],
  date: string | null,
): Term[] | null {
  const isFullName = nameKey(name).includes(' ')
  const near =
    date === null ? [...persons] : persons.filter((terms) => terms.some((term) => isNear(term, date)))
  const inOffice = date === null ? near : near.filter((terms) => terms.some((term) => coversDate(term, date)))
  const here = (some: readonly Term[][]) =>
    some.filter(
      (terms) => country === null || terms.some((term) => term.country === country || !isOfState(term)),
    )
  const stages = [here(inOffice), here(near)]
  // A full name elsewhere is shown with its contradiction; a bare surname elsewhere is somebody else.
  if (isFullName) stages.push(inOffice)
  const fitting = stages.find((some) => some.length > 0) ?? []
  const wording = officeFrom === 'text' ? office : null
  const sameOffice = wording
    ? fitting.filter((terms) => terms.some((term) => mayBeSameOffice(term.office, wording)))
    : []
  if (fitting.length === 1)
    return isFullName || inOffice.includes(fitting[0] ?? []) ? (fitting[0] ?? null) : null
  return sameOffice.length === 1 ? (sameOffice[0] ?? null) : null
}

function isNear({ from, to }: Term, date: string): boolean {
  const year = Number(date.slice(0, 4))
  const first = from === null ? year : Number(from.slice(0, 4))
  const last = to === null || to === 'now' ? Math.max(year, first) : Number(to.slice(0, 4))
  return year >= first - FARTHEST_YEARS && year <= last + FARTHEST_YEARS
}

/** The weightiest office held on a day, the one taken last among equals; null where none was. */
function weightiestAt(terms: readonly Term[], date: string): Term | null {
  const held = terms.filter((term) => coversDate(term, date))
  return held.reverse().sort(byWeight)[0] ?? null
}
