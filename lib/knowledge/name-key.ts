import { fold } from './fold.ts'
import { kindAt, LETTER, NUMBER } from './unit-kinds.ts'

const NO_PART_OF_NAME = new Set(['jr', 'sr', 'sheikh', 'sheikha', 'sheik', 'dr', 'dato', 'datuk', 'sir'])

/**
 * The key under which a person is looked up: folded words without marks, titles, suffixes or middle initials, so that
 * "Joseph R. Biden, Jr." and "Joseph Biden", "Moon Jae-in" and "Moon Jae In" meet.
 */
export function nameKey(name: string): string {
  const words = wordsIn(fold(name).replaceAll("'", '')).filter((word) => !NO_PART_OF_NAME.has(word))
  const long = words.filter((word) => word.length > 1)
  return (long.length >= 2 ? long : words).join(' ')
}

/** Whatever stands between letters and numbers parts words. */
function wordsIn(text: string): string[] {
  const words: string[] = []
  let first = 0
  for (let at = 0; at <= text.length; at++) {
    if (kindAt(text, at) & (LETTER | NUMBER)) continue
    if (at > first) words.push(text.slice(first, at))
    first = at + 1
  }
  return words
}
