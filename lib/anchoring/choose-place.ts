/** Which of the places where a quote may stand is the one, if any: rather none than a wrong one. */
import type { FoundPlace, HowFound } from '../domain/quote-place.ts'
import type { KeptQuote } from './kept-quote.ts'
import type { WeighedPlace } from './weigh-place.ts'

/** A certainty below it is "not here". A quote of no weight needs the first, one of `LONG` weight or more the second. */
const FLOOR_OF_SHORT = 0.58
const FLOOR = 0.28
/** The words of about eighty characters. */
const LONG = 36
/** So much of the quote itself has to stand there: where it was cut out, what stood around it closes up, whole. */
const QUOTE_FLOOR = 0.25
/** The best place has to be better than the next by so much. */
const MARGIN = 0.08
/** What each word costs that came in or went, in weight. */
const GAP = 1.5
/** What standing far from the old place costs at most, and the share of the text from which on it does. */
const FARNESS = 0.15
const FAR = 1 / 8
/**
 * Words that weigh less than this, some six of a sentence, say little even where all of them are met; half of it where
 * the text begins or ends at the quote and has no more to say.
 */
const ENOUGH = 24

/** The place that was meant; null where none is good enough, or two are as good. `length` is that of the text. */
export function choosePlace(
  kept: KeptQuote,
  places: readonly WeighedPlace[],
  how: HowFound,
  length: number,
): FoundPlace | null {
  const [best, ...others] = places
    .map((place) => ({ ...place, certainty: certaintyOf(kept, place, length) }))
    .sort((a, b) => b.certainty - a.certainty)
  if (!best || best.certainty < floorFor(kept) || best.own < QUOTE_FLOOR * kept.quote.weight) return null
  const rival = others.find(({ start, end }) => end <= best.start || start >= best.end)
  if (rival && best.certainty - rival.certainty < MARGIN) return null
  return { state: 'found', start: best.start, end: best.end, how, certainty: best.certainty }
}

/** The shorter a quote, the more of its context has to stand there. */
function floorFor({ quote }: KeptQuote): number {
  return FLOOR_OF_SHORT - (FLOOR_OF_SHORT - FLOOR) * Math.min(1, quote.weight / LONG)
}

/**
 * At most 1: the share of the kept words that stand at a place, less for words that came in or went and for distance
 * from the old place. Each half of the quote counts with what stood on its side, and the worse side thrice: another
 * sentence that begins alike does not go on alike.
 */
export function certaintyOf(kept: KeptQuote, place: WeighedPlace, length: number): number {
  const { before, quote, after } = kept
  const weight = before.weight + quote.weight + after.weight
  if (weight === 0) return 0
  const left = (place.before + place.own / 2) / (before.weight + quote.weight / 2)
  const right = (place.after + place.own / 2) / (after.weight + quote.weight / 2)
  const sides = before.weight === 0 ? [right] : after.weight === 0 ? [left] : [left, right]
  const share = (3 * Math.min(...sides) + Math.max(...sides)) / 4
  const enough = (ENOUGH * sides.length) / 2
  const far = Math.min(1, Math.abs(place.start - kept.start) / (FAR * length))
  return share * Math.min(1, weight / enough) - (GAP * place.gaps) / weight - FARNESS * far
}
