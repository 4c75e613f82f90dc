import { expect, test } from 'vitest'
import { describeExcerpt } from '../../../lib/anchoring/describe-excerpt.ts'
import { describeQuote } from '../../../lib/anchoring/describe-quote.ts'
import { excerptOf } from '../../../lib/page/excerpt.ts'

const LONG = 'A sentence that goes on and on, from port to port, without an end of its own, '.repeat(20)
const TEXT = `First words.\n\nThe ministers met. ${LONG}and so it ended. Nobody signed, and the ships left.\n\nLast words.`

test.each([
  ['at the beginning', 'First words'],
  ['in a sentence', 'ministers met'],
  ['in the middle of an endless sentence', 'and so it ended'],
  ['at the end', 'Last words.'],
  ['all of it', TEXT],
])('an excerpt describes a passage as the whole text does: %s', (_, quote) => {
  const start = TEXT.indexOf(quote)
  const end = start + quote.length
  expect(describeExcerpt(excerptOf(TEXT, start, end))).toEqual(describeQuote(TEXT, start, end))
})

test('a passage of every place and length', () => {
  for (let start = 0; start < TEXT.length; start += 61) {
    for (const length of [1, 7, 90, 700]) {
      const end = Math.min(TEXT.length, start + length)
      expect(describeExcerpt(excerptOf(TEXT, start, end))).toEqual(describeQuote(TEXT, start, end))
    }
  }
})
