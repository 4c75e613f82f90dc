import { expect, test, vi } from 'vitest'
import {
  eachInTurn,
  finish,
  finishInTurns,
  keptInTurn,
  LONGEST_TURN_MS,
  type Work,
} from '../../../lib/work/turns.ts'

const STEP_MS = 3

/** Work of so many steps of `STEP_MS` each on a clock of its own, which gives their number. */
function aWork(steps: number) {
  let now = 0
  let done = 0
  function* work(): Work<number> {
    for (; done < steps; done++) {
      now += STEP_MS
      yield
    }
    return steps
  }
  return { work: work(), now: () => now, done: () => done }
}

test('work comes to the same result in one go and turn by turn', async () => {
  expect(finish(aWork(7).work)).toBe(7)
  expect(await finishInTurns(aWork(7).work, { pause: async () => undefined })).toBe(7)
})

test('everybody else has a turn as soon as the time of one is over', async () => {
  const { work, now } = aWork(100)
  const pausedAt: number[] = []
  await finishInTurns(work, { now, pause: async () => void pausedAt.push(now()) })
  const turns = pausedAt.map((at, n) => at - (pausedAt[n - 1] ?? 0))
  expect(turns.length).toBeGreaterThan(20)
  for (const turn of turns) {
    expect(turn).toBeGreaterThanOrEqual(LONGEST_TURN_MS)
    expect(turn).toBeLessThan(LONGEST_TURN_MS + STEP_MS)
  }
})

test('short work is done without a pause', async () => {
  const { work, now } = aWork(2)
  const pause = vi.fn(async () => undefined)
  expect(await finishInTurns(work, { now, pause })).toBe(2)
  expect(pause).not.toHaveBeenCalled()
})

test('a turn that began with something else is over so much sooner', async () => {
  const { work, now, done } = aWork(100)
  const doneAt: number[] = []
  const began = now() - LONGEST_TURN_MS
  await finishInTurns(work, { now, began, pause: async () => void doneAt.push(done()) })
  const [first = Number.NaN, second = Number.NaN] = doneAt
  expect(first).toBeLessThan(second - first)
})

test('a signal stops the work where it is', async () => {
  const { work, now, done } = aWork(1_000)
  const owner = new AbortController()
  const pause = async () => {
    if (done() > 50) owner.abort(new Error('Not wanted any more.'))
  }
  await expect(finishInTurns(work, { now, pause, signal: owner.signal })).rejects.toThrow(
    'Not wanted any more.',
  )
  expect(done()).toBeLessThan(60)
})

test('work for each of many can be put aside between any two', () => {
  const made = eachInTurn(['a', 'b', 'c'], (item, at) => `${item}${at}`)
  expect([made.next().done, made.next().done, made.next().done]).toEqual([false, false, false])
  expect(made.next()).toEqual({ done: true, value: ['a0', 'b1', 'c2'] })
  expect(finish(keptInTurn([1, 2, 3, 4], (item) => item % 2 === 0))).toEqual([2, 4])
})
