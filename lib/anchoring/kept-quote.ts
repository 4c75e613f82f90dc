/** A kept quote, read once for the search. */
import type { Selectors } from '../domain/selector.ts'
import type { Row } from './align-words.ts'
import { fold } from './fold-text.ts'
import { weightOf, wordsOf } from './words.ts'

export type KeptQuote = {
  exact: string
  folded: string
  prefix: string
  suffix: string
  /** Where it stood: UTF-16 offset. */
  start: number
  /** The words of the prefix, of the quote and of the suffix, in order. Words cut at the outer ends are left out. */
  before: Row
  quote: Row
  after: Row
}

/** A prefix or suffix of this length was cut out of more text, perhaps in the middle of a word. */
const CUT_FROM = 24

/** Reads the selectors of a quote. Its `folded` is worked out when it is first asked for. */
export function readKept([{ exact, prefix, suffix }, { start }]: Selectors): KeptQuote {
  const whole = prefix + exact + suffix
  const words = wordsOf(whole)
  const parts = { before: emptyRow(), quote: emptyRow(), after: emptyRow() }
  for (const [at, hash] of words.hashes.entries()) {
    const from = words.starts[at] ?? 0
    const to = words.ends[at] ?? 0
    const side = to <= prefix.length ? 'before' : from >= prefix.length + exact.length ? 'after' : 'quote'
    if (side === 'before' && from === 0 && prefix.length >= CUT_FROM) continue
    if (side === 'after' && to === whole.length && suffix.length >= CUT_FROM) continue
    const weight = weightOf(words, at)
    parts[side].hashes.push(hash)
    parts[side].weights.push(weight)
    parts[side].weight += weight
  }
  let folded: string | undefined
  return {
    exact,
    get folded() {
      folded ??= fold(exact)
      return folded
    },
    prefix,
    suffix,
    start,
    ...parts,
  }
}

function emptyRow() {
  return { hashes: [] as number[], weights: [] as number[], weight: 0 }
}
