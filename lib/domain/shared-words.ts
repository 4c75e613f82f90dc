/** Words, and how much two texts have of them in common. */

/** White space, punctuation and signs. A class of all letters (`\p{L}`) costs a page more than all else that is read here. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-¿\u2000-\u206f\u3000-\u303f\uff01-\uff0f]+/

/** The words and numbers of a text. */
export function wordsOf(text: string): string[] {
  return text.split(BETWEEN_WORDS).filter((word) => word !== '')
}

/** How much of the shorter text's words both texts have, 0 to 1: tells a headline from the same headline and more. */
export function sharedWords(one: string, other: string): number {
  const words = wordsOf(one.slice(0, 1000).toLowerCase())
  const others = wordsOf(other.slice(0, 1000).toLowerCase())
  const [few, many] = words.length < others.length ? [words, new Set(others)] : [others, new Set(words)]
  if (few.length === 0) return 0
  return few.filter((word) => many.has(word)).length / few.length
}
