/** Under which keys a person is found. */
import { nameKey } from './name-key.ts'

/** Offices so much in the news that a surname alone may mean their holder. */
const PROMINENT = new Set(['head-of-state', 'head-of-government', 'foreign', 'head-of-organisation'])
/** Family name first: only the aliases say the short form. */
const FAMILY_FIRST = new Set(['CN', 'HK', 'KH', 'KP', 'KR', 'MM', 'SG', 'TW', 'VN'])
const PARTICLE = /^(?:al|da|de|del|den|der|di|dos|du|el|la|le|van|von)$/

/** Name keys of all forms of a name, each once; empty ones left out. */
export function keysOfForms(person: string, aliases: readonly string[]): string[] {
  return [...new Set([person, ...aliases].map(nameKey))].filter(Boolean)
}

/** Surnames of prominent people, with and without particles (`von der leyen`, `leyen`); [] for others. */
export function surnameKeys(person: string, officeKey: string, country: string): string[] {
  if (!PROMINENT.has(officeKey) || FAMILY_FIRST.has(country)) return []
  const words = nameKey(person).split(' ')
  let first = words.length - 1
  const keys = [words[first] ?? '']
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first--
  return words.length < 2 ? [] : [...keys, words.slice(first).join(' ')]
}

/** One name in two states may be two people; in one state it is taken for one. */
export function personId(person: string, country: string): string {
  return `${person}|${country.length === 2 ? country : ''}`
}
