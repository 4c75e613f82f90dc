import { fold } from './fold.ts'

const NO_PART_OF_NAME = new Set(['jr', 'sr', 'sheikh', 'sheikha', 'sheik', 'dr', 'dato', 'datuk', 'sir'])

/**
 * The key under which a person is looked up: folded words without marks, titles, suffixes or middle initials, so that
 * "Joseph R. Biden, Jr." and "Joseph Biden", "Moon Jae-in" and "Moon Jae In" meet.
 */
export function nameKey(name: string): string {
  const words = fold(name)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !NO_PART_OF_NAME.has(word))
  const long = words.filter((word) => word.length > 1)
  return (long.length >= 2 ? long : words).join(' ')
}
