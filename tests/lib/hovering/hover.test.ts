import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createHover } from '../../../lib/hovering/hover.ts'
import { GRACE_MS, INTENT_MS } from '../../../lib/hovering/hover-timers.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aHover() {
  const owner = new AbortController()
  const seen: string[] = []
  const hover = createHover((state) => seen.push(state.at), owner.signal)
  return { owner, seen, hover }
}

test('the card opens after the intent delay and not before', () => {
  const { hover } = aHover()
  hover.send({ type: 'pointer-over', mention: 1 })
  vi.advanceTimersByTime(INTENT_MS - 1)
  expect(hover.state().at).toBe('intending')
  vi.advanceTimersByTime(1)
  expect(hover.state().at).toBe('shown')
})

test('a pointer that trembles on one mention does not start the clock again', () => {
  const { hover } = aHover()
  for (let moved = 0; moved <= INTENT_MS; moved += 10) {
    hover.send({ type: 'pointer-over', mention: 1 })
    vi.advanceTimersByTime(10)
  }
  expect(hover.state().at).toBe('shown')
})

test('the card goes after its grace, and the clock of a state that was left does not strike', () => {
  const { hover, seen } = aHover()
  hover.send({ type: 'opened', mention: 1 })
  hover.send({ type: 'dismissed', over: 1 })
  hover.send({ type: 'pointer-over', mention: 2 })
  vi.advanceTimersByTime(INTENT_MS)
  hover.send({ type: 'pointer-over', mention: null })
  vi.advanceTimersByTime(GRACE_MS - 1)
  hover.send({ type: 'card-entered' })
  vi.advanceTimersByTime(10 * GRACE_MS)
  expect(seen).toEqual(['shown', 'away', 'intending', 'shown', 'leaving', 'shown'])
})

test('nothing happens after the owner has aborted', () => {
  const { hover, owner, seen } = aHover()
  hover.send({ type: 'pointer-over', mention: 1 })
  owner.abort()
  vi.advanceTimersByTime(INTENT_MS)
  hover.send({ type: 'opened', mention: 2 })
  expect(seen).toEqual(['intending'])
})
