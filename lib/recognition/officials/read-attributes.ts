/** Office and country of all officials of a text: first what is said of each, then what the others leave to be inferred. */
import type { Party } from '../../domain/country.ts'
import { fold } from '../../knowledge/fold.ts'
import { eachInTurn, type Work } from '../../work/turns.ts'
import { attributesOf } from './attributes.ts'
import { inferredCountry } from './inferred-country.ts'
import type { Run } from './name-run.ts'
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

/** All namings in the order of the text, the token each begins at, and what was read of each person so far. */
type Namings = {
  namings: readonly { run: Run; person: Person }[]
  places: readonly number[]
  read: Map<Person, Attributes>
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
    return inferredCountry(scene, person, { taken, beside: besideIn(scene, person, around) })
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

/** `Defence Minister A, Law Minister B and Attorney General C`: the state of the one named right before in a list. */
function besideIn({ tokens }: Scene, person: Person, around: Namings): Party | null {
  const first = person.bonds[0]?.office?.first ?? person.places[0] ?? 0
  const last = around.namings[countBefore(around.places, first) - 1]
  const run = last?.person === person ? undefined : last?.run
  if (!run || run.last >= first || first - run.last > MOST_BESIDE) return null
  const listed = tokens.slice(run.last, first).every(({ key }) => LINKS.has(key))
  const country = last ? around.read.get(last.person)?.country : null
  return listed && !signsBefore(tokens, run.first) ? (country ?? null) : null
}

/** `signed by A and B`, `between A and B`: one of each side. */
function signsBefore(tokens: Scene['tokens'], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12 && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    if (/^(?:signed|sign|between|co-chaired|chaired|by)$/.test(tokens[i]?.key ?? '')) return true
  }
  return false
}

const MOST_BESIDE = 4
const LINKS = new Set([',', 'and', 'the', ';', '&', 'his', 'her', 'its'])

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
