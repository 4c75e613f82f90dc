import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWholeReading } from '../../../entrypoints/on-reading/whole-reading.ts'
import { PATIENCE_MS } from '../../../lib/domain/page-reading.ts'
import type { ReadArticle } from '../../../lib/page/reading-view.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anArticle, aReading } from '../../support/builders.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const article = anArticle()
const readUpTo = (readTo: number | null): ReadArticle => ({
  article,
  page: { text: article.text, pieces: [] },
  reading: aReading(),
  readTo,
  cards: {},
  words: pageViewWords(),
})

function waited(reading: ReturnType<typeof createWholeReading>) {
  const done = vi.fn()
  void reading.whole().then(done)
  return done
}

test('a text that is read whole lets nobody wait', async () => {
  const reading = createWholeReading()
  reading.follow(readUpTo(null))
  const done = waited(reading)
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toHaveBeenCalledOnce()
})

test.each([
  ['is read whole', readUpTo(null)],
  ['is gone', null],
])('who waits goes on when the text %s', async (_, next) => {
  const reading = createWholeReading()
  reading.follow(readUpTo(20))
  const done = waited(reading)
  reading.follow(readUpTo(80))
  await vi.advanceTimersByTimeAsync(PATIENCE_MS / 2)
  expect(done).not.toHaveBeenCalled()
  reading.follow(next)
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toHaveBeenCalledOnce()
})

test('nobody waits longer than their patience', async () => {
  const reading = createWholeReading()
  reading.follow(readUpTo(20))
  const done = waited(reading)
  await vi.advanceTimersByTimeAsync(PATIENCE_MS)
  expect(done).toHaveBeenCalledOnce()
})
