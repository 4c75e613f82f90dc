/**
 * Pages that never rest, and tabs that are never closed, in real Chromium: how much of a core our scripts take in a page,
 * and what they leave behind in its memory.
 */
import type { CDPSession, Page } from 'playwright-core'
import { waitForMarks } from '../e2e/marks.ts'
import { type ChromiumWithEntente, launchChromium } from '../support/chromium.ts'
import { aSitePage, PERU, SLOVAKIA, storyOf } from '../support/news-pages.ts'
import { type SampleSite, startSampleSite } from '../support/sample-site.ts'

/** One figure; `goal` is what it has to be under, null where it has none. */
export type StormRow = { what: string; value: number; unit: string; goal: number | null }

/** A thousand changes a second: words, nodes and classes, in the article and beside it. */
const STORM = `
  let turn = 0
  const beside = document.querySelector('aside')
  window.storm = () => setInterval(() => {
    const paragraphs = document.querySelectorAll('article p')
    for (let at = 0; at < 5; at++) {
      const paragraph = paragraphs[turn % paragraphs.length]
      paragraph.lastChild.data = paragraph.lastChild.data.replace(/ \\d*$/, ' ') + turn
      paragraph.className = 'turn-' + turn
      const line = document.createElement('p')
      line.textContent = 'Update ' + turn++
      beside.replaceChildren(line)
    }
  }, 15)`

const PAGES = {
  '/storm': aSitePage(`<article>${storyOf(PERU, 60)}</article><aside></aside>`, STORM),
  '/one': aSitePage(`<article>${storyOf(PERU, 60)}</article>`),
  '/two': aSitePage(`<article>${storyOf(SLOVAKIA, 60)}</article>`),
  '/moving': aSitePage(
    `<article>${storyOf(PERU, 60)}</article>`,
    `const stories = ${JSON.stringify([storyOf(PERU, 60), storyOf(SLOVAKIA, 60)])}
     window.go = (nth) => {
       history.pushState(null, '', '/moved-' + nth)
       document.querySelector('article').innerHTML = stories[nth % 2]
     }`,
  ),
}

/** Whoever moves on faster is refused: no page may ask more than 40 times in ten seconds. */
const BETWEEN_MOVES_MS = 250

/** Needs the end-to-end build. Takes some minutes. */
export async function measureStorms({
  seconds = 60,
  navigations = 200,
  moves = 40,
} = {}): Promise<StormRow[]> {
  const site = await startSampleSite(PAGES)
  const chromium = await launchChromium()
  try {
    return [
      ...(await inAStorm(chromium, site, seconds)),
      ...(await throughLoads(chromium, site, navigations)),
      ...(await throughMoves(chromium, site, moves)),
    ]
  } finally {
    await chromium.close()
    await site.close()
  }
}

async function inAStorm(
  chromium: ChromiumWithEntente,
  site: SampleSite,
  seconds: number,
): Promise<StormRow[]> {
  const { tab, session } = await open(chromium, `${site.address}/storm`)
  await session.send('Profiler.enable')
  // Our scripts and the page's are warm when measuring begins.
  await tab.evaluate('storm()')
  await tab.waitForTimeout(3_000)
  const before = await memoryOf(session)
  await session.send('Profiler.start')
  await tab.waitForTimeout(seconds * 1_000)
  const { profile } = await session.send('Profiler.stop')
  const after = await memoryOf(session)
  await tab.close()
  const share = shareOf(profile, `chrome-extension://${chromium.id}/`)
  return [
    row(`${seconds} s of 1,000 changes a second: our share of a core`, 100 * share, '%', 3),
    row(`${seconds} s of 1,000 changes a second: memory more`, (after.heap - before.heap) / 1e6, 'MB', 5),
  ]
}

async function throughLoads(
  chromium: ChromiumWithEntente,
  site: SampleSite,
  times: number,
): Promise<StormRow[]> {
  const { tab, session } = await open(chromium, `${site.address}/one`)
  const go = async (nth: number) => {
    await tab.goto(`${site.address}/${nth % 2 === 0 ? 'one' : 'two'}`)
    await waitForMarks(tab)
  }
  const rows = await leftBehind(session, `${times} pages loaded in one tab`, times, go)
  await tab.close()
  return rows
}

async function throughMoves(
  chromium: ChromiumWithEntente,
  site: SampleSite,
  times: number,
): Promise<StormRow[]> {
  const { tab, session } = await open(chromium, `${site.address}/moving`)
  const go = async (nth: number) => {
    await tab.evaluate(`go(${nth})`)
    const minister = nth % 2 === 0 ? PERU.minister : SLOVAKIA.minister
    await tab.waitForFunction(
      (name) =>
        [...(CSS.highlights.get('entente-official') ?? [])][0]?.startContainer.textContent?.includes(name),
      minister,
    )
    await tab.waitForTimeout(BETWEEN_MOVES_MS)
  }
  const rows = await leftBehind(session, `${times} moves of a single-page site`, times, go)
  await tab.close()
  return rows
}

/** What each of many navigations leaves behind: a tenth of them come before, so that everything is warm. */
async function leftBehind(
  session: CDPSession,
  what: string,
  times: number,
  go: (nth: number) => Promise<void>,
): Promise<StormRow[]> {
  // Even, so that the same article is shown at both counts.
  const warm = 2 * Math.ceil(times / 20)
  for (let nth = 1; nth <= warm; nth++) await go(nth)
  const before = await memoryOf(session)
  for (let nth = warm + 1; nth <= warm + times; nth++) await go(nth)
  const after = await memoryOf(session)
  return [
    row(`${what}: memory more for each`, (after.heap - before.heap) / 1e3 / times, 'kB', 20),
    row(`${what}: nodes left behind`, after.nodes - before.nodes, '', 1),
  ]
}

async function open(
  chromium: ChromiumWithEntente,
  address: string,
): Promise<{ tab: Page; session: CDPSession }> {
  const tab = await chromium.context.newPage()
  await tab.goto(address)
  await waitForMarks(tab)
  return { tab, session: await chromium.context.newCDPSession(tab) }
}

/** Bytes and nodes in use, after what is not needed has gone. */
async function memoryOf(session: CDPSession): Promise<{ heap: number; nodes: number }> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes } = await session.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes }
}

type Profile = {
  startTime: number
  endTime: number
  nodes: { id: number; children?: number[]; callFrame: { url: string } }[]
  samples?: number[]
  timeDeltas?: number[]
}

/** The part of a profile's time in which code of these addresses ran, or what it called. */
function shareOf(
  { startTime, endTime, nodes, samples = [], timeDeltas = [] }: Profile,
  address: string,
): number {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  )
  const own = new Set(nodes.filter(({ callFrame }) => callFrame.url.startsWith(address)).map(({ id }) => id))
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (own.has(id) || isOurs(parents.get(id)))
  // The time to the next sample belongs to this one.
  const ours = samples.reduce((sum, id, at) => sum + (isOurs(id) ? (timeDeltas[at + 1] ?? 0) : 0), 0)
  return ours / (endTime - startTime)
}

function row(what: string, value: number, unit: string, goal: number | null): StormRow {
  return { what, value, unit, goal }
}
