/** What Entente costs the page that it reads: its main thread's work, against extensions that do next to nothing. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { type ChromiumWithEntente, launchChromium } from '../../support/chromium.ts'
import { type SampleSite, startSampleSite } from '../../support/sample-site.ts'
import type { TraceEvent } from '../../support/trace.ts'
import { type Row, type Sample, takeSteadyTurns } from '../measure.ts'
import { ALONE, TRIES } from './bench-page.ts'
import type { Figure } from './figure.ts'
import { newsPage, PAGE_NAMES, type PageName } from './news-pages.ts'
import { writeTinyExtension } from './tiny-extension.ts'
import { tasksOf, traceFrom, workOf } from './traced.ts'

const NAMES = { none: 'no extension', byte: 'an extension that sends one byte', ours: 'ours' }
const ROUNDS = 15
/** Everything of the small page is over so long after its load, ms. */
const AFTERWARDS_MS = 1_500
/** Above it a browser speaks of a long task, ms. */
const LONG_TASK_MS = 50
const MARK = 'page-begins'
/** The page marks its own beginning, by which its thread is known. */
const MARKING = `<script>performance.mark('${MARK}')</script>`

/** Needs the end-to-end build. */
export async function measurePageCost(): Promise<{ rows: Row[]; figures: Figure[] }> {
  const folders = { none: writeTinyExtension('none'), byte: writeTinyExtension('byte') }
  const site = await startSampleSite(
    Object.fromEntries(
      PAGE_NAMES.map((name) => [`/${name}`, newsPage(name).replace('<head>', `<head>${MARKING}`)]),
    ),
    ALONE,
  )
  const opened = {
    none: await launchChromium({ build: folders.none }),
    byte: await launchChromium({ build: folders.byte }),
    ours: await launchChromium(),
  }
  try {
    const pages = {
      none: await opened.none.context.newPage(),
      byte: await opened.byte.context.newPage(),
      ours: await opened.ours.context.newPage(),
    }
    const work = async (page: Page) => workOf(await traceLoad(page, `${site.address}/small`, AFTERWARDS_MS))
    const samples = await takeSteadyTurns(
      (['none', 'byte', 'ours'] as const).map((who) => ({
        name: NAMES[who],
        measure: () => work(pages[who]),
      })),
      NAMES.none,
      { turns: ROUNDS, ...TRIES },
    )
    const long: Figure[] = []
    for (const name of PAGE_NAMES) long.push(await longestTask(opened.ours, site, name))
    return { rows: rowsOf(samples), figures: long }
  } finally {
    for (const one of Object.values(opened)) await one.close()
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true })
    await site.close()
  }
}

/** What is added to the page without any; the whole page beside it, because little is added. */
function rowsOf(samples: ReadonlyMap<string, Sample>): Row[] {
  const medianOf = (name: string) => samples.get(name)?.median ?? Number.NaN
  const ours = samples.get(NAMES.ours)
  if (!ours) throw new Error('Ours was not measured.')
  const none = medianOf(NAMES.none)
  const added = { median: ours.median - none, min: ours.min - none, max: ours.max - none }
  const byte = medianOf(NAMES.byte) - none
  return [
    {
      what: 'main thread added to the small page',
      sample: added,
      limit: `${NAMES.byte} (${byte.toFixed(1)} ms)`,
      ratio: added.median / byte,
      goal: 2,
    },
    {
      what: 'main thread of the small page, all of it',
      sample: ours,
      limit: `${NAMES.none} (${none.toFixed(1)} ms)`,
      ratio: ours.median / none,
      goal: null,
    },
  ]
}

function traceLoad(page: Page, address: string, afterwards: number): Promise<TraceEvent[]> {
  return traceFrom(page, MARK, async () => {
    await page.goto(address)
    await page.waitForTimeout(afterwards)
  })
}

/** How long the largest page is given to be read and marked, ms. */
const MOST_READING_MS = 60_000

/** The longest task of the page's main thread in which a script of ours ran. */
async function longestTask(chromium: ChromiumWithEntente, site: SampleSite, name: PageName): Promise<Figure> {
  const page = await chromium.context.newPage()
  const events = await traceFrom(page, MARK, async () => {
    await page.goto(`${site.address}/${name}`)
    for (let waited = 0; waited < MOST_READING_MS; waited += 1_000) {
      await page.waitForTimeout(1_000)
      if (await page.evaluate('CSS.highlights.size > 0')) break
    }
    if (!(await page.evaluate('CSS.highlights.size > 0'))) throw new Error(`The ${name} page was not marked.`)
    await page.waitForTimeout(3_000)
  })
  await page.close()
  const own = `chrome-extension://${chromium.id}/`
  const ours = events.filter(({ args }) => args?.data?.url?.startsWith(own))
  if (ours.length === 0) throw new Error('No script of ours was seen.')
  const within = ({ ts, dur = 0 }: TraceEvent) => ours.some((one) => one.ts >= ts && one.ts <= ts + dur)
  const longest = Math.max(
    ...tasksOf(events)
      .filter(within)
      .map(({ tdur = 0 }) => tdur / 1_000),
  )
  return { what: `longest task of ours on the ${name} page, ms`, value: longest, goal: LONG_TASK_MS }
}
