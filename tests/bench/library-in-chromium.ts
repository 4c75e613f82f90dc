/**
 * The library in real Chromium: how soon it is there, how it answers keys and the wheel, how soon views open, and how long
 * acts on everything take. Absolute times, because what a reader waits for is absolute.
 */
import type { Page } from 'playwright-core'
import { type ChromiumWithEntente, launchChromium } from '../support/chromium.ts'
import { manyKept } from '../support/many-annotations.ts'
import { putRows } from '../support/sample-library.ts'
import { viewOpenings } from './view-openings.ts'

export type TimedRow = { what: string; median: number; p95: number; worst: number; goal: number | null }

/** Measures with so many annotations; needs the end-to-end build. Milliseconds. */
export async function measureLibraryInChromium(annotations: number, turns = 9): Promise<TimedRow[]> {
  const chromium = await launchChromium()
  try {
    await fill(chromium, annotations)
    const size = annotations.toLocaleString('en-GB')
    const first = await times(turns, () => firstPaint(chromium))
    const page = await open(chromium)
    const scroll = await longTasksWhile(page, () => scrollThrough(page))
    const keys = await keystrokes(page)
    await page.close()
    const views = await openings(chromium, Math.min(turns, 5))
    const worker = await open(chromium)
    const deleted = await deleteOne(worker)
    const heap = await heapOf(worker)
    const all = await open(chromium)
    const coloured = await colourAll(all)
    const gone = await deleteAll(all)
    return [
      row(`first annotation of ${size} drawn`, first, 300),
      row(`keystroke to painted results in ${size}`, keys, 50),
      row(`longest task while scrolling through ${size}`, scroll, 50),
      ...[...views].map(([view, taken]) => row(`${view} of ${size} opened`, taken, 300)),
      row(`deleting one of ${size} seen`, [deleted], 200),
      row(`colouring ${size} stored`, [coloured], null),
      row(`deleting ${size} seen`, [gone.seen], 200),
      row(`deleting ${size} stored`, [gone.stored], null),
      row(`memory of the page with ${size}, MB`, [heap], null),
    ]
  } finally {
    await chromium.close()
  }
}

async function fill(chromium: ChromiumWithEntente, annotations: number): Promise<void> {
  const page = await chromium.context.newPage()
  await page.goto(chromium.extensionPage('library.html'))
  await page.getByText('Nothing kept yet').waitFor()
  const all = manyKept(annotations)
  await putRows(page, { articles: all.map(({ article }) => article) })
  const rows = all.flatMap((kept) => kept.annotations)
  for (let at = 0; at < rows.length; at += 5_000) {
    await putRows(page, { annotations: rows.slice(at, at + 5_000) })
  }
  // As after any act: without a count every opening looks whether the database was lost.
  await putRows(page, { device: [{ name: 'second-copy', value: { acts: 0, whole: 0 } }] })
  await page.close()
}

/** Runs in the page before its own code: when the first annotation was painted, and every long task. */
function watch(): void {
  const seen = { painted: 0, long: [] as number[] }
  /** Once the next frame is drawn. A message is not kept waiting behind timers, and waits for no second frame. */
  const afterFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(null)
    })
  Object.assign(globalThis, { seen, afterFrame })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.long.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.annotation')) return
    observer.disconnect()
    afterFrame(() => (seen.painted = performance.now()))
  })
  observer.observe(document, { childList: true, subtree: true })
}

async function newPage(chromium: ChromiumWithEntente): Promise<Page> {
  const page = await chromium.context.newPage()
  page.setDefaultTimeout(180_000)
  // What compiles this file marks functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (one) => one')
  await page.addInitScript(watch)
  await page.goto(chromium.extensionPage('library.html'))
  return page
}

/** The page, once everything is read and found. */
async function open(chromium: ChromiumWithEntente): Promise<Page> {
  const page = await newPage(chromium)
  await page.locator('.library-line [role=status]').waitFor()
  await page.locator('main[aria-busy=false]').waitFor()
  await page.waitForTimeout(4_000)
  return page
}

/** Each time in a page of its own, so that what is loaded and worked out at the first opening counts. */
async function openings(chromium: ChromiumWithEntente, turns: number): Promise<Map<string, number[]>> {
  const all = new Map<string, number[]>()
  for (let turn = 0; turn < turns; turn++) {
    const page = await open(chromium)
    for (const [view, taken] of await viewOpenings(page)) all.set(view, [...(all.get(view) ?? []), taken])
    await page.close()
  }
  return all
}

