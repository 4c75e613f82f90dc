import { describe, expect, test } from 'vitest'
import { addWords, type Words, weightOf, wordsOf } from '../../../lib/anchoring/words.ts'

/** The words of a text as they stand there. */
function split(text: string): string[] {
  const { starts, ends } = wordsOf(text)
  return starts.map((start, at) => text.slice(start, ends[at]))
}

test.each([
  ['spaces and signs', 'The pact, “signed” in G20-style!', ['The', 'pact', 'signed', 'in', 'G20', 'style']],
  ['marks of their letters', 'Ha\u0300 No\u0323\u0302i', ['Ha\u0300', 'No\u0323\u0302i']],
  ['soft hyphens within them', 'Har\u00adbour', ['Har\u00adbour']],
  ['no unseen characters at their ends', '\u200bPact\u00ad\u200b now', ['Pact', 'now']],
  ['characters of scripts without spaces, one by one', '条約は', ['条', '約', 'は']],
  ['letters up to such a character', 'G7条約', ['G7', '条', '約']],
  ['pairs of surrogates, one by one', '😀😀 ok', ['😀', '😀', 'ok']],
  ['pictures with their joiners', '❤\ufe0f 👩\u200d', ['👩\u200d']],
  ['nothing', ' \n—', []],
])('the words of a text have %s', (_, text, words) => {
  expect(split(text)).toEqual(words)
})

describe('two words are one', () => {
  const hashOf = (word: string) => wordsOf(word).hashes[0]
  test.each([
    ['capitals', 'PACT', 'pact'],
    ['accents as marks', 'Hà', 'Ha\u0300'],
    ['a sharp s', 'Straße', 'STRASSE'],
    ['ligatures', 'ﬁsh', 'fish'],
    ['soft hyphens', 'Har\u00adbour', 'harbour'],
    ['wide digits', '２０２６', '2026'],
  ])('but for %s', (_, one, other) => expect(hashOf(one)).toBe(hashOf(other)))

  test.each([
    ['letters', 'pact', 'part'],
    ['their order', 'pact', 'ptac'],
    ['length', 'pact', 'pacts'],
    ['accents', 'Lâm', 'Lam'],
    ['digits', '2025', '2026'],
    ['letters with accents', 'đây', 'đấy'],
  ])('but not for other %s', (_, one, other) => expect(hashOf(one)).not.toBe(hashOf(other)))

  test('and no number is above 30 bits', () => {
    for (const word of ['z'.repeat(100), 'ÿ'.repeat(100)]) {
      expect(hashOf(word)).toBeGreaterThanOrEqual(0)
      expect(hashOf(word)).toBeLessThan(2 ** 30)
    }
  })
})

test('a text is read on from where it was left, and no word is read twice or parted', () => {
  const text = 'The pact was signed'
  const words: Words = { hashes: [], starts: [], ends: [] }
  const left = addWords(words, text, 0, 6)
  expect(left).toBe(8)
  expect(addWords(words, text, left, text.length)).toBe(text.length)
  expect(words).toEqual(wordsOf(text))
})

test('a word without end is parted', () => {
  const { starts, ends } = wordsOf('x'.repeat(10_000))
  expect(starts).toEqual([0, 4_096, 8_192])
  expect(ends).toEqual([4_096, 8_192, 10_000])
})

test('longer words weigh more, from 1 to 6', () => {
  const words = wordsOf('a of the pact ports treaty harbour minister agreement 条')
  expect(words.starts.map((_, at) => weightOf(words, at))).toEqual([1, 1, 1, 2, 3, 4, 5, 6, 6, 1])
})
