import { fold } from './fold.ts'
import { kindAt, LETTER, NUMBER } from './unit-kinds.ts'

const NO_PART_OF_NAME = new Set(['jr', 'sr', 'sheikh', 'sheikha', 'sheik', 'dr', 'dato', 'datuk', 'sir'])

/**
 * The key under which a person is looked up: folded words without marks, titles, suffixes or middle initials, so that
 * "Joseph R. Biden, Jr." and "Joseph Biden", "Moon Jae-in" and "Moon Jae In" meet.
 */
export function nameKey(name: string): string {
  const text = fold(name).replaceAll("'", '')
  const words: string[] = []
  let long = 0
  for (let first = 0, at = 0; at <= text.length; at++) {
    // Whatever stands between letters and numbers parts words.
    if (kindAt(text, at) & (LETTER | NUMBER)) continue
    const word = text.slice(first, at)
    first = at + 1
    if (!word || NO_PART_OF_NAME.has(word)) continue
    words.push(word)
    if (word.length > 1) long++
  }
  const hasInitials = long >= 2 && long < words.length
  return (hasInitials ? words.filter((word) => word.length > 1) : words).join(' ')
}
