/** What kind of character each UTF-16 unit of a text is: asked of Unicode when a character is first met, of a table after that. */

/** Kinds, as bits: several can be asked for at once. */
export const LETTER = 1
/** Digits, and all else that Unicode counts among numbers. */
export const NUMBER = 2
/** Accents and such, which belong to the character before them. */
export const COMBINING = 4
export const SPACE = 8
/** Punctuation, symbols, emoji, halves of pairs that stand alone. */
export const MARK = 16

const known = new Uint8Array(0x1_0000)

/** The kind of the character whose unit, or one of whose two, stands at `at`; 0 beyond the end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0
  return known[text.charCodeAt(at)] || learn(text, at)
}

/** Halves of pairs are asked for each time: the same half stands in many characters. */
function learn(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit < 0xe000) return kindOf(characterAround(text, at))
  const kind = kindOf(text.charAt(at))
  known[unit] = kind
  return kind
}

function characterAround(text: string, at: number): string {
  const before = text.codePointAt(at - 1) ?? 0
  return String.fromCodePoint(before > 0xffff ? before : (text.codePointAt(at) ?? 0))
}

function kindOf(character: string): number {
  if (/^\p{L}/u.test(character)) return LETTER
  if (/^\p{N}/u.test(character)) return NUMBER
  if (/^\p{M}/u.test(character)) return COMBINING
  return /^\s/.test(character) ? SPACE : MARK
}
