/** What 5,000 mentions cost a page while it goes on: each frame in which something changes, and each change of its nodes. */
import { type Row, rowOf, takeSteadyTurns } from '../measure.ts'
import { inKit, openBenchPage, TRIES } from './bench-page.ts'
import type { FramesKit } from './in-page/frames.ts'
import { stretches, traceFrom, workOf } from './traced.ts'

const MENTIONS = 5_000
const FRAMES = 90
const CHANGES = 2_000
const NAMES = { none: 'a page without marks', ours: 'ours', all: 'all mentions registered' }
const WAYS = ['none', 'ours', 'all'] as const

export async function measureFrames(): Promise<Row[]> {
  const bench = await openBenchPage('frames.ts')
  const measured = async (what: string, goal: number, act: 'toggle' | 'change', times: number) => {
    const begin = act === 'toggle' ? 'frames-begin' : 'changes-begin'
    const work = async (how: (typeof WAYS)[number]) => {
      const page = await bench.load('large')
      const kit = inKit<FramesKit>(page)
      await kit('mark', how, MENTIONS)
      await page.waitForTimeout(300)
      const events = await traceFrom(page, begin, async () => {
        await kit(act, times)
        await page.waitForTimeout(100)
      })
      // The frame after the changes has a row of its own.
      const [script = Number.NaN] = stretches(events, begin, 'changes-end')
      return (act === 'change' ? script : workOf(events, begin)) / times
    }
    const samples = await takeSteadyTurns(
      WAYS.map((how) => ({ name: NAMES[how], measure: () => work(how) })),
      NAMES.none,
      TRIES,
    )
    return [
      rowOf(samples, { what, name: NAMES.ours, limit: NAMES.none, goal }),
      rowOf(samples, { what, name: NAMES.ours, limit: NAMES.all, goal: null }),
    ]
  }
  const count = MENTIONS.toLocaleString('en-GB')
  try {
    return [
      ...(await measured(`a frame beside ${count} mentions`, 1.5, 'toggle', FRAMES)),
      ...(await measured(`a change of the page with ${count} mentions`, 1.1, 'change', CHANGES)),
    ]
  } finally {
    await bench.close()
  }
}
