/** What the reader said of people, looked up by name while a text is read and afterwards. */

import type { Correction, Passage, Said } from '../../domain/correction.ts'
import type { Party } from '../../domain/country.ts'
import { nameKey } from '../../knowledge/name-key.ts'

/** Words of a text that name somebody. Offsets: UTF-16 units of the text, end exclusive. */
export type Form = { start: number; end: number }

/** That a form does not mean one person, but another one. `form` and `not` are keys of names. */
export type Meant = {
  form: string
  not: string
  /** Full name of the person whom it means; null where they were not named. */
  is: string | null
}

export type ReaderWord = {
  /** False where nothing was said at all, so that nothing needs to be asked. */
  isSaid: boolean
  /** What was said about the words at a place of the text; [] where nothing was. */
  meantBy(form: Form): readonly Meant[]
  /** The full name of the person of whom this name is another one; null where nobody said so. */
  otherNameOf(name: string): string | null
  /** Whether the reader's word makes this an official, whatever the text says. */
  isOfficial(name: string): boolean
  /** The office that the reader gave; null where none was given. */
  officeOf(name: string): Extract<Said, { what: 'office' }> | null
  /** Whether the reader said that nobody of this name, or none serving this country, is an official. */
  isNoOfficial(name: string, country: Party | null): boolean
}

/** Makes the look-up for one text. What was taken back says nothing; of two words on one name the newer counts. */
export function readerWord(text: string, corrections: readonly Correction[]): ReaderWord {
  const said = corrections
    .filter(({ deleted }) => deleted === null)
    .sort((a, b) => (a.created < b.created ? -1 : 1))
  const apart = new Map<string, Extract<Said, { what: 'different-person' }>[]>()
  const otherNames = new Map<string, string>()
  const standings = new Map<string, Extract<Said, { what: 'office' | 'not-an-official' }>[]>()
  const officials = new Set<string>()
  for (const one of said) {
    if (one.what === 'different-person') {
      const key = nameKey(one.form)
      apart.set(key, [...(apart.get(key) ?? []), one])
    } else if (one.what === 'same-person') {
      otherNames.set(nameKey(one.name), one.as)
      officials.add(nameKey(one.name)).add(nameKey(one.as))
    } else {
      const key = nameKey(one.name)
      standings.set(key, [...(standings.get(key) ?? []), one])
      if (one.what === 'office') officials.add(key)
    }
  }
  const otherNameOf = (name: string) => (otherNames.size === 0 ? null : followed(otherNames, name))
  const lastOn = (name: string, country: Party | null) =>
    [name, otherNameOf(name) ?? '']
      .flatMap((one) => standings.get(nameKey(one)) ?? [])
      .findLast((one) => one.what === 'office' || one.country === null || one.country === country) ?? null
  return {
    isSaid: said.length > 0,
    meantBy({ start, end }) {
      if (apart.size === 0) return []
      const words = apart.get(nameKey(text.slice(start, end))) ?? []
      return words
        .filter(({ passage }) => passage === null || isPassage(text, { start, end }, passage))
        .map(({ form, not, is }) => ({ form: nameKey(form), not: nameKey(not), is }))
    },
    otherNameOf,
    isOfficial: (name) => officials.has(nameKey(name)),
    officeOf(name) {
      const last = lastOn(name, null)
      return last?.what === 'office' ? last : null
    },
    isNoOfficial: (name, country) => lastOn(name, country)?.what === 'not-an-official',
  }
}

/** Goes on from name to name, but never in a circle. */
function followed(otherNames: ReadonlyMap<string, string>, name: string): string | null {
  const seen = new Set([nameKey(name)])
  let last: string | null = null
  for (let next = otherNames.get(nameKey(name)); next !== undefined; ) {
    const key = nameKey(next)
    if (seen.has(key)) break
    seen.add(key)
    last = next
    next = otherNames.get(key)
  }
  return last
}

/** White space differs from page to page; twice the length leaves room for it. */
const REACH = 64

function isPassage(text: string, { start, end }: Form, { before, after }: Passage): boolean {
  const left = squeezed(text.slice(Math.max(0, start - REACH), start))
  const right = squeezed(text.slice(end, end + REACH))
  return left.endsWith(squeezed(before)) && right.startsWith(squeezed(after))
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ')
}
