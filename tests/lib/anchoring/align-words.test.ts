import { expect, test } from 'vitest'
import { alignWords, type Row } from '../../../lib/anchoring/align-words.ts'

/** Words as a row: each is worth as much as it has letters, six at most. */
function rowOf(words: string): Row {
  const all = words.split(' ').filter(Boolean)
  const weights = all.map((word) => Math.min(6, word.length))
  const hashes = all.map((word) => [...word].reduce((hash, letter) => hash * 31 + letter.charCodeAt(0), 7))
  return { hashes, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) }
}

/** The page's word that each kept word lies on; `–` where it was left out. */
function lay(kept: string, page: string, line = 0, reach = 3): string {
  const words = page.split(' ')
  return [...alignWords(rowOf(kept), rowOf(page).hashes, line, reach)]
    .map((at) => (at < 0 ? '–' : (words[at] ?? 'beyond the page')))
    .join(' ')
}

const KEPT = 'both ports signed their harbour pact'

test.each([
  ['the same words', KEPT, KEPT],
  ['a word for another', 'both ports sealed their harbour pact', 'both ports sealed their harbour pact'],
  [
    'the first and the last for others',
    'many ports signed their harbour deal',
    'many ports signed their harbour deal',
  ],
  ['a word that went', 'both ports their harbour pact', 'both ports – their harbour pact'],
  ['two words that went', 'both ports harbour pact', 'both ports – – harbour pact'],
  ['a word that came', 'both ports gladly signed their harbour pact', KEPT],
  ['two words that came', 'both ports very gladly signed their harbour pact', KEPT],
  [
    'one that went and one that came',
    'both signed their new harbour pact',
    'both – signed their harbour pact',
  ],
  ['words before them', 'on monday both ports signed their harbour pact', KEPT],
  ['words after them', 'both ports signed their harbour pact on monday', KEPT],
  ['a page that begins in their midst', 'signed their harbour pact', '– – signed their harbour pact'],
  ['a page that ends in their midst', 'both ports signed their', 'both ports signed their – –'],
])('words are laid along a page with %s', (_, page, lies) => {
  expect(lay(KEPT, page)).toBe(lies)
})

test('no word of an empty page is met, and no word is laid where none was kept', () => {
  expect([...alignWords(rowOf('both ports'), [], 0, 3)]).toEqual([-1, -1])
  expect([...alignWords(rowOf(''), rowOf(KEPT).hashes, 0, 3)]).toEqual([])
})

test('a word is left out only for words that weigh more', () => {
  expect(lay('pact a', 'pact b a')).toBe('pact b')
  expect(lay('pact of', 'pact b of')).toBe('pact of')
})

test('words are looked for so far from the line and no farther', () => {
  expect(lay(KEPT, `x y z ${KEPT}`, 0, 3)).toBe(KEPT)
  expect(lay(KEPT, `w x y z ${KEPT}`, 0, 3)).not.toBe(KEPT)
  expect(lay(KEPT, `w x y z ${KEPT}`, 4, 1)).toBe(KEPT)
  expect(lay(KEPT, `w x y z ${KEPT}`, 7, 3)).toBe(KEPT)
  expect(lay(KEPT, `w x y z ${KEPT}`, 8, 3)).not.toBe(KEPT)
})

test('the first word may lie before the page', () => {
  expect(lay(KEPT, 'harbour pact', -4, 1)).toBe('– – – – harbour pact')
})

test('of equal words the one on the line is met, else the first', () => {
  const page = 'pact x x x pact x pact x x pact'.split(' ')
  const places = [4, 5, 9].map((line) => alignWords(rowOf('pact'), rowOf(page.join(' ')).hashes, line, 9)[0])
  expect(places).toEqual([4, 0, 9])
})

test('the same word is met once, in order', () => {
  expect([...alignWords(rowOf('pact after pact'), rowOf('pact pact after pact').hashes, 1, 2)]).toEqual([
    1, 2, 3,
  ])
})
