/** Office and country of all officials of a text: first what is said of each, then what the others leave to be inferred. */
import type { Party } from '../../domain/country.ts'
import { fold } from '../../knowledge/fold.ts'
import { eachInTurn, type Work } from '../../work/turns.ts'
import { besideIn, mastersCountry, type Namings, oppositeOf } from './alongside.ts'
import { attributesOf } from './attributes.ts'
import { inferredCountry } from './inferred-country.ts'
import { countBefore, type Person } from './persons.ts'
import type { Attributes } from './read-of-person.ts'
import type { Scene } from './scene.ts'

/** `persons` in the order of their first naming; `date` of the article, ISO 8601. */
export function* readAttributes(
  scene: Scene,
  persons: readonly Person[],
  date: string | null,
): Work<Map<Person, Attributes>> {
  const namings = persons
    .flatMap((person) => person.namings.map(({ run }) => ({ run, person })))
    .sort((a, b) => a.run.first - b.run.first)
  const places = namings.map(({ run }) => run.first)
  const read = new Map<Person, Attributes>()
  for (const person of persons) {
    yield
    const before = (token: number) => {
      let at = countBefore(places, token) - 1
      if (namings[at]?.person === person) at--
      const last = namings[at]?.person
      return last && last !== person ? (read.get(last) ?? null) : null
    }
    read.set(person, attributesOf(scene, person, { date, before }))
  }
  yield* inferCountries(scene, { namings, places, read })
  return read
}

/** An office that a state has once is not given to a second person of it. */
function* inferCountries(scene: Scene, around: Namings): Work<void> {
  const { read } = around
  const seats = new Map<string, Set<Party>>()
  const seatOf = (person: Person, { office }: Attributes) =>
    office && person.bonds.every((bond) => !isPast(bond.office?.time)) ? seatWords(office) : null
  const take = (person: Person, attributes: Attributes) => {
    const seat = seatOf(person, attributes)
    if (seat && attributes.country) seats.set(seat, (seats.get(seat) ?? new Set()).add(attributes.country))
  }
  for (const [person, attributes] of read) take(person, attributes)
  const infer = (person: Person, attributes: Attributes) => {
    const taken = seats.get(seatOf(person, attributes) ?? '') ?? new Set<Party>()
    return inferredCountry(scene, person, {
      taken,
      beside: besideIn(scene, person, around),
      opposite: oppositeOf(scene, person, around),
    })
  }
  for (const [person, attributes] of read) {
    yield
    attributes.country ??= mastersCountry(scene, person, around)
  }
  // The surest first, so that the others find their seats taken.
  const open = [...read].filter(([, { country }]) => !country)
  const byLead = yield* eachInTurn(open, ([person, attributes]) => ({
    person,
    attributes,
    lead: infer(person, attributes).lead,
  }))
  for (const { person, attributes } of byLead.sort((a, b) => b.lead - a.lead)) {
    yield
    attributes.country = infer(person, attributes).country
    take(person, attributes)
  }
}

function isPast(time: string | undefined): boolean {
  return /^(?:former|ex|then)$/.test(time ?? '')
}

/** The words of an office that a state has once, in one order (`foreign minister`, `Minister of Foreign Affairs`); null for others. */
function seatWords(office: string): string | null {
  const words = fold(office)
    .replace(/[^\p{L} ]/gu, ' ')
    .split(' ')
    .filter((word) => word && !SILENT.has(word))
    .sort()
  if (words.length === 1) return ONCE.has(words[0] ?? '') ? (words[0] ?? null) : null
  return words.length > 0 && !words.some((word) => MANY.has(word)) ? words.join(' ') : null
}

const SILENT = new Set('of for and the affairs'.split(' '))
const ONCE = new Set('president premier king emir amir sultan queen chancellor taoiseach'.split(' '))
/** Offices of which a state has several at a time. */
const MANY = new Set(
  'ambassador spokesman spokeswoman spokesperson deputy vice senator member adviser advisor envoy representative director state official'.split(
    ' ',
  ),
)
