/** Which of 5,000 mentions is at a point, and the card of one, in real Chromium. */
import { wordsOf } from '../../../components/card/card-words.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anAgreement, anArticle } from '../../support/builders.ts'
import { type Row, rowOf, takeSteadyTurns } from '../measure.ts'
import { type BenchPage, inKit, openBenchPage, TRIES } from './bench-page.ts'
import type { Finder, PointingKit } from './in-page/pointing.ts'
import { stretches, traceFrom, workOf } from './traced.ts'

const MENTIONS = 5_000
const FINDERS: Record<Finder, string> = {
  limit: 'bare caretPositionFromPoint',
  ours: 'ours',
  highlights: 'highlightsFromPoint',
}
const SHOWERS = { limit: 'showing one box', ours: 'ours' } as const
/** Drawn within so long, ms. */
const DRAWING_MS = 150

export async function measurePointing(): Promise<Row[]> {
  const bench = await openBenchPage('pointing.ts')
  try {
    return [...(await findingRows(bench)), ...(await showingRows(bench))]
  } finally {
    await bench.close()
  }
}

async function findingRows(bench: BenchPage): Promise<Row[]> {
  const find = async (how: Finder) => {
    const page = await bench.load('large')
    const kit = inKit<PointingKit>(page)
    const points = await kit<number>('mark', MENTIONS)
    if (points === 0) throw new Error('No mention is seen.')
    if (how === 'highlights') await kit('registerAll')
    await page.waitForTimeout(100)
    const times = how === 'highlights' ? 50 : 1_000
    const events = await traceFrom(page, 'finding-begins', () => kit('find', how, times))
    const [work = Number.NaN] = stretches(events, 'finding-begins', 'finding-ends')
    return work / times
  }
  const samples = await takeSteadyTurns(
    (Object.keys(FINDERS) as Finder[]).map((how) => ({ name: FINDERS[how], measure: () => find(how) })),
    FINDERS.limit,
    TRIES,
  )
  const what = `finding the mention at a point among ${MENTIONS.toLocaleString('en-GB')}`
  return [
    rowOf(samples, { what, name: FINDERS.ours, limit: FINDERS.limit, goal: 1.5 }),
    rowOf(samples, { what, name: FINDERS.ours, limit: FINDERS.highlights, goal: null }),
  ]
}

async function showingRows(bench: BenchPage): Promise<Row[]> {
  const entity = anAgreement()
  const content = { ...wordsOf(entity, anArticle(), null), place: 1, count: 1, inferredFrom: null }
  const shown = { content, words: pageViewWords() }
  const show = (opened: number) => async (how: keyof typeof SHOWERS) => {
    const page = await bench.load('small')
    const kit = inKit<PointingKit>(page)
    await kit('mark', 50)
    await kit('prepare')
    for (let before = 0; before < opened; before++) {
      await kit('show', how, shown)
      await page.waitForTimeout(DRAWING_MS)
      await kit('hide')
    }
    await page.waitForTimeout(DRAWING_MS)
    const events = await traceFrom(page, 'showing-begins', async () => {
      await kit('show', how, shown)
      await page.waitForTimeout(DRAWING_MS)
    })
    return workOf(events, 'showing-begins')
  }
  const rows: Row[] = []
  for (const [what, opened, goal] of [
    ['the first card of a page', 0, null],
    ['a card', 3, 1.5],
  ] as const) {
    const measure = show(opened)
    const samples = await takeSteadyTurns(
      (['limit', 'ours'] as const).map((how) => ({ name: SHOWERS[how], measure: () => measure(how) })),
      SHOWERS.limit,
      TRIES,
    )
    rows.push(
      rowOf(samples, { what: `${what}, to its frame`, name: SHOWERS.ours, limit: SHOWERS.limit, goal }),
    )
  }
  return rows
}
