/** How well annotations fit a word: the rarer it is, and the shorter the text that it stands in, the better (BM25+). */
import { FIELDS, WEIGHTS } from './searched-words.ts'
import type { Place, WordPlaces } from './word-places.ts'

/** How well each annotation fits, by its number; 0 where it does not. */
export type Fits = Float64Array

/**
 * How soon more of the same word counts no more, how much the length of a text counts, and what any find counts: k, b and d of
 * Lv and Zhai, "Lower-bounding term frequency normalization" (CIKM 2011), with MiniSearch's values.
 */
const MORE = 1.2
const LENGTH = 0.7
const ANY = 0.5

/**
 * Adds to `fits` what one word counts at its places, `weight` times, for those annotations that `among` lets through, or for
 * all.
 */
export function addFits(
  places: readonly Place[],
  { weight, among, fits }: { weight: number; among: Fits | null; fits: Fits },
  { numberOf, lengths, totals }: Pick<WordPlaces, 'numberOf' | 'lengths' | 'totals'>,
): void {
  const all = numberOf.size
  const holders = holdersByField(places, lengths)
  const rarities = FIELDS.map((field, at) => {
    const having = holders[at] ?? 0
    return weight * WEIGHTS[field] * Math.log(1 + (all - having + 0.5) / (having + 0.5))
  })
  const averages = totals.map((total) => total / all)
  for (let at = 0; at < places.length; ) {
    const place = places[at] as Place
    const start = at
    while (places[at] === place) at++
    const length = lengths[place] as number
    const field = place % FIELDS.length
    const number = (place - field) / FIELDS.length
    if (length === 0 || among?.[number] === 0) continue
    const often = at - start
    const shortness = 1 - LENGTH + (LENGTH * length) / (averages[field] as number)
    fits[number] =
      (fits[number] as number) +
      (rarities[field] as number) * (ANY + (often * (MORE + 1)) / (often + MORE * shortness))
  }
}

/** How many annotations have the word, by field. */
function holdersByField(places: readonly Place[], lengths: readonly number[]): number[] {
  const holders = FIELDS.map(() => 0)
  let before = -1
  for (const place of places) {
    if (place === before || lengths[place] === 0) continue
    before = place
    const field = place % FIELDS.length
    holders[field] = (holders[field] as number) + 1
  }
  return holders
}
