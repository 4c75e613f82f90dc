import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ANNOUNCE_MS, createAnnouncer } from '../../../entrypoints/on-page/announcer.ts'
import type { PageState } from '../../../lib/domain/page-state.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function anAnnouncer() {
  const told: PageState[] = []
  const owner = new AbortController()
  return { told, owner, announce: createAnnouncer((state) => told.push(state), owner.signal) }
}

test('of states that follow each other closely the last is told', () => {
  const { announce, told } = anAnnouncer()
  announce({ phase: 'reading' })
  announce({ phase: 'no-article' })
  vi.advanceTimersByTime(ANNOUNCE_MS)
  announce({ phase: 'failed', message: 'Tired.' })
  vi.advanceTimersByTime(ANNOUNCE_MS)
  expect(told).toEqual([{ phase: 'no-article' }, { phase: 'failed', message: 'Tired.' }])
})

test('one state is told once', () => {
  const { announce, told } = anAnnouncer()
  const state: PageState = { phase: 'no-article' }
  announce(state)
  vi.advanceTimersByTime(ANNOUNCE_MS)
  announce(state)
  vi.advanceTimersByTime(ANNOUNCE_MS)
  expect(told).toHaveLength(1)
})

test('nothing is told after the owner has aborted', () => {
  const { announce, told, owner } = anAnnouncer()
  announce({ phase: 'no-article' })
  owner.abort()
  announce({ phase: 'reading' })
  vi.advanceTimersByTime(10 * ANNOUNCE_MS)
  expect(told).toEqual([])
})
