/**
 * Who held which office from when to when. The table is kept as lines of text and read person by person when a name
 * asks for it, so that loading it costs a few milliseconds however long it grows.
 */
import type { Party } from '../domain/country.ts'
import pack from './data/office-holders.json' with { type: 'json' }
import { nameKey } from './name-key.ts'

/** How far a fact is to be trusted: shown by a source, general knowledge not looked up, or doubtful. */
export type Certainty = 'sourced' | 'known' | 'doubtful'

/** One person's time in one office. */
export type Term = {
  person: string
  /** Other spellings and short forms. */
  aliases: string[]
  office: string
  /** Kind of office: `foreign`, `head-of-state` … */
  officeKey: string
  country: Party
  /** ISO 8601 date as exact as known (`2021`, `2021-05`, `2021-05-09`); null where unknown. */
  from: string | null
  /** As `from`; null is unknown, never "still". `now` is seen in office on some day of the pack's year. */
  to: string | null
  certainty: Certainty
  source: string
}

/** The day the table was put together, ISO 8601. */
export const PACK_DATE: string = pack.asOf

const CERTAINTIES: Record<string, Certainty> = { s: 'sourced', k: 'known', d: 'doubtful' }

let index: Map<string, number[]> | null = null

/** Terms of everybody known by this name (full form, alias or short form); [] where nobody is. One map look-up. */
export function officeHolders(name: string): Term[] {
  return (names().get(nameKey(name)) ?? []).flatMap(termsOf)
}

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
