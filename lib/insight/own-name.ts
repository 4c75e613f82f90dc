/** Whether an agreement has a name by which others know it too. */
import { foldWord, isTelling } from './name-words.ts'

/** Words that are written small inside of a title. */
const SMALL = new Set(
  'a an and as at between by for from in into of on or over the to under with within'.split(' '),
)

/**
 * Whether a name is a title: written large, with a word that tells it from other instruments. `the fisheries deal` is none,
 * and neither is `Memorandum of Understanding`.
 */
export function isOwnName(name: string): boolean {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const isLarge = (word: string) => /^[\p{Lu}\p{N}]/u.test(word)
  return (
    words.every((word, at) => isLarge(word) || (at > 0 && SMALL.has(word))) &&
    words.some((word) => isLarge(word) && isTelling(foldWord(word)))
  )
}
