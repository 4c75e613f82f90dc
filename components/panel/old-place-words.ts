import type { WordKey } from '../../lib/words/catalogue.ts'
import { say } from '../../lib/words/say.ts'

/** How far down a text its parts lie, each with its words; the last one holds to the end. */
const PARTS: readonly [upTo: number, words: WordKey][] = [
  [0.08, 'kept:place.beginning'],
  [0.29, 'kept:place.quarter'],
  [0.42, 'kept:place.third'],
  [0.58, 'kept:place.half'],
  [0.71, 'kept:place.twoThirds'],
  [0.92, 'kept:place.threeQuarters'],
]

/**
 * Where something stood, `start` characters down a text of about `length`: `about two thirds down`. Where the length is
 * not known, or the text was longer then, it was further down than can be told.
 */
export function oldPlaceInWords(start: number, length: number): string {
  const part = PARTS.find(([upTo]) => length > 0 && start / length < upTo)
  return say(part?.[1] ?? (length > 0 ? 'kept:place.end' : 'kept:place.further'))
}
