/** Reading a page for the first time, in real Chromium, against nothing but joining its text nodes. */
import { type Row, rowOf, takeSteadyTurns } from '../measure.ts'
import { inKit, openBenchPage, TRIES } from './bench-page.ts'
import type { Figure } from './figure.ts'
import type { ExtractionKit } from './in-page/extraction.ts'
import { PAGE_NAMES, type PageName } from './news-pages.ts'
import { stretches, traceFrom } from './traced.ts'

const LIMIT = 'TreeWalker and joining'
const OURS = 'ours'
const GOAL = 1.25
/** Above it a browser speaks of a long task, ms. */
const LONG_TASK_MS = 50

export async function measureExtraction(): Promise<{ rows: Row[]; figures: Figure[] }> {
  const bench = await openBenchPage('extraction.ts')
  const rows: Row[] = []
  const figures: Figure[] = []
  try {
    for (const name of PAGE_NAMES) {
      let longest = 0
      const work = async (how: keyof ExtractionKit) => {
        const turns = await workIn(name, how)
        if (how === 'ours') longest = Math.max(longest, ...turns)
        return turns.reduce((sum, turn) => sum + turn, 0)
      }
      const samples = await takeSteadyTurns(
        [
          { name: LIMIT, measure: () => work('limit') },
          { name: OURS, measure: () => work('ours') },
        ],
        LIMIT,
        TRIES,
      )
      const what = `reading the ${name} page for the first time`
      rows.push(rowOf(samples, { what, name: OURS, limit: LIMIT, goal: GOAL }))
      figures.push({ what: `longest turn of ${what}, ms`, value: longest, goal: LONG_TASK_MS })
    }
  } finally {
    await bench.close()
  }
  return { rows, figures }

  async function workIn(name: PageName, how: keyof ExtractionKit): Promise<number[]> {
    const page = await bench.load(name)
    const events = await traceFrom(page, 'work-begins', async () => {
      const read = await inKit<ExtractionKit>(page)(how)
      if (!read) throw new Error(`Nothing was read of the ${name} page.`)
    })
    return stretches(events, 'work-begins', 'work-ends')
  }
}
