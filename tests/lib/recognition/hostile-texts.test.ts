/** Whatever a page is made of, reading it costs no more than its length, and others get their turn meanwhile. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Reading } from '../../../lib/domain/reading.ts'
import type { Work } from '../../../lib/work/turns.ts'
import { type CountSteps, startCounting } from '../../support/count-steps.ts'
import { HOSTILE_TEXTS } from '../../support/hostile-texts.ts'

const SHORT = 8_000
const TIMES = 4
/** What is linear takes four times the steps for four times the text; what is quadratic takes sixteen. */
const MOST_TIMES = 5.5
/** Steps that no length explains: the beginning of a text is looked at more closely. */
const ONCE = 50_000
/** On average from border to border; a dense sentence takes about four thousand. */
const MOST_STEPS_A_TURN = 8_000
/** Not counted there: a word is read character by character, some nanoseconds each, so that 8 ms are a word of half a million. */
const STEPS_A_CHARACTER = 12

let countSteps: CountSteps
let recognising: (text: string) => Work<Reading>

beforeAll(async () => {
  countSteps = await startCounting()
  const { loadGrammar } = await import('../../../lib/recognition/grammar.ts')
  const recognition = await import('../../../lib/recognition/recognise.ts')
  const { finish } = await import('../../../lib/work/turns.ts')
  const grammar = await loadGrammar()
  recognising = (text) => recognition.recognising({ text, date: '2024-06-01' }, { grammar })
  // Tables are made at their first use.
  for (const make of Object.values(HOSTILE_TEXTS)) finish(recognising(make(1_000)))
})

/** Steps of the whole reading, and how often it could have been put aside. */
async function read(text: string): Promise<{ steps: number; turns: number }> {
  let turns = 0
  const steps = await countSteps(() => {
    for (const work = recognising(text); !work.next().done; ) turns++
  })
  return { steps, turns }
}

test('there are enough of them, each as long as it should be', () => {
  expect(Object.keys(HOSTILE_TEXTS).length).toBeGreaterThanOrEqual(30)
  for (const make of Object.values(HOSTILE_TEXTS)) {
    expect(make(SHORT).length).toBeGreaterThan(SHORT * 0.9)
    expect(make(SHORT).length).toBeLessThan(SHORT * 1.1)
  }
})

describe('a text of four times the length costs four times the work, in more turns', () => {
  test.each(Object.entries(HOSTILE_TEXTS))('%s', async (_, make) => {
    const short = await read(make(SHORT))
    const long = await read(make(SHORT * TIMES))
    expect(long.steps).toBeLessThan(MOST_TIMES * short.steps + ONCE)
    const steps = long.steps - STEPS_A_CHARACTER * SHORT * TIMES
    expect(steps / (long.turns + 1)).toBeLessThan(MOST_STEPS_A_TURN)
  })
})
