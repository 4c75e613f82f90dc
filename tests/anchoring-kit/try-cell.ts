/** One cell of the kit's table: so many quotes of one length after one edit, and what a matcher made of them. */
import { describeQuote } from '../../lib/anchoring/describe-quote.ts'
import { chanceOf } from './chance.ts'
import type { Edit } from './edits.ts'
import type { Found, Matcher } from './matchers.ts'
import { choosePassage } from './passage.ts'

/**
 * Right is the true place, or not found where the quote is gone; off is the true place with a word or two more or less
 * at its ends; wrong is any other place.
 */
export type Tally = { right: number; off: number; wrong: number; notHere: number }

export const LENGTHS = [5, 12, 30, 80, 250]
/** A place is the true one if they share so much of what they cover together; it is off with so much. */
const SAME = 0.8
const ALIKE = 0.5

export type Cell = { edit: Edit; length: number; trials: number; seed: number; exactly?: boolean }

/** The same trials for each matcher, since they follow from the seed. */
export function tryCell(texts: readonly string[], cell: Cell, matcher: Matcher): Tally {
  const { edit, length, trials, seed, exactly } = cell
  const tally = { right: 0, off: 0, wrong: 0, notHere: 0 }
  for (let trial = 0; trial < trials; trial++) {
    const chance = chanceOf(seed * 1_000_003 + trial)
    const passage = choosePassage(chance.one(texts), length, chance)
    const { kept, now, truth } = edit(passage, chance, texts)
    const found = matcher(now, describeQuote(kept.text, kept.start, kept.end).selectors)
    tally[judge(found, truth, exactly ? 1 : SAME)]++
  }
  return tally
}

function judge(found: Found, truth: Found, same: number): keyof Tally {
  if (!found) return truth ? 'notHere' : 'right'
  if (!truth) return 'wrong'
  const shared = Math.min(found.end, truth.end) - Math.max(found.start, truth.start)
  const covered = Math.max(found.end, truth.end) - Math.min(found.start, truth.start)
  return shared / covered >= same ? 'right' : shared / covered >= ALIKE ? 'off' : 'wrong'
}
