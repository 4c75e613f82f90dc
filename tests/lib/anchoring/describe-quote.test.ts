import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeQuote } from '../../../lib/anchoring/describe-quote.ts'

function describeIn(text: string, quote: string) {
  const start = text.indexOf(quote)
  return describeQuote(text, start, start + quote.length)
}

/** Text, quote, and the context that it should get. */
const CONTEXTS: Record<string, [string, string, string]> = {
  'the sentence in the middle': [
    'Talks began. The envoy met Lena Okoro in Accra. Nothing was signed.',
    'Lena Okoro',
    'The envoy met Lena Okoro in Accra.',
  ],
  'the first sentence': ['Lena Okoro spoke. Others listened.', 'Lena Okoro', 'Lena Okoro spoke.'],
  'the last sentence': ['Others spoke. Lena Okoro listened', 'Lena Okoro', 'Lena Okoro listened'],
  'a quote that opens its sentence after a quotation': [
    'He said “no.” Lena Okoro said yes. It was late.',
    'Lena Okoro',
    'Lena Okoro said yes.',
  ],
  'a quote that closes its sentence': [
    'They left. All praised the Harbour Pact. It rained.',
    'Harbour Pact',
    'All praised the Harbour Pact.',
  ],
  'a rank with a full stop': [
    'It rained. The visit of Gen. Ivo Marsh ended. They left.',
    'Ivo Marsh',
    'The visit of Gen. Ivo Marsh ended.',
  ],
  'an initial': [
    'It rained. Then J. Marsh and K. Obi signed. They left.',
    'K. Obi',
    'Then J. Marsh and K. Obi signed.',
  ],
  'the paragraph and no more': ['A headline\n\nIvo Marsh came\n\nAnother', 'Ivo Marsh', 'Ivo Marsh came'],
  'two sentences where the quote has both': ['A one. B two. C three. D four.', 'B two. C', 'B two. C three.'],
}

describe('context is', () => {
  for (const [name, [text, quote, context]] of Object.entries(CONTEXTS)) {
    test(name, () => expect(describeIn(text, quote).context).toBe(context))
  }
})

test('a long sentence is cut between words', () => {
  const text = `${'word '.repeat(500)}PACT ${'word '.repeat(500)}`
  const { context } = describeIn(text, 'PACT')
  expect(context.length).toBeLessThan(620)
  expect(context).toMatch(/^word .* PACT .* word$/)
})

test('selectors say words and place', () => {
  const text = `${'x'.repeat(40)} PACT ${'y'.repeat(40)}`
  expect(describeIn(text, 'PACT').selectors).toEqual([
    { type: 'TextQuoteSelector', exact: 'PACT', prefix: `${'x'.repeat(31)} `, suffix: ` ${'y'.repeat(31)}` },
    { type: 'TextPositionSelector', start: 41, end: 45 },
  ])
})

test('no character is halved', () => {
  const text = `${'😀'.repeat(20)}a${'😀'.repeat(20)}`
  const { selectors, context } = describeIn(text, 'a')
  for (const part of [selectors[0].prefix, selectors[0].suffix, context])
    expect(part.isWellFormed()).toBe(true)
})

test('whatever the text, the quote is in its context and the selectors fit', () => {
  const anyText = fc
    .array(fc.constantFrom('. ', 'Aa', ' ', '\n', '”', 'Mr.', 'b', '!', '\u00a0', '😀'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ]
      const { quote, context, selectors } = describeQuote(text, start, end)
      expect(quote).toBe(text.slice(start, end))
      expect(context).toContain(quote)
      expect(text).toContain(selectors[0].prefix + quote + selectors[0].suffix)
    }),
  )
})

test('a million full stops take no time', () => {
  const text = '. '.repeat(500_000)
  const began = performance.now()
  describeQuote(text, 500_000, 500_010)
  expect(performance.now() - began).toBeLessThan(50)
})
