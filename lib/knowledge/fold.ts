const MARKS = /\p{M}+/gu
const APOSTROPHES = /[’‘ʼ`´]/g
const DASHES = /[‐‑‒–—]/g

/** All of ASCII that can be seen, but for the backtick: nothing there has an accent or a variant. Most words are such. */
const PLAIN = /^[ -_a-~]*$/

/**
 * The key under which a name is looked up: without accents, case or typographic variants, so that
 * "Tô Lâm", "TO LAM" and the decomposed form meet. Length may differ from the input's.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .toLowerCase()
}
