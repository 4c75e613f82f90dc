import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCounting } from '../../../entrypoints/library/counting.ts'
import { NO_FILTER } from '../../../lib/domain/library-view.ts'
import { aKept } from '../../support/builders.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const IDS = ['a', 'b', 'c', 'd', 'e']
/** So many annotations, all of which have the words. */
const found = (words: string, count: number) => ({
  all: [
    aKept(
      {},
      IDS.slice(0, count).map((id) => ({ id })),
    ),
  ],
  filter: { ...NO_FILTER, words },
  collections: [],
  fits: words ? IDS.map(() => 1) : null,
})

function counting() {
  const counted: number[] = []
  return { counted, count: createCounting(({ kinds }) => counted.push(kinds.agreement)) }
}

test('who types is not counted for before the last key', () => {
  const { counted, count } = counting()
  for (const words of ['p', 'pa', 'pac']) {
    count(found(words, 2))
    vi.advanceTimersByTime(100)
  }
  expect(counted).toEqual([])
  vi.advanceTimersByTime(50)
  expect(counted).toEqual([2])
})

test('rows that keep coming under the same words are counted while they come', () => {
  const { counted, count } = counting()
  for (const rows of [1, 2, 3, 4]) {
    count(found('pact', rows))
    vi.advanceTimersByTime(100)
  }
  expect(counted).toEqual([2, 4])
})

test('without words nothing is waited for, and words that are taken away are not waited for', () => {
  const { counted, count } = counting()
  count(found('', 1))
  vi.advanceTimersByTime(0)
  expect(counted).toEqual([1])
  count(found('pact', 2))
  count(found('', 3))
  vi.advanceTimersByTime(0)
  expect(counted).toEqual([1, 3])
})

test('a letter that is not looked for yet is typed like any other', () => {
  const { counted, count } = counting()
  count({ ...found('p', 2), fits: null })
  vi.advanceTimersByTime(100)
  expect(counted).toEqual([])
})

test('a count that is begun gives turns; other words stop it, other rows are counted after it', () => {
  // A turn is over as soon as it is looked at.
  let moment = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (moment += 1_000))
  const { counted, count } = counting()
  count(found('', 1))
  vi.advanceTimersToNextTimer()
  expect(counted).toEqual([])
  count(found('pact', 2))
  vi.advanceTimersByTime(149)
  expect(counted).toEqual([])
  vi.advanceTimersByTime(1)
  count(found('pact', 3))
  vi.runAllTimers()
  expect(counted).toEqual([2, 3])
})
