import { expect, test } from 'vitest'
import { firstOf } from '../../../lib/domain/halving.ts'

test.each([
  [[], 5, 0],
  [[1, 3, 3, 7], 0, 0],
  [[1, 3, 3, 7], 3, 1],
  [[1, 3, 3, 7], 4, 3],
  [[1, 3, 3, 7], 8, 4],
])('of %j the first that is not below %i is number %i', (rising, least, first) => {
  expect(firstOf(rising.length, (at) => (rising[at] ?? 0) >= least)).toBe(first)
})
