import { describe, expect, test } from 'vitest'
import { readKept } from '../../../lib/anchoring/kept-quote.ts'
import { gapsOf, metOf, weighPlace } from '../../../lib/anchoring/weigh-place.ts'

describe('a place where the quote stands', () => {
  const kept = readKept([
    { type: 'TextQuoteSelector', prefix: 'In Lima both ports ', exact: 'signed', suffix: ' their pact.' },
    { type: 'TextPositionSelector', start: 19, end: 25 },
  ])
  /** Of Lima, both, ports: 2, 2, 3, and 1 for "In"; of their, pact: 3, 2. */
  function weigh(text: string) {
    const start = text.indexOf('signed')
    const { before, own, after, gaps, ...place } = weighPlace(text, kept, { start, end: start + 6 })
    expect(place).toEqual({ start, end: start + 6 })
    expect(own).toBe(4)
    return { before, after, gaps }
  }

  test.each([
    ['the same words around it', 'In Lima both ports signed their pact.', { before: 8, after: 5, gaps: 0 }],
    ['nothing around it', 'signed', { before: 0, after: 0, gaps: 6 }],
    ['a word for another', 'In Lima three ports signed their pact.', { before: 6, after: 5, gaps: 0 }],
    [
      'a word that came before',
      'In Lima both ports then signed their pact.',
      { before: 8, after: 5, gaps: 1 },
    ],
    [
      'a word that came after',
      'In Lima both ports signed gladly their pact.',
      { before: 8, after: 5, gaps: 1 },
    ],
    [
      'a word that came farther off',
      'In Lima both ports signed their new pact.',
      { before: 8, after: 5, gaps: 1 },
    ],
    ['a word that went', 'In Lima both signed their pact.', { before: 5, after: 5, gaps: 1 }],
    [
      'four words that came',
      'In Lima both ports on a wet day signed their pact.',
      { before: 8, after: 5, gaps: 4 },
    ],
  ])('is weighed by what stands there of the rest: %s', (_, text, weighed) => {
    expect(weigh(text)).toEqual(weighed)
  })

  test('is not weighed by what stands far from it', () => {
    const far = 'and '.repeat(5)
    expect(weigh(`In Lima both ports ${far}signed ${far}their pact.`)).toMatchObject({ before: 0, after: 0 })
  })

  test('has no side where nothing was kept', () => {
    const alone = readKept([
      { type: 'TextQuoteSelector', prefix: '', exact: 'signed', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 6 },
    ])
    expect(weighPlace('Both ports signed their pact.', alone, { start: 11, end: 17 })).toEqual({
      start: 11,
      end: 17,
      before: 0,
      own: 4,
      after: 0,
      gaps: 0,
    })
  })
})

test('met is what lies on the same word of the page', () => {
  const kept = { hashes: [10, 20, 30, 40], weights: [1, 2, 4, 8], weight: 15 }
  const page = [5, 10, 21, 40]
  const lies = Int32Array.of(1, 2, -1, 3)
  expect(metOf(kept, page, lies)).toBe(9)
  expect(metOf(kept, page, lies, 1)).toBe(8)
  expect(metOf(kept, page, lies, 0, 3)).toBe(1)
})

test.each([
  ['none', [3, 4, 5], 2, 0],
  ['words of the page between', [3, 5, 9], 2, 4],
  ['words of the page before the first', [6, 7], 2, 3],
  ['words of the page before the first, where none comes before', [6, 7], -2, 0],
  ['kept words', [-1, 3, -1, 4, -1], 2, 3],
  ['kept words, where none comes before', [-1, 6, -1, 8], -2, 3],
  ['all', [-1, -1], -1, 2],
])('words left out are counted: %s', (_, lies, last, gaps) => {
  expect(gapsOf(Int32Array.from(lies), last)).toBe(gaps)
})
