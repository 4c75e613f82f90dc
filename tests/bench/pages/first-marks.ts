/** From the moment a page is loaded to its marks, against an extension that asks its worker for one byte and paints one letter. */
import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { type ChromiumWithEntente, launchChromium } from '../../support/chromium.ts'
import { startSampleSite } from '../../support/sample-site.ts'
import { type Row, rowOf, takeSteadyTurns } from '../measure.ts'
import { ALONE, TRIES } from './bench-page.ts'
import { newsPage } from './news-pages.ts'
import { writeTinyExtension } from './tiny-extension.ts'

const LIMIT = 'one byte to the worker and back'
const OURS = 'ours'
const GOAL = 1.5

/** Looks for marks, which the page's registry shows, and for the frame that draws them. Milliseconds since the load. */
const WATCHING = `<script>globalThis.painted = new Promise((resolve) => {
  const look = () => {
    if (CSS.highlights.size === 0) return setTimeout(look, 1)
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - performance.timing.loadEventStart + performance.timing.navigationStart)
      port2.postMessage(null)
    })
  }
  addEventListener('load', look)
})</script>`

/** Needs the end-to-end build. */
export async function measureFirstMarks(): Promise<Row[]> {
  const folder = writeTinyExtension('painted')
  let visits = 0
  const watched = (seed: number) => newsPage('small', seed).replace('<head>', `<head>${WATCHING}`)
  // Each time another text, and each time the same.
  const site = await startSampleSite({ '/new': () => watched(++visits), '/again': watched(0) }, ALONE)
  const tiny = await launchChromium({ build: folder })
  const entente = await launchChromium()
  try {
    const pages = { tiny: await tiny.context.newPage(), entente: await entente.context.newPage() }
    const rows: Row[] = []
    await rememberAgain(pages.entente, `${site.address}/again`)
    for (const [what, path, isStopped] of [
      ['load to marks of a page read before, worker awake', '/again', false],
      ['load to marks of a page read before, worker stopped', '/again', true],
      ['load to marks of a new page, worker awake', '/new', false],
      ['load to marks of a new page, worker stopped', '/new', true],
    ] as const) {
      const marked = async (chromium: ChromiumWithEntente, page: Page) => {
        if (isStopped) await stop(chromium, page)
        await page.goto(`${site.address}${path}`)
        return page.evaluate<number>('painted')
      }
      const samples = await takeSteadyTurns(
        [
          { name: LIMIT, measure: () => marked(tiny, pages.tiny) },
          { name: OURS, measure: () => marked(entente, pages.entente) },
        ],
        LIMIT,
        { turns: 15, ...TRIES },
      )
      rows.push(rowOf(samples, { what, name: OURS, limit: LIMIT, goal: GOAL }))
    }
    return rows
  } finally {
    await tiny.close()
    await entente.close()
    await site.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Reads a page, and waits until it is remembered. */
async function rememberAgain(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.evaluate('painted')
  await page.waitForTimeout(1_000)
}

async function stop(chromium: ChromiumWithEntente, page: Page): Promise<void> {
  await chromium.stopBackground(page)
  for (let tries = 0; await chromium.isBackgroundRunning(page); tries++) {
    if (tries === 50) throw new Error('The worker does not stop.')
    await page.waitForTimeout(20)
  }
}
