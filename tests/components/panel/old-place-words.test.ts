import { expect, test } from 'vitest'
import { oldPlaceInWords } from '../../../components/panel/old-place-words.ts'

test.each([
  [0, 'at the beginning'],
  [240, 'about a quarter down'],
  [340, 'about a third down'],
  [500, 'about halfway down'],
  [660, 'about two thirds down'],
  [760, 'about three quarters down'],
  [990, 'at the end'],
  [4_000, 'at the end'],
])('%i of 1,000 characters is %s', (start, words) => {
  expect(oldPlaceInWords(start, 1_000)).toBe(words)
})

test('without a text to compare it says no more than it knows', () => {
  expect(oldPlaceInWords(400, 0)).toBe('further down')
})
