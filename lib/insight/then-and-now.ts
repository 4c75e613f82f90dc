/**
 * The office then and now: what the knowledge says of a person for the article's date and for today, kept apart
 * from what the article says, and where the two contradict each other.
 */

import type { Official } from '../domain/entity.ts'
import { byWeight, isSameOffice, mayBeSameOffice } from '../domain/office.ts'
import type { KnownPerson, Term } from '../domain/term.ts'
import { whenInWords } from '../words/date-words.ts'
import { say } from '../words/say.ts'

/** How a term stands to a date. */
export type Standing =
  /** Its dates cover the day. */
  | 'held'
  /** It began before and its end is unknown: perhaps still held. */
  | 'end-unknown'
  /** It was over by then. */
  | 'over'
  /** It had not begun. */
  | 'later'

/** What the knowledge says, beside what the article says. Offices that the news means first come first. */
export type ThenAndNow = {
  /** Terms that cover the article's date; [] where it knows of none. */
  atDate: Term[]
  /** Terms that began before the article's date and whose end is unknown; [] where one is known for sure. */
  perhapsAtDate: Term[]
  /** Terms known to be held as of the day of the facts. */
  now: Term[]
  /** The term that lasted longest, where none is held now: it is over, or its end is unknown. */
  last: { term: Term; standing: 'over' | 'end-unknown' } | null
  /** One sentence where article and knowledge contradict each other. */
  contradiction: string | null
}

/** How `term` stands to a day (ISO 8601). Dates are as exact as written: "2021" covers all of 2021. */
export function standingOf(term: Pick<Term, 'from' | 'to'>, date: string): Standing {
  const day = date.slice(0, 10)
  if (term.from && day.slice(0, term.from.length) < term.from) return 'later'
  if (term.to === 'now') return 'held'
  if (term.to === null) return 'end-unknown'
  return day.slice(0, term.to.length) <= term.to ? 'held' : 'over'
}

/** Whether a source shows a fact; others are shown as unverified. */
export function isVerified({ certainty, source }: Pick<Term, 'certainty' | 'source'>): boolean {
  return certainty === 'sourced' && source !== ''
}

/**
 * What is known of a person for the article's date and for now. `articleDate` is an ISO 8601 day or moment; null
 * leaves `atDate` empty, because no office can be told without a date.
 */
export function thenAndNow(
  official: Pick<Official, 'office' | 'officeFrom' | 'country'>,
  known: KnownPerson,
  articleDate: string | null,
): ThenAndNow {
  const standing = (wanted: Standing) =>
    known.terms.filter((term) => articleDate && standingOf(term, articleDate) === wanted).sort(byWeight)
  const atDate = standing('held')
  const now = known.terms.filter((term) => term.to === 'now').sort(byWeight)
  const newest = newestOf(known.terms)
  return {
    atDate,
    perhapsAtDate: atDate.length > 0 ? [] : standing('end-unknown'),
    now,
    last:
      now.length > 0 || !newest
        ? null
        : { term: newest, standing: newest.to === null ? 'end-unknown' : 'over' },
    contradiction: articleDate ? contradictionOf(official, known, articleDate) : null,
  }
}

/**
 * The term that lasted longest, so far as is known: to its end, or at least to its beginning where its end is unknown. Of
 * those that lasted as long, the one that the news means first.
 */
function newestOf(terms: readonly Term[]): Term | undefined {
  // A year lasts longer than any of its days.
  const until = ({ from, to }: Term) => (to ?? from ?? '').padEnd(10, '~')
  const last = terms.map(until).sort().at(-1)
  return terms.filter((term) => until(term) === last).sort(byWeight)[0]
}

/** Words for an office that is said not to be held, or to be filled for somebody else. */
const NOT_HELD =
  /\b(?:acting|candidate|designate|elect|ex|former|incoming|interim|late|nominee|outgoing|shadow|then)\b/i

/** The article calls somebody what the knowledge says they were not, or were no longer. */
function contradictionOf(
  { office, officeFrom, country }: Pick<Official, 'office' | 'officeFrom' | 'country'>,
  { name, terms }: KnownPerson,
  date: string,
): string | null {
  if (!office || officeFrom !== 'text' || NOT_HELD.test(office)) return null
  const standings = terms.map((term) => ({ term, standing: standingOf(term, date) }))
  const current = standings.filter(({ standing }) => standing === 'held' || standing === 'end-unknown')
  const isHere = ({ country: of }: Term) => country === null || of === country
  if (current.some(({ term }) => isHere(term) && mayBeSameOffice(term.office, office))) return null
  const held = current.filter(({ standing }) => standing === 'held').map(({ term }) => term)
  const [elsewhere] = held.sort(byWeight)
  if (elsewhere && !held.some(isHere) && elsewhere.country.length === 2)
    return say('insight:contradicts.elsewhere', { said: office, name, office: elsewhere.office })
  const same = standings.filter(({ term }) => isHere(term) && isSameOffice(term.office, office))
  const over = same.findLast(({ standing }) => standing === 'over')?.term
  if (over?.to) return say('insight:contradicts.left', { said: office, name, when: whenInWords(over.to) })
  const later = same.find(({ standing }) => standing === 'later')?.term
  return later?.from
    ? say('insight:contradicts.took', { said: office, name, when: whenInWords(later.from) })
    : null
}
