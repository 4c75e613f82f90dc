import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningsOf, FIRST, GROWTH } from '../../../lib/recognition/beginnings.ts'

const paragraphs = (lengths: readonly number[]) => lengths.map((length) => 'x'.repeat(length)).join('\n\n')

test('an article of usual length is read at once', () => {
  expect(beginningsOf(paragraphs(Array.from({ length: 20 }, () => 900)))).toEqual([])
})

test('a text of one paragraph is read at once, however long it is', () => {
  expect(beginningsOf('x'.repeat(50 * FIRST))).toEqual([])
})

test('beginnings grow, end between paragraphs, and cost a third of the whole together, at most', () => {
  const texts = fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 200 }).map(paragraphs)
  fc.assert(
    fc.property(texts, (text) => {
      const ends = beginningsOf(text)
      for (const [at, end] of ends.entries()) {
        expect(end).toBeGreaterThan(ends[at - 1] ?? 0)
        expect(text.slice(end, end + 2)).toBe('\n\n')
      }
      expect(ends.reduce((sum, end) => sum + end, 0)).toBeLessThan(text.length / 3 + 1)
      if (text.length > GROWTH * FIRST) expect(ends.length).toBeGreaterThan(0)
    }),
  )
})
