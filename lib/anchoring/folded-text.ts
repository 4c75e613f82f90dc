/** A folded text with the way back to the page's own characters. */
import { firstOf } from '../domain/halving.ts'
import { characterEnd } from './character-kinds.ts'
import { fold } from './fold-text.ts'

/** So much of a page is folded at once; a place in it is found again by folding a block letter by letter. */
const BLOCK = 1024

export type FoldedText = {
  folded: string
  /** The place in the text of [from, to) of the folded text, not empty; null where it would cut a character. */
  placeOf(from: number, to: number): { start: number; end: number } | null
}

/** Folds a text in steps of a millisecond or less. */
export function* foldText(text: string): Generator<null, FoldedText> {
  const chunks: string[] = []
  // Where each block starts, in the text and in the folded text.
  const starts: number[] = []
  const foldedStarts: number[] = []
  let length = 0
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = characterEnd(text, Math.min(text.length, from + BLOCK))
    const chunk = fold(text, from, to)
    starts.push(from)
    foldedStarts.push(length)
    chunks.push(chunk)
    length += chunk.length
    if (starts.length % 32 === 0) yield null
  }
  return {
    folded: chunks.join(''),
    placeOf(from, to) {
      const first = characterAt(from)
      const last = characterAt(to - 1)
      return first.foldedStart === from && last.foldedEnd === to
        ? { start: first.start, end: last.end }
        : null
    },
  }

  /** The character that became the unit at `offset` of the folded text. */
  function characterAt(offset: number) {
    const block = lastNotAbove(foldedStarts, offset)
    let start = starts[block] ?? 0
    let foldedStart = foldedStarts[block] ?? 0
    for (;;) {
      const end = characterEnd(text, start + 1)
      const foldedEnd = foldedStart + fold(text, start, end).length
      if (foldedEnd > offset || end >= text.length) return { start, end, foldedStart, foldedEnd }
      start = end
      foldedStart = foldedEnd
    }
  }
}

/** Index of the last of the rising numbers that is not above `wanted`. */
function lastNotAbove(rising: readonly number[], wanted: number): number {
  return Math.max(0, firstOf(rising.length, (at) => (rising[at] ?? 0) > wanted) - 1)
}
