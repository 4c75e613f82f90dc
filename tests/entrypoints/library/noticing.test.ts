import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createNoticing } from '../../../entrypoints/library/noticing.ts'
import type { LibraryNotice } from '../../../lib/domain/library-view.ts'
import { ok, problem } from '../../../lib/domain/result.ts'

let notice: LibraryNotice | null
const noticing = createNoticing((now) => {
  notice = now
})

beforeEach(() => {
  vi.useFakeTimers()
  notice = null
})

afterEach(() => {
  noticing.dismiss()
  vi.useRealTimers()
})

test('what asks nothing goes by itself; what can be undone stays', () => {
  noticing.tell('Exported.')
  vi.advanceTimersByTime(8_000)
  expect(notice).toBeNull()
  noticing.tell('Deleted.', { undo: 'a' })
  vi.advanceTimersByTime(60_000)
  expect(notice).toMatchObject({ words: 'Deleted.', undo: true, redo: false })
  expect(noticing.offered()).toEqual({ undo: 'a', redo: null })
})

test('a failure is told and offers nothing', () => {
  noticing.tell('Deleted.', { undo: 'a' })
  expect(noticing.isOk(ok(1))).toBe(true)
  expect(noticing.isOk(problem('disk-full', 'The disk is full.'))).toBe(false)
  expect(notice).toMatchObject({ words: 'The disk is full.', tone: 'failed', undo: false })
  expect(noticing.offered()).toEqual({ undo: null, redo: null })
})

test('what takes longer than a moment is told while it does, and no longer', async () => {
  let finish: (value: number) => void = () => undefined
  const doing = noticing.during(
    new Promise<number>((resolve) => {
      finish = resolve
    }),
  )
  vi.advanceTimersByTime(499)
  expect(notice).toBeNull()
  vi.advanceTimersByTime(1)
  expect(notice?.words).toBe('Storing…')
  finish(7)
  expect(await doing).toBe(7)
  expect(notice).toBeNull()
})