async function firstPaint(chromium: ChromiumWithEntente): Promise<number> {
  const page = await newPage(chromium)
  await page.locator('.annotation').first().waitFor()
  await page.waitForTimeout(300)
  const painted = await page.evaluate('seen.painted')
  await page.close()
  return Number(painted)
}

/** Lengths of the long tasks; [0] where there were none. */
async function longTasksWhile(page: Page, doing: () => Promise<void>): Promise<number[]> {
  await page.evaluate('seen.long.length = 0')
  await doing()
  await page.waitForTimeout(300)
  const found = (await page.evaluate('seen.long')) as number[]
  return found.length > 0 ? found : [0]
}

async function scrollThrough(page: Page): Promise<void> {
  await page.mouse.move(800, 500)
  for (let at = 0; at < 60; at++) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(30)
  }
  await page.evaluate('scrollTo(0, document.body.scrollHeight / 2)')
  await page.waitForTimeout(300)
  for (let at = 0; at < 30; at++) {
    await page.mouse.wheel(0, -700)
    await page.waitForTimeout(30)
  }
  await page.evaluate('scrollTo(0, 0)')
}

const TYPED = [
  'minister of fisheries',
  'dang harbours',
  'recife pact 1990',
  'nguyen',
  'solr parks',
  'tag 12 visas',
]

/** From each key, as the browser had it, to the end of the last frame in which what is listed changed by it. */
async function keystrokes(page: Page): Promise<number[]> {
  const field = page.getByRole('searchbox')
  await page.evaluate(() => {
    const presses: { from: number; to: number }[] = []
    Object.assign(globalThis, { presses })
    const { afterFrame } = globalThis as unknown as { afterFrame: (then: () => void) => void }
    const drawn = () => {
      const press = presses.at(-1)
      if (press) afterFrame(() => (press.to = performance.now()))
    }
    document.addEventListener('keydown', ({ timeStamp: from }) => presses.push({ from, to: from }), true)
    window.addEventListener('input', drawn)
    const main = document.querySelector('main')
    if (main) new MutationObserver(drawn).observe(main, { childList: true, subtree: true })
  })
  for (const words of TYPED) {
    // Selected and overwritten, so that what empties the field is not taken for a key.
    await field.selectText()
    for (const key of words) {
      await field.press(key === ' ' ? 'Space' : key)
      await page.waitForTimeout(120)
    }
  }
  return (await page.evaluate('presses.map(({ from, to }) => to - from)')) as number[]
}

/** From the click until the row is gone from the screen. */
async function deleteOne(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const row = document.querySelector<HTMLElement>('.annotation')
        const id = row?.dataset.id
        const start = performance.now()
        const look = () =>
          document.querySelector(`[data-id="${id}"]`)
            ? requestAnimationFrame(look)
            : setTimeout(() => resolve(performance.now() - start), 0)
        row?.querySelector<HTMLButtonElement>('.annotation-acts button:last-child')?.click()
        look()
      }),
  )
}

async function colourAll(page: Page): Promise<number> {
  await page.getByRole('button', { name: /^Select all/ }).click()
  await page.getByRole('button', { name: 'Colour', exact: true }).click()
  const start = performance.now()
  await page.locator('.batch-choice input').nth(2).click()
  await page
    .getByRole('status')
    .getByText(/^Coloured/)
    .waitFor()
  return performance.now() - start
}

async function deleteAll(page: Page): Promise<{ seen: number; stored: number }> {
  const start = performance.now()
  await page.locator('.batch-bar').getByRole('button', { name: 'Delete' }).click()
  await page.locator('.annotation').first().waitFor({ state: 'detached' })
  const seen = performance.now() - start
  await page
    .getByRole('status')
    .getByText(/^Deleted/)
    .waitFor()
  return { seen, stored: performance.now() - start }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}

async function times(turns: number, measure: () => Promise<number>): Promise<number[]> {
  const all: number[] = []
  for (let turn = 0; turn < turns; turn++) all.push(await measure())
  return all
}

function row(what: string, all: readonly number[], goal: number | null): TimedRow {
  const sorted = [...all].sort((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { what, median: at(0.5), p95: at(0.95), worst: at(1), goal }
}
