import { expect, test } from 'vitest'
import { LARGEST, MOST_PARTS, sizeOf } from '../../../lib/messaging/size-of.ts'

test('characters of texts and keys are counted, in whatever they stand', () => {
  expect(sizeOf(null)).toBe(0)
  expect(sizeOf('four')).toBe(4)
  expect(sizeOf({ ab: ['c', 5, true, { d: 'efg' }], h: undefined })).toBe(2 + 1 + 1 + 3 + 1)
})

test('what is too long has no end, and what is just not too long has', () => {
  expect(sizeOf('x'.repeat(LARGEST))).toBe(LARGEST)
  expect(sizeOf(['x'.repeat(LARGEST), 'x'])).toBe(Number.POSITIVE_INFINITY)
  expect(sizeOf({ ['k'.repeat(LARGEST)]: 'x' })).toBe(Number.POSITIVE_INFINITY)
})

test('what has too many parts has no end, whether beside or in each other', () => {
  expect(sizeOf(Array(MOST_PARTS - 1).fill(0))).toBe(0)
  expect(sizeOf(Array(MOST_PARTS + 1).fill(0))).toBe(Number.POSITIVE_INFINITY)
  let deep: unknown = null
  for (let depth = 0; depth < MOST_PARTS + 1; depth++) deep = [deep]
  expect(sizeOf(deep)).toBe(Number.POSITIVE_INFINITY)
})

test('what holds itself has no end, and is left all the same', () => {
  const ring: unknown[] = []
  ring.push(ring)
  expect(sizeOf(ring)).toBe(Number.POSITIVE_INFINITY)
})
