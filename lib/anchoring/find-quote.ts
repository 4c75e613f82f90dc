/**
 * Finds again what a reader kept, on a page that may have changed since: at its old offsets, word for word, in other
 * writing, or by most of its words, in this order. Where too little of it is left, or two places are as likely, it is
 * not here: a mark at a wrong place would put words into a note's mouth.
 */
import type { QuotePlace } from '../domain/quote-place.ts'
import type { Selectors } from '../domain/selector.ts'
import { approximatePlaces } from './approximate-places.ts'
import { certaintyOf, choosePlace } from './choose-place.ts'
import { exactPlaces, occurrences, partsNoWord } from './exact-places.ts'
import { fold } from './fold-text.ts'
import { type FoldedText, foldText } from './folded-text.ts'
import { type KeptQuote, readKept } from './kept-quote.ts'
import { weighPlace } from './weigh-place.ts'
import { indexWords, type WordIndex } from './word-index.ts'

/** Shorter quotes (characters) have to stand there as they were, but for their writing. */
const LEAST_APPROXIMATE = 20
/** The weight of some six words: fewer of them say little by themselves. */
const FEW_WORDS = 24
/** So many folded characters on either side, some three words, stand together by no chance. */
const LEAST_SIDE = 12
/** With so much of quote and context at the old offsets nothing else is looked for. */
const SURE = 0.75
/** With so much of them where the quote stands word for word, it is not looked for in other writing. */
const SURE_ELSEWHERE = 0.9

/** The answer for the quote at index `at` of those that were asked for. */
export type QuoteAnswer = { at: number; place: QuotePlace }

/** Where one quote stands in the text. Takes as long as it takes: for a page of everyday length some milliseconds. */
export function findQuote(text: string, selectors: Selectors): QuotePlace {
  for (const answer of findQuotes(text, [selectors])) if (answer) return answer.place
  return { state: 'not-here' }
}

/**
 * Searches many quotes in slices: yields each answer, and null wherever the caller may pause. Between two yields lie a
 * few milliseconds at most. What is worked out about the text is shared by all quotes, and only where one needs it.
 */
export function* findQuotes(text: string, quotes: readonly Selectors[]): Generator<QuoteAnswer | null> {
  const page = openPage(text)
  for (const [at, selectors] of quotes.entries()) {
    yield {
      at,
      place: unchanged(text, selectors) ?? (yield* search(page, selectors)) ?? { state: 'not-here' },
    }
  }
}

function* search(page: Page, selectors: Selectors): Generator<null, QuotePlace | null> {
  const { text } = page
  const [{ exact }] = selectors
  if (!exact.trim()) return null
  const kept = readKept(selectors)
  const exactly = exactPlaces(text, kept).map((place) => weighPlace(text, kept, place))
  const there = exactly.find(({ start }) => start === kept.start)
  if (there && certaintyOf(kept, there, text.length) >= SURE)
    return choosePlace(kept, [there], 'position', text.length)
  const found = choosePlace(kept, exactly, 'exact', text.length)
  if (found && found.certainty >= SURE_ELSEWHERE) return found
  yield null

  // Those word for word are among them: a short word may stand elsewhere as it was, and in its own place otherwise.
  const folded = yield* page.folded()
  const alike = foldedPlaces(text, kept, folded).map((place) => weighPlace(text, kept, place))
  const foundAlike = choosePlace(kept, alike, 'folded', text.length)
  const isCutOut = isClosedUp(kept, folded)
  // The same few words elsewhere are others, unless nearly all that stood around them came along.
  if (isCutOut && kept.quote.weight < FEW_WORDS && (foundAlike?.certainty ?? 0) < SURE_ELSEWHERE) return null
  if (foundAlike)
    return text.startsWith(exact, foundAlike.start) ? { ...foundAlike, how: 'exact' } : foundAlike
  if (exact.length < LEAST_APPROXIMATE || isCutOut) return null
  yield null

  const index = yield* page.words()
  return choosePlace(kept, approximatePlaces(text, kept, index), 'approximate', text.length)
}

/**
 * The old place, where the quote stands between all that was kept of what stood around it; else null. Slices are compared:
 * engines need a third of the time that `startsWith` takes.
 */
function unchanged(text: string, [{ exact, prefix, suffix }, { start }]: Selectors): QuotePlace | null {
  const end = start + exact.length
  const stands =
    (prefix !== '' || start === 0) &&
    (suffix !== '' || end === text.length) &&
    text.slice(start, end) === exact &&
    text.slice(start - prefix.length, start) === prefix &&
    text.slice(end, end + suffix.length) === suffix &&
    exact.trim() !== ''
  return stands ? { state: 'found', start, end, how: 'position', certainty: 1 } : null
}

function foldedPlaces(text: string, kept: KeptQuote, page: FoldedText) {
  if (!kept.folded) return []
  return occurrences(page.folded, kept.folded)
    .flatMap((at) => page.placeOf(at, at + kept.folded.length) ?? [])
    .filter((place) => partsNoWord(text, kept, place))
}

/**
 * Whether what stood on both sides of the quote stands together now: it was cut out, and what of its words stands nearby is
 * something else.
 */
function isClosedUp({ prefix, suffix }: KeptQuote, { folded }: FoldedText): boolean {
  const [before, after] = [fold(prefix), fold(suffix)]
  return before.length >= LEAST_SIDE && after.length >= LEAST_SIDE && folded.includes(before + after)
}

/** A text with what was worked out about it so far. */
type Page = { text: string; folded(): Generator<null, FoldedText>; words(): Generator<null, WordIndex> }

function openPage(text: string): Page {
  return { text, folded: once(() => foldText(text)), words: once(() => indexWords(text)) }
}

/** Does some work at the first call, and remembers what came of it. */
function once<T>(work: () => Generator<null, T>): () => Generator<null, T> {
  let done: { result: T } | null = null
  return function* () {
    done ??= { result: yield* work() }
    return done.result
  }
}
