/** How much of what was kept stands at a place. */
import { alignWords, type Row } from './align-words.ts'
import type { KeptQuote } from './kept-quote.ts'
import { wordsOf } from './words.ts'

/** A place with the weight of the kept words that stand before it, in it and after it. */
export type WeighedPlace = {
  start: number
  end: number
  before: number
  own: number
  after: number
  /** So many words came in or went, between those that stand there. */
  gaps: number
}

/** So many characters beside a place are read: those that were kept, and room for a few new words. */
const BESIDE = 56
/** So many words may have come in, or gone, between the place and what stood beside it. */
const NEW_WORDS = 4

/** Weighs a place where the quote stands whole. */
export function weighPlace(
  text: string,
  kept: KeptQuote,
  { start, end }: { start: number; end: number },
): WeighedPlace {
  const pageBefore = wordsOf(text.slice(Math.max(0, start - BESIDE), start)).hashes.reverse()
  const before = weighSide(reversed(kept.before), pageBefore)
  const after = weighSide(kept.after, wordsOf(text.slice(end, end + BESIDE)).hashes)
  return {
    start,
    end,
    before: before.met,
    own: kept.quote.weight,
    after: after.met,
    gaps: before.gaps + after.gaps,
  }
}

/** Both rows begin at the quote. */
function weighSide(kept: Row, page: readonly number[]) {
  if (kept.hashes.length === 0) return { met: 0, gaps: 0 }
  const lies = alignWords(kept, page, 0, NEW_WORDS)
  return { met: metOf(kept, page, lies), gaps: gapsOf(lies, -1) }
}

/** The weight of the kept words in [from, to) that lie on the same word of the page; `lies` as `alignWords` gives it. */
export function metOf(
  kept: Row,
  page: readonly number[],
  lies: Int32Array,
  from = 0,
  to = lies.length,
): number {
  let met = 0
  for (let i = from; i < to; i++) {
    const at = lies[i] ?? -1
    if (at >= 0 && page[at] === kept.hashes[i]) met += kept.weights[i] ?? 0
  }
  return met
}

/** The number of words left out on either side, from the page's word after `last` on; -2 where none comes before. */
export function gapsOf(lies: Int32Array, last: number): number {
  let gaps = 0
  let before = last
  for (const at of lies) {
    if (at < 0) gaps++
    else {
      if (before > -2) gaps += at - before - 1
      before = at
    }
  }
  return gaps
}

function reversed({ hashes, weights, weight }: Row): Row {
  return { hashes: [...hashes].reverse(), weights: [...weights].reverse(), weight }
}
