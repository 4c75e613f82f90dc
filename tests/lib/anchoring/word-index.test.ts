import { expect, test } from 'vitest'
import { indexWords, type WordIndex } from '../../../lib/anchoring/word-index.ts'
import { wordsOf } from '../../../lib/anchoring/words.ts'

/** The index, and how often there was a pause. */
function indexOf(text: string): { index: WordIndex; pauses: number } {
  const steps = indexWords(text)
  for (let pauses = 0; ; pauses++) {
    const step = steps.next()
    if (step.done) return { index: step.value, pauses }
  }
}

/** Where a word stands, the last place first. */
function placesOf(index: WordIndex, word: string): number[] {
  const [hash = 0] = wordsOf(word).hashes
  const places: number[] = []
  for (let at = index.lastPlace(hash); at >= 0; at = index.placeBefore(at)) places.push(at)
  return places.filter((at) => index.words.hashes[at] === hash)
}

test('tells where each word stands, and how often', () => {
  const { index } = indexOf('The pact of ports: a pact, THE Pact.')
  expect(placesOf(index, 'pact')).toEqual([7, 5, 1])
  expect(placesOf(index, 'the')).toEqual([6, 0])
  expect(placesOf(index, 'treaty')).toEqual([])
  expect(index.countOf(wordsOf('pact').hashes[0] ?? 0)).toBe(3)
  expect(index.countOf(wordsOf('treaty').hashes[0] ?? 0)).toBe(0)
})

test('an empty text has no words', () => {
  const { index } = indexOf('')
  expect(index.words).toEqual({ hashes: [], starts: [], ends: [] })
  expect(placesOf(index, 'pact')).toEqual([])
})

test('a long text is read with pauses, and no word of it is parted', () => {
  const text = 'ministers signed '.repeat(3_000)
  const { index, pauses } = indexOf(text)
  expect(index.words).toEqual(wordsOf(text))
  expect(placesOf(index, 'signed')).toHaveLength(3_000)
  expect(pauses).toBeGreaterThanOrEqual(text.length / 16_384 + 6_000 / 16_384)
})

test('the words of a long text seldom share a slot', () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `word${at}`).join(' ')
  const { index } = indexOf(text)
  const counts = index.words.hashes.map((hash) => index.countOf(hash))
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(4)
})
