import { afterEach, expect, test, vi } from 'vitest'
import { answerAfterDrawing } from '../../../lib/panel-session/after-drawing.ts'
import { aStore } from '../storage/store-bench.ts'

const store = aStore()

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Asks the database, and tells whether the answer is there. */
function anAnswer(): () => boolean {
  const told = vi.fn()
  void store.database.annotations.count().then(told)
  return () => told.mock.calls.length > 0
}

const aWhile = () => new Promise((resolve) => setTimeout(resolve, 50))

test('the database answers once the frame of what was drawn is over', async () => {
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  const drawn = answerAfterDrawing(store.database)
  const isAnswered = anAnswer()
  await aWhile()
  drawn()
  await aWhile()
  expect(isAnswered()).toBe(false)
  for (const frame of frames) frame()
  await vi.waitFor(() => expect(isAnswered()).toBe(true))
})

test('… and soon where nobody looks, so that no frame comes', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const drawn = answerAfterDrawing(store.database)
  const isAnswered = anAnswer()
  drawn()
  await vi.waitFor(() => expect(isAnswered()).toBe(true), { timeout: 5_000 })
})
