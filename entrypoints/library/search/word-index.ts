/** Which annotations hold which words: beginnings, slips and rank as MiniSearch has them, over its tree of words. */
import { addFits, type Fits } from './fit.ts'
import { FIELDS, type SearchedTexts } from './searched-words.ts'
import { createWordPlaces, type Place } from './word-places.ts'

export type Found = {
  /** Null where nothing fits. */
  fits: Fits | null
  /** Words that stood for one that no annotation holds. */
  alike: ReadonlySet<string>
}

export type WordIndex = {
  put(id: string, texts: SearchedTexts): void
  remove(id: string): void
  /** By which it stands in fits, until the next time anything is put or removed; undefined where it is not in the index. */
  numberOf(id: string): number | undefined
  /** The annotations that hold every one of the words or a word that begins so; all must be folded. */
  find(words: readonly string[]): Found
}

/** In words shorter than this a slip makes another word; numbers have none. Longer ones than `LONG` may have two. */
const SHORTEST = 4
const LONG = 8

/** How much a word counts that is not the typed one, but begins so, or differs from it by a slip. */
const BEGUN = 0.375
const SLIPPED = 0.45

/** A word that somewhere stands for the typed one. */
type Meant = { word: string; places: readonly Place[]; weight: number }

/** An empty index. */
export function createWordIndex(): WordIndex {
  const index = createWordPlaces()

  const begunBy = (typed: string): Meant[] =>
    Array.from(index.words.atPrefix(typed), ([word, places]) => ({
      word,
      places,
      weight: word === typed ? 1 : (BEGUN * word.length) / (word.length + 0.3 * (word.length - typed.length)),
    }))
  const alikeTo = (typed: string): Meant[] =>
    [...index.words.fuzzyGet(typed, slipsIn(typed))]
      .filter(([word]) => !word.startsWith(typed))
      .map(([word, [places, distance]]) => ({
        word,
        places,
        weight: (SLIPPED * word.length) / (word.length + distance),
      }))
  /** How well everything fits that has, for each typed word, one that is meant by it; null where nothing has. */
  const fitsOf = (typed: readonly (readonly Meant[])[]): Fits | null => {
    let before: Fits | null = null
    for (const meant of typed) {
      const fits: Fits = new Float64Array(index.lengths.length / FIELDS.length)
      for (const { places, weight } of meant) addFits(places, { weight, among: before, fits }, index)
      if (!fits.some((fit) => fit > 0)) return null
      before = before ? fits.map((fit, number) => (fit > 0 ? fit + (before?.[number] ?? 0) : 0)) : fits
    }
    return before
  }
  const isIn = (fits: Fits, { places }: Meant) =>
    places.some((place) => (fits[Math.floor(place / FIELDS.length)] ?? 0) > 0)

  return {
    put: index.put,
    remove: index.remove,
    numberOf: (id) => index.numberOf.get(id),
    find(words) {
      const begun = words.map(begunBy)
      const fits = fitsOf(begun)
      if (fits) return { fits, alike: NONE }
      // Only where nothing holds the words: a slip that is looked for in every word costs every keystroke.
      const alike = words.map(alikeTo)
      const nearly = fitsOf(words.map((_, at) => [...(begun[at] ?? []), ...(alike[at] ?? [])]))
      const isBegun = ({ word }: Meant) => words.some((typed) => word.startsWith(typed))
      const stood = nearly && alike.flat().filter((meant) => !isBegun(meant) && isIn(nearly, meant))
      return { fits: nearly, alike: new Set(stood?.map(({ word }) => word)) }
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

/** How many letters of a word may be wrong. */
function slipsIn(word: string): number {
  if (word.length < SHORTEST || /\d/.test(word)) return 0
  return word.length < LONG ? 1 : 2
}
