/** Offices compared: which one the news means first, and whether two wordings mean the same. */
import type { Term } from './term.ts'

const WEIGHTIEST_FIRST = [
  'head-of-state',
  'head-of-government',
  'head-of-organisation',
  'foreign',
  'deputy-head-of-government',
  'defence',
]

/** Orders terms so that the office which the news means first comes first. */
export function byWeight(one: Pick<Term, 'officeKey'>, other: Pick<Term, 'officeKey'>): number {
  return weight(one.officeKey) - weight(other.officeKey)
}

function weight(officeKey: string): number {
  const place = WEIGHTIEST_FIRST.indexOf(officeKey)
  return place < 0 ? WEIGHTIEST_FIRST.length : place
}

/**
 * Whether two wordings surely mean one office: "Foreign Minister", "Minister of Foreign Affairs and Trade". One word
 * alone ("President") means no more than itself.
 */
export function isSameOffice(one: string, other: string): boolean {
  const [a, b] = [senseOf(one), senseOf(other)]
  return isPart(a, b) && (a.size === b.size || Math.min(a.size, b.size) > 1)
}

/** Whether they may mean one office: "President" and "President of the Senate" too. */
export function mayBeSameOffice(one: string, other: string): boolean {
  return isPart(senseOf(one), senseOf(other))
}

/** Whether all words of the smaller set are in the other; a deputy's office is another one. */
function isPart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (DEPUTY.some((word) => a.has(word) !== b.has(word))) return false
  return small.size > 0 && [...small].every((word) => large.has(word))
}

const DEPUTY = ['assistant', 'deputy', 'under', 'vice']
const EMPTY = new Set('a acting affair and for her his interim its of republic state the'.split(' '))

function senseOf(office: string): Set<string> {
  const words = office
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => word.replace(/s$/, ''))
  return new Set(words.filter((word) => word && !EMPTY.has(word)))
}
