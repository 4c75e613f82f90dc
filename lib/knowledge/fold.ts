import { remembering } from './remembering.ts'

const BACKTICK = 0x60

/** Many more characters than a text in letters has. */
const MOST_REMEMBERED = 2_000

/**
 * The key under which a name is looked up: without accents, case or typographic variants, so that
 * "Tô Lâm", "TO LAM" and the decomposed form meet. Length may differ from the input's.
 */
export function fold(text: string): string {
  let hasCapitals = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (hasVariants(unit)) return foldVariants(text)
    if (unit >= 0x41 && unit <= 0x5a) hasCapitals = true
  }
  return hasCapitals ? text.toLowerCase() : text
}

/** In ASCII nothing has an accent or a variant but the backtick. */
function hasVariants(unit: number): boolean {
  return unit > 0x7f || unit === BACKTICK
}

/** All is made plain by itself but the case: where a Greek s ends a word, it is written otherwise. */
function foldVariants(text: string): string {
  let plain = ''
  for (const character of text) {
    plain += hasVariants(character.charCodeAt(0)) ? plainCharacter(character) : character
  }
  return plain.toLowerCase()
}

/** A character without accents, which are combining marks once it is decomposed; '' for a combining mark. */
const plainCharacter = remembering(MOST_REMEMBERED, (character: string) =>
  character
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-'),
)
