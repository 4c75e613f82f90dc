/** The signs at the ends of a quote, such as quotation marks and a full stop, which are no words. */
import { fold } from './fold-text.ts'
import { wordsOf } from './words.ts'

/** So many characters beside a place are looked at. */
const BESIDE = 8

/** The place of a quote's words, widened by those signs at the ends of the quote that stand there on the page too. */
export function withEdges(text: string, exact: string, { start, end }: { start: number; end: number }) {
  const { starts, ends } = wordsOf(exact)
  const leading = fold(exact.slice(0, starts[0] ?? 0))
  const trailing = fold(exact.slice(ends.at(-1) ?? 0))
  return { start: start - signsBefore(text, start, leading), end: end + signsAfter(text, end, trailing) }
}

/** Length of the shortest stretch before `at` that reads as the end of `signs`, as much of it as stands there. */
function signsBefore(text: string, at: number, signs: string): number {
  let length = 0
  for (let far = 1; far <= Math.min(BESIDE, at); far++) {
    const there = fold(text.slice(at - far, at))
    if (!signs.endsWith(there)) break
    if (there !== fold(text.slice(at - length, at))) length = far
  }
  return length
}

/** The same after `at`, for the beginning of `signs`. */
function signsAfter(text: string, at: number, signs: string): number {
  let length = 0
  for (let far = 1; far <= BESIDE; far++) {
    const there = fold(text.slice(at, at + far))
    if (!signs.startsWith(there)) break
    if (there !== fold(text.slice(at, at + length))) length = far
  }
  return length
}
