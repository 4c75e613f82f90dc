import { expect, test } from 'vitest'
import { compareSentence } from '../../../lib/anchoring/compare-sentence.ts'

const BEFORE = 'The pact was signed on Monday by two ministers.'
const NOW = 'The pact was signed late on Monday by three ministers.'

test('tells which words came and which went', () => {
  const parts = compareSentence(BEFORE, NOW)
  const words = (stands: string) =>
    parts.filter((part) => part.stands === stands).map(({ text }) => text.trim())
  expect(words('before')).toEqual(['two'])
  expect(words('now')).toEqual(['late', 'three'])
})

test.each([
  [BEFORE, NOW],
  ['Nothing alike here.', 'Other words entirely.'],
  ['Bộ trưởng nói điều này.', 'Bộ trưởng không nói điều này.'],
  ['', NOW],
  ['long '.repeat(2_000), NOW],
])('both sentences can be read out of the parts: “%s”', (before, now) => {
  const parts = compareSentence(before, now)
  const without = (stands: string) =>
    parts
      .filter((part) => part.stands !== stands)
      .map(({ text }) => text)
      .join('')
  expect(without('now')).toBe(before)
  expect(without('before')).toBe(now)
})

test('a sentence that says the same has one part', () => {
  expect(compareSentence(BEFORE, BEFORE)).toEqual([{ text: BEFORE, stands: 'in-both' }])
})

test('up to 4,000 characters are compared word by word, longer ones as a whole', () => {
  const fitting = 'word '.repeat(800)
  const longer = `${fitting}.`
  const stands = (before: string, now: string) => compareSentence(before, now).map((part) => part.stands)
  expect(stands(fitting, fitting)).toEqual(['in-both'])
  expect(stands(longer, fitting)).toEqual(['before', 'now'])
  expect(stands(fitting, longer)).toEqual(['before', 'now'])
})
