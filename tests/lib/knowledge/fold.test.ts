import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { fold } from '../../../lib/knowledge/fold.ts'
import { nameKey } from '../../../lib/knowledge/name-key.ts'

describe('one key for every way to write a name', () => {
  it.each([
    ['Tô Lâm', 'TO LAM'],
    ['Đỗ Hùng', 'Do Hung'],
    ['Ørsted', 'Orsted'],
    ['Wałęsa', 'Walesa'],
    ['Erdoğan', 'ERDOGAN'],
    ['İstanbul', 'istanbul'],
    ['N’Djamena', "N'Djamena"],
    ['Moon Jae‑in', 'Moon Jae-in'],
    ['Phạm'.normalize('NFD'), 'Phạm'.normalize('NFC')],
  ])('%s is %s', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it.each([
    ['Joseph R. Biden, Jr.', 'joseph biden'],
    ['Moon Jae-in', 'moon jae in'],
    ['S. Jaishankar', 's jaishankar'],
    ["Sana'a Al-Thani", 'sanaa al thani'],
    ['Sheikh Tamim bin Hamad Al Thani', 'tamim bin hamad al thani'],
    ['', ''],
  ])('%s is looked up as %s', (name, key) => {
    expect(nameKey(name)).toBe(key)
  })
})

/** The whole text at once: what folding character by character must come to. */
function foldedAtOnce(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .toLowerCase()
}

test('a text is folded as its characters are, but for the Greek s at the end of words', () => {
  const tricky = fc.array(fc.constantFrom(...'aZΣσςÅ\u0301\u0323Đİ각\u1fefﬀ’` -😀'), { maxLength: 8 })
  const anyText = fc.oneof(
    tricky.map((characters) => characters.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text)).toBe(foldedAtOnce(text))
    }),
    { numRuns: 2_000 },
  )
  expect(fold('ΛΌΓΟΣ ΣΟΦΊΑΣ')).toBe('λογος σοφιας')
})

test('a name parts into words at whatever is no letter and no number', () => {
  const byPattern = (name: string) =>
    foldedAtOnce(name)
      .replace(/'/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const long = byPattern(name).filter((word) => word.length > 1)
      expect(nameKey(name)).toBe((long.length >= 2 ? long : byPattern(name)).join(' '))
    }),
  )
})
