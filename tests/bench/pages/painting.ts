/** Painting mentions, script and drawing together, against bare highlights and the ways of others. */
import type { Page } from 'playwright-core'
import { type Row, rowOf, takeSteadyTurns } from '../measure.ts'
import { type BenchPage, inKit, openBenchPage, TRIES } from './bench-page.ts'
import type { Figure } from './figure.ts'
import type { Painter, PaintingKit } from './in-page/painting.ts'
import type { PageName } from './news-pages.ts'
import { traceFrom, workOf } from './traced.ts'

const PAINTERS: Record<Painter, string> = {
  limit: 'bare CSS.highlights',
  ours: 'ours',
  byHand: '<mark> by hand',
  markJs: 'mark.js',
  recogitoHighlights: 'Recogito, highlights',
  recogitoSpans: 'Recogito, spans',
}
/** All draw within so long of the frame that follows, ms. */
const DRAWING_MS = 200

/** Paints so many mentions; `goal`: how many times bare highlights at most. What changes of the page is counted too. */
export async function measurePainting(
  name: PageName,
  count: number,
  goal: number | null,
): Promise<{ rows: Row[]; figures: Figure[] }> {
  const bench = await openBenchPage('painting.ts')
  const painters = Object.entries(PAINTERS) as [Painter, string][]
  try {
    const samples = await takeSteadyTurns(
      painters.map(([painter, called]) => ({
        name: called,
        measure: () => work(bench, painter, name, count),
      })),
      PAINTERS.limit,
      TRIES,
    )
    const what = `painting ${inWords(count)} mentions on the ${name} page`
    const rows = painters
      .filter(([painter]) => painter !== 'ours')
      .map(([painter, limit]) =>
        rowOf(samples, { what, name: PAINTERS.ours, limit, goal: painter === 'limit' ? goal : null }),
      )
    const figures: Figure[] = []
    for (const [painter, called] of painters)
      figures.push(...(await changesOf(bench, painter, called, name, count)))
    return { rows, figures }
  } finally {
    await bench.close()
  }
}

async function work(bench: BenchPage, painter: Painter, name: PageName, count: number): Promise<number> {
  const page = await pageWith(bench, name, count)
  const events = await traceFrom(page, 'painting-begins', () => paint(page, painter))
  return workOf(events, 'painting-begins')
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

/** What mentions change of a page that has a style for `mark`. */
async function changesOf(
  bench: BenchPage,
  painter: Painter,
  called: string,
  name: PageName,
  count: number,
): Promise<Figure[]> {
  const page = await pageWith(bench, name, count)
  const look = () => inKit<PaintingKit>(page)<ReturnType<PaintingKit['look']>>('look')
  const before = await look()
  await paint(page, painter)
  const after = await look()
  const moved = before.boxes.filter((box, at) =>
    box.some((side, which) => Math.abs(side - (after.boxes[at]?.[which] ?? Number.NaN)) > 0.5),
  )
  const goal = painter === 'ours' ? 0 : null
  const mentions = `${inWords(count)} mentions`
  return [
    { what: `nodes added by ${mentions}, ${called}`, value: after.nodes - before.nodes, goal },
    {
      what: `boxes of ${before.boxes.length} moved by ${mentions} where the page styles <mark>, ${called}`,
      value: moved.length,
      goal,
    },
  ]
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB')
}
