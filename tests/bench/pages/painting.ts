/** Painting mentions, script and drawing together, against bare highlights and the ways of others. */
import type { Page } from 'playwright-core'
import { type Row, rowOf, takeSteadyTurns } from '../measure.ts'
import { type BenchPage, inKit, openBenchPage, TRIES } from './bench-page.ts'
import type { Figure } from './figure.ts'
import type { Painter, PaintingKit } from './in-page/painting.ts'
import type { PageName } from './news-pages.ts'
import { traceWhile, workOf } from './traced.ts'

const PAINTERS: Record<Painter, string> = {
  limit: 'bare CSS.highlights',
  ours: 'ours',
  byHand: '<mark> by hand',
  markJs: 'mark.js',
  recogitoHighlights: 'Recogito, highlights',
  recogitoSpans: 'Recogito, spans',
}
const SIZES: readonly { name: PageName; count: number; goal: number | null }[] = [
  { name: 'small', count: 50, goal: null },
  { name: 'large', count: 500, goal: 1.2 },
  { name: 'large', count: 5_000, goal: null },
]
/** All draw within so long of the frame that follows, ms. */
const DRAWING_MS = 200

export async function measurePainting(): Promise<{ rows: Row[]; figures: Figure[] }> {
  const bench = await openBenchPage('painting.ts')
  const names = Object.entries(PAINTERS) as [Painter, string][]
  const rows: Row[] = []
  const figures: Figure[] = []
  try {
    for (const { name, count, goal } of SIZES) {
      const what = `painting ${count.toLocaleString('en-GB')} mentions on the ${name} page`
      const painted = await prepared(bench, name, count)
      const samples = await takeSteadyTurns(
        names.map(([painter, called]) => ({ name: called, measure: () => painted(painter) })),
        PAINTERS.limit,
        TRIES,
      )
      for (const [painter, limit] of names) {
        if (painter === 'ours') continue
        rows.push(
          rowOf(samples, { what, ours: PAINTERS.ours, limit, goal: painter === 'limit' ? goal : null }),
        )
      }
    }
    for (const [painter, called] of names) figures.push(...(await changesOf(bench, painter, called)))
  } finally {
    await bench.close()
  }
  return { rows, figures }
}

async function prepared(bench: BenchPage, name: PageName, count: number) {
  return async (painter: Painter): Promise<number> => {
    const page = await pageWith(bench, name, count)
    const events = await traceWhile(page, 'painting-begins', () => paint(page, painter))
    return workOf(events, 'painting-begins')
  }
}

async function pageWith(bench: BenchPage, name: PageName, count: number): Promise<Page> {
  const page = await bench.load(name)
  await inKit<PaintingKit>(page)('prepare', count)
  await page.waitForTimeout(50)
  return page
}

async function paint(page: Page, painter: Painter): Promise<void> {
  await inKit<PaintingKit>(page)('paint', painter)
  await page.waitForTimeout(DRAWING_MS)
}

/** What 500 mentions change of a large page that has a style for `mark`. */
async function changesOf(bench: BenchPage, painter: Painter, called: string): Promise<Figure[]> {
  const page = await pageWith(bench, 'large', 500)
  const look = () => inKit<PaintingKit>(page)<ReturnType<PaintingKit['look']>>('look')
  const before = await look()
  await paint(page, painter)
  const after = await look()
  const moved = before.boxes.filter((box, at) =>
    box.some((side, which) => Math.abs(side - (after.boxes[at]?.[which] ?? Number.NaN)) > 0.5),
  )
  const goal = painter === 'ours' ? 0 : null
  return [
    { what: `nodes added by 500 mentions, ${called}`, value: after.nodes - before.nodes, goal },
    {
      what: `boxes of ${before.boxes.length} moved by 500 mentions where the page styles <mark>, ${called}`,
      value: moved.length,
      goal,
    },
  ]
}
