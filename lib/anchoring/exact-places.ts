import { cutsWord } from './character-kinds.ts'
import type { KeptQuote } from './kept-quote.ts'

/** So many places are looked at; a page with more of them was made to cost time. */
const MOST_PLACES = 1000
/** Longer quotes are searched by their beginning: a hostile page can make the search for a long one slow. */
const NEEDLE = 256

type Place = { start: number; end: number }

/** Where the quote stands word for word and parts no word; at most a thousand places. */
export function exactPlaces(text: string, kept: KeptQuote): Place[] {
  return occurrences(text, kept.exact)
    .map((start) => ({ start, end: start + kept.exact.length }))
    .filter((place) => partsNoWord(text, kept, place))
}

/** Where `wanted` begins in the text. */
export function occurrences(text: string, wanted: string): number[] {
  const needle = wanted.slice(0, NEEDLE)
  const found: number[] = []
  let seen = 0
  for (let at = text.indexOf(needle); at >= 0 && seen < MOST_PLACES; at = text.indexOf(needle, at + 1)) {
    seen++
    if (text.startsWith(wanted, at)) found.push(at)
  }
  return found
}

/** Whether a place ends between words, or parts one where the reader's own choice did. */
export function partsNoWord(text: string, kept: KeptQuote, { start, end }: Place): boolean {
  const { prefix, exact, suffix } = kept
  return (
    (!cutsWord(text, start) || cutsWord(prefix + exact, prefix.length)) &&
    (!cutsWord(text, end) || cutsWord(exact + suffix, exact.length))
  )
}
