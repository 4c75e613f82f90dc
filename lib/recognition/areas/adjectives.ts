/** Which words are adjectives, by their ending or by the table. */
import type { Unit } from './unit.ts'
import { ADJECTIVE_LIKE_NOUNS, PLAIN_ADJECTIVES } from './word-sets.ts'

const ADJECTIVE_ENDING = /(?:able|al|ant|ary|ean|ent|ern|ese|ful|ible|ic|ish|ive|less|ous|worthy)$/

/** `data-driven`, `unreported`: participles that stand before a noun. */
const PARTICIPLE =
  /^un[a-z]+ed$|-(?:based|centered|centred|driven|focused|friendly|led|oriented|related|resilient|sensitive|smart)$/

/** Whether a word is an adjective or stands as one. */
export function isAdjective({ key }: Unit): boolean {
  if (ADJECTIVE_LIKE_NOUNS.has(key)) return false
  return (
    PLAIN_ADJECTIVES.has(key) || PARTICIPLE.test(key) || (ADJECTIVE_ENDING.test(key) && !key.endsWith('ment'))
  )
}
