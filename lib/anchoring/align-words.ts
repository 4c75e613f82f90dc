/** Lays the words of a quote along the words of a page, so that as many as can be meet. */

/** Words in order; the weight of each is what a meeting is worth. */
export type Row = {
  hashes: readonly number[]
  weights: readonly number[]
  /** Of all of them together. */
  weight: number
}

/** What it costs to leave out a word of the one or the other, against a weight of 1 to 6 for a meeting. */
const LEFT_OUT = 1
/** No more comparisons than this for one pair: a few milliseconds. */
const MOST_CELLS = 2_000_000

const ALONG = 0
const KEPT_LEFT_OUT = 1
const PAGE_LEFT_OUT = 2

/**
 * For each word of `kept` the index of the page's word it came to lie on, the same or one that replaced it; -1 where it
 * was left out. Looks no further than `reach` words from the line on which word 0 lies on the page's word `line`.
 */
export function alignWords(kept: Row, page: readonly number[], line: number, reach: number): Int32Array {
  const count = kept.hashes.length
  const half = Math.max(1, Math.min(reach, Math.floor(MOST_CELLS / (2 * count + 1))))
  const width = 2 * half + 1
  // best[k]: the best so far where the last kept word lies on the page's word line + i - half + k. The one beyond the
  // width stays 0, from which leaving out a word is never worth it: no best is below 0.
  const best = new Float64Array(width + 1)
  const moves = new Uint8Array(count * width)
  for (let i = 0; i < count; i++) {
    const hash = kept.hashes[i]
    const weight = kept.weights[i] ?? 0
    const shift = line + i - half
    for (let k = 0; k < width; k++) {
      let score = (best[k] ?? 0) + (page[shift + k] === hash ? weight : 0)
      let move = ALONG
      const keptLeftOut = (best[k + 1] ?? 0) - LEFT_OUT
      if (keptLeftOut > score) {
        score = keptLeftOut
        move = KEPT_LEFT_OUT
      }
      const pageLeftOut = k > 0 ? (best[k - 1] ?? 0) - LEFT_OUT : -Infinity
      if (pageLeftOut > score) {
        score = pageLeftOut
        move = PAGE_LEFT_OUT
      }
      best[k] = score
      moves[i * width + k] = move
    }
  }
  return walkBack(moves, width, count, line - half, bestEnd(best, width, half), page.length)
}

/** Of equals the one on the line itself, else the first. */
function bestEnd(best: Float64Array, width: number, half: number): number {
  let end = half
  for (let k = 0; k < width; k++) if ((best[k] ?? 0) > (best[end] ?? 0)) end = k
  return end
}

function walkBack(
  moves: Uint8Array,
  width: number,
  count: number,
  shift: number,
  end: number,
  words: number,
) {
  const lies = new Int32Array(count).fill(-1)
  for (let i = count - 1, k = end; i >= 0; ) {
    const move = moves[i * width + k]
    if (move === PAGE_LEFT_OUT) k--
    else {
      const at = shift + i + k
      if (move === ALONG && at >= 0 && at < words) lies[i] = at
      if (move === KEPT_LEFT_OUT) k++
      i--
    }
  }
  return lies
}
