/** What one UTF-16 unit is to a word. Worked out once for each unit that occurs, because pages are long. */

/** No part of a word: white space, punctuation, signs. */
export const OUTSIDE = 1
/** Part of a word: letters and digits. */
export const WORD = 2
/** A word of its own: scripts without spaces between words, and pairs of surrogates. */
export const ALONE = 3
/** Belongs to the character before it: combining marks, the second half of a pair, the joiner of pictures. */
export const MARK = 4
/** Cannot be seen: soft hyphens, zero-width spaces, marks of direction. */
export const UNSEEN = 5

const kinds = new Uint8Array(0x10000)

/** The kind of a unit as `charCodeAt` gives it; OUTSIDE for what lies beyond the text (NaN). */
export function kindOf(unit: number): number {
  if (Number.isNaN(unit)) return OUTSIDE
  const known = kinds[unit]
  if (known) return known
  const kind = judge(unit)
  kinds[unit] = kind
  return kind
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

function judge(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit < 0xdc00 ? ALONE : MARK
  const character = String.fromCharCode(unit)
  if (unit === 0x200d || /\p{M}/u.test(character)) return MARK
  if (/\p{Cf}/u.test(character)) return UNSEEN
  if (/[\p{L}\p{N}]/u.test(character)) return UNSPACED.test(character) ? ALONE : WORD
  return OUTSIDE
}

/** No character is followed by more marks than this, unless a page wants to cost us time. */
const MOST_MARKS = 32

/** `at`, or the start of the character that a cut there would part. */
export function characterStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < MOST_MARKS && kindOf(text.charCodeAt(start)) === MARK) start--
  return start
}

/** `at`, or the end of the character that a cut there would part. */
export function characterEnd(text: string, at: number): number {
  let end = at
  while (end - at < MOST_MARKS && kindOf(text.charCodeAt(end)) === MARK) end++
  return end
}

/** Whether a cut at `at` parts a word or a character. */
export function cutsWord(text: string, at: number): boolean {
  if (kindOf(text.charCodeAt(at)) === MARK) return at > 0
  return isOfWord(text, at - 1, -1) && isOfWord(text, at, 1)
}

/** Whether the first unit from `at` on that can be seen is part of a word. */
function isOfWord(text: string, at: number, step: 1 | -1): boolean {
  for (let seen = at; Math.abs(seen - at) < MOST_MARKS; seen += step) {
    const kind = kindOf(text.charCodeAt(seen))
    if (kind === WORD) return true
    if (kind !== MARK && kind !== UNSEEN) return false
  }
  return true
}
