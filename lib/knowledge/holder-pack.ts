/** One pack of office-holders, asked by key. Persons are kept as lines of text and read one by one when a name asks for them. */
import type { PackedHolders } from '../domain/packed-holders.ts'
import type { Certainty, Term } from '../domain/term.ts'
import { keysIn, numbersOf } from './key-index.ts'
import { remembering } from './remembering.ts'
import { countOf, textAt } from './text-list.ts'

/** A pack that can be asked. Persons are numbers from 0. */
export type HolderPack = {
  /** The day its facts were put together, ISO 8601. */
  asOf: string
  count: number
  withName(nameKey: string): number[]
  inSeat(seatKey: string): number[]
  termsOf(person: number): Term[]
  hasWord(word: string): boolean
  hasGivenName(word: string): boolean
}

/** The key of an office of one state or organisation. */
export function seatKey(country: string, officeKey: string): string {
  return `${country} ${officeKey}`
}

/** Of offices and sources, which many terms share: more than some articles ask for. */
const MOST_REMEMBERED = 2_000

/** Opens a stored pack. Nothing is read but what is asked for. */
export function openPack(packed: PackedHolders): HolderPack {
  const lists: Lists = {
    asOf: packed.asOf,
    office: remembering(MOST_REMEMBERED, (at: number) => textAt(packed.offices, at)),
    officeKey: remembering(MOST_REMEMBERED, (at: number) => textAt(packed.officeKeys, at)),
    source: remembering(MOST_REMEMBERED, (at: number) => textAt(packed.sources, at)),
  }
  return {
    asOf: packed.asOf,
    count: countOf(packed.persons),
    withName: (key) => numbersOf(packed.names, key),
    inSeat: (key) => numbersOf(packed.seats, key),
    termsOf: (person) => readPerson(textAt(packed.persons, person), lists),
    hasWord: keysIn(packed.words),
    hasGivenName: keysIn(packed.given),
  }
}

/** What the numbers in a person's line stand for. */
export type Lists = {
  asOf: string
  office(at: number): string
  officeKey(at: number): string
  source(at: number): string
}

const LETTERS = { sourced: 's', known: 'k', doubtful: 'd' } as const
const CERTAINTIES: Readonly<Record<string, Certainty>> = { s: 'sourced', k: 'known', d: 'doubtful' }

/** The letter by which a line says how sure a term is. */
export function certaintyLetter(certainty: Certainty): string {
  return LETTERS[certainty]
}

/** All terms of one person's line, in its order. */
export function readPerson(line: string, { asOf, office, officeKey, source }: Lists): Term[] {
  const [person = '', aliases = '', ...terms] = line.split('|')
  return terms.map((term) => {
    const fields = term.split(';')
    return {
      person,
      aliases: aliases ? aliases.split(';') : [],
      office: office(Number(fields[1])),
      officeKey: officeKey(Number(fields[2])),
      country: fields[0] ?? '',
      from: fields[3] || null,
      to: fields[4] || null,
      certainty: CERTAINTIES[fields[5] ?? ''] ?? 'doubtful',
      source: source(Number(fields[6])),
      asOf,
    }
  })
}
