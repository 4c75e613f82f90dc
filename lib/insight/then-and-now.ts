/**
 * The office then and now: what the knowledge says of a person for the article's date and for today, kept apart
 * from what the article says, and where the two contradict each other.
 */
import type { Official } from '../domain/entity.ts'
import type { KnownPerson, Term } from '../domain/term.ts'

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

/** What the knowledge says, beside what the article says. */
export type ThenAndNow = {
  /** Terms that cover the article's date; [] where it knows of none. */
  atDate: Term[]
  /** Terms known to be held as of the day of the facts. */
  now: Term[]
  /** The last term, where none is held now: it is over, or its end is unknown. */
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

/**
 * What is known of a person for the article's date and for now. `articleDate` is an ISO 8601 day or moment; null
 * leaves `atDate` empty, because no office can be told without a date.
 */
export function thenAndNow(official: Official, known: KnownPerson, articleDate: string | null): ThenAndNow {
  const atDate = articleDate ? known.terms.filter((term) => standingOf(term, articleDate) === 'held') : []
  const now = known.terms.filter((term) => term.to === 'now')
  const newest = known.terms.at(-1)
  const last: ThenAndNow['last'] =
    now.length > 0 || !newest ? null : { term: newest, standing: newest.to === null ? 'end-unknown' : 'over' }
  return {
    atDate,
    now,
    last,
    contradiction: articleDate ? contradictionOf(official, known, articleDate) : null,
  }
}

const PAST = /\b(?:former|ex|then|late|outgoing)\b/i

/** The article calls somebody what the knowledge says they were not, or were no longer. */
function contradictionOf(
  { office, country }: Official,
  { name, terms }: KnownPerson,
  date: string,
): string | null {
  if (!office || PAST.test(office)) return null
  const standings = terms.map((term) => ({ term, standing: standingOf(term, date) }))
  const same = standings.filter(({ term }) => isSameOffice(term.office, office))
  if (same.some(({ standing }) => standing === 'held' || standing === 'end-unknown')) return null
  const over = same.findLast(({ standing }) => standing === 'over')
  if (over)
    return `The article says ${office}; as far as Entente knows, ${name} left that office in ${over.term.to}.`
  const later = same.find(({ standing }) => standing === 'later')
  if (later)
    return `The article says ${office}; as far as Entente knows, ${name} took that office in ${later.term.from}.`
  const held = standings.filter(({ standing }) => standing === 'held')
  const elsewhere = country !== null && held.length > 0 && held.every(({ term }) => term.country !== country)
  const first = held[0]
  return elsewhere && first
    ? `The article says ${office}; Entente knows ${name} as ${first.term.office} of another country then.`
    : null
}

const EMPTY = new Set('a and for his her its of state the'.split(' '))

/** Half of the words that carry the sense of the shorter one are enough: "Foreign Minister", "Minister of Foreign Affairs". */
function isSameOffice(one: string, other: string): boolean {
  const a = senseOf(one)
  const b = senseOf(other)
  const both = [...a].filter((word) => b.has(word)).length
  return both > 0 && both >= Math.min(a.size, b.size)
}

function senseOf(office: string): Set<string> {
  const words = office.toLowerCase().split(/[^\p{L}]+/u)
  return new Set(words.filter((word) => word && !EMPTY.has(word)).map((word) => word.replace(/s$/, '')))
}
