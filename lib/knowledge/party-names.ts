/**
 * The names under which countries and organisations are met in news, by key. Built once from the tables in `data`,
 * on first use, so that a woken worker that reads nothing pays nothing.
 */
import type { Party } from '../domain/country.ts'
import countries from './data/countries.json' with { type: 'json' }
import exceptions from './data/not-parties.json' with { type: 'json' }
import organisations from './data/organisations.json' with { type: 'json' }
import { fold } from './fold.ts'

export type PartyForm = 'name' | 'demonym' | 'capital' | 'acronym'

/** What one key names; `party` null is a name that only looks like a party (`Indian Ocean`). */
export type PartyName = { party: Party | null; form: PartyForm; organisation: boolean }

export type PartyNames = {
  /** By key of the words (see `wordsKey`). */
  byKey: ReadonlyMap<string, PartyName>
  /** By the acronym as written, dots left out: `US`, `RoK`. */
  byAcronym: ReadonlyMap<string, PartyName>
  /** How many words the longest name beginning with this word has. */
  longest: ReadonlyMap<string, number>
}

type Country = { names: string[]; demonyms: string[]; capitals: string[]; abbreviations: string[] }

/** How the formal names of most states begin. */
const FORMAL_OPENINGS = [
  'Commonwealth of',
  'Kingdom of',
  'Kingdom of the',
  'Republic of',
  'Republic of the',
  'State of',
  'Sultanate of',
]

let built: PartyNames | null = null

/** All names of parties; the same object at every call. */
export function partyNames(): PartyNames {
  built ??= build()
  return built
}

/** The key of a name of several words: folded, dots and possessive endings left out, one space between words. */
export function wordsKey(name: string): string {
  const plain = fold(name)
    .replaceAll('.', '')
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
  return (plain.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[+&]/gu) ?? []).join(' ')
}

function build(): PartyNames {
  const byKey = new Map<string, PartyName>()
  const byAcronym = new Map<string, PartyName>()
  const longest = new Map<string, number>()
  const add = (name: string, entry: PartyName) => {
    const key = wordsKey(name)
    if (!key || byKey.has(key)) return
    byKey.set(key, entry)
    const words = key.split(' ')
    const first = words[0] ?? ''
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  for (const phrase of exceptions.phrases) add(phrase, { party: null, form: 'name', organisation: false })
  const table: Record<string, Country> = countries.countries
  for (const [party, { names, demonyms, capitals, abbreviations }] of Object.entries(table)) {
    const entry = (form: PartyForm): PartyName => ({ party, form, organisation: false })
    for (const name of names) add(name, entry('name'))
    for (const name of demonyms) add(name, entry('demonym'))
    for (const name of capitals) add(name, entry('capital'))
    for (const name of abbreviations) byAcronym.set(name.replaceAll('.', ''), entry('acronym'))
  }
  // After the names as listed, since some states alone are called so ("Republic of China").
  for (const [party, { names }] of Object.entries(table)) {
    for (const opening of FORMAL_OPENINGS)
      for (const name of names) add(`${opening} ${name}`, { party, form: 'name', organisation: false })
  }
  for (const { code, names, acronyms } of organisations.organisations) {
    for (const name of names) add(name, { party: code, form: 'name', organisation: true })
    for (const name of acronyms) {
      const key = name.replaceAll('.', '')
      if (!byAcronym.has(key)) byAcronym.set(key, { party: code, form: 'acronym', organisation: true })
    }
  }
  return { byKey, byAcronym, longest }
}
