/**
 * Who held which office from when to when. The table is kept as lines of text and read person by person when a name
 * asks for it, so that loading it costs a few milliseconds however long it grows.
 */
import type { Party } from '../domain/country.ts'
import type { Certainty, Term } from '../domain/term.ts'
import pack from './data/office-holders.json' with { type: 'json' }
import { nameKey } from './name-key.ts'

/** The day the table was put together, ISO 8601. */
export const PACK_DATE: string = pack.asOf

const CERTAINTIES: Record<string, Certainty> = { s: 'sourced', k: 'known', d: 'doubtful' }

let index: Map<string, number[]> | null = null

/** Terms of everybody known by this name (full form, alias or short form); [] where nobody is. One map look-up. */
export function officeHolders(name: string): Term[] {
  return (names().get(nameKey(name)) ?? []).flatMap(termsOf)
}

/** As `officeHolders`, told apart by person: each list is one line of the table, one person of one state or of organisations. */
export function peopleCalled(name: string): Term[][] {
  return (names().get(nameKey(name)) ?? []).map(termsOf)
}

/** Everybody's terms in one kind of office of one state or organisation, in no order; [] where none is known. One map look-up. */
export function holdersOf(country: Party, officeKey: string): Term[] {
  const persons = seats().get(`${country} ${officeKey}`) ?? []
  return persons.flatMap(termsOf).filter((term) => term.country === country && term.officeKey === officeKey)
}

/** Lines of the table by `country office key`; built on first use. */
function seats(): ReadonlyMap<string, number[]> {
  if (seatIndex) return seatIndex
  seatIndex = new Map()
  for (const [number, line] of pack.persons.entries()) {
    const keys = new Set<string>()
    for (const term of line.split('|').slice(2)) {
      const [country = '', , officeKey = ''] = term.split(';', 3)
      keys.add(`${country} ${pack.officeKeys[Number(officeKey)] ?? ''}`)
    }
    for (const key of keys) {
      const known = seatIndex.get(key)
      if (known) known.push(number)
      else seatIndex.set(key, [number])
    }
  }
  return seatIndex
}

let seatIndex: Map<string, number[]> | null = null

/** The words that names of office-holders are made of, folded; built on first use. */
export function nameWords(): ReadonlySet<string> {
  words ??= new Set([...names().keys()].flatMap((key) => key.split(' ')))
  return words
}

let words: Set<string> | null = null

/** First words of the full names of office-holders, folded: mostly given names, family names where those come first. */
export function givenNames(): ReadonlySet<string> {
  given ??= new Set(
    [...names().keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' '))),
  )
  return given
}

let given: Set<string> | null = null

function names(): Map<string, number[]> {
  if (index) return index
  index = new Map()
  for (const line of pack.index.split('\n')) {
    const cut = line.indexOf('=')
    index.set(
      line.slice(0, cut),
      line
        .slice(cut + 1)
        .split(',')
        .map(Number),
    )
  }
  return index
}

function termsOf(person: number): Term[] {
  const [name = '', aliases = '', ...terms] = (pack.persons[person] ?? '').split('|')
  return terms.map((term) => {
    const [country = '', office = '', officeKey = '', from = '', to = '', certainty = '', source = ''] =
      term.split(';')
    return {
      person: name,
      aliases: aliases ? aliases.split(';') : [],
      office: pack.offices[Number(office)] ?? '',
      officeKey: pack.officeKeys[Number(officeKey)] ?? '',
      country,
      from: from || null,
      to: to || null,
      certainty: CERTAINTIES[certainty] ?? 'doubtful',
      source: pack.sources[Number(source)] ?? '',
      asOf: PACK_DATE,
    }
  })
}

/**
 * Whether a term may cover a date. Dates are as exact as written, so "2021" covers all of 2021; an unknown end covers
 * whatever comes after the start, which is a guess: the caller must not call it current.
 */
export function coversDate(term: Pick<Term, 'from' | 'to'>, date: string): boolean {
  if (term.from && date.slice(0, term.from.length) < term.from) return false
  if (term.to === null || term.to === 'now') return true
  return date.slice(0, term.to.length) <= term.to
}
