/** Pictures of page, card, panel and library, taken from the sample article. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { PageState } from '../../lib/domain/page-state.ts'
import type { Reading } from '../../lib/domain/reading.ts'
import { cardOf } from '../e2e/card.ts'
import { hover, waitForMarks } from '../e2e/marks.ts'
import type { ChromiumWithEntente } from '../support/chromium.ts'

/** Saves page.png, card.png, panel.png and library.png into `folder`; gives the reading that the page shows. */
export async function takePictures(
  chromium: ChromiumWithEntente,
  page: Page,
  folder: string,
): Promise<Reading> {
  const { agreement, official } = await waitForMarks(page)
  await page.screenshot({ path: join(folder, 'page.png') })

  const card = await cardOf(page)
  await hover(page, official[0] ?? '')
  await card.waitFor(/./)
  await page.screenshot({ path: join(folder, 'card.png') })
  await card.press(/^Keep/)
  await card.waitFor(/Kept/)
  await page.keyboard.press('Escape')
  await card.waitUntilGone()
  await hover(page, agreement.find((name) => name.includes('New Zealand')) ?? '')
  await card.press(/^Keep/)
  await card.waitFor(/Kept/)

  const tab = await chromium.tabOf(page)
  const panel = await chromium.context.newPage()
  await panel.setViewportSize({ width: 380, height: 900 })
  await panel.goto(chromium.extensionPage(`popup.html?tab=${tab}`))
  await panel.getByRole('heading', { level: 1 }).waitFor()
  await panel.screenshot({ path: join(folder, 'panel.png') })

  const library = await chromium.context.newPage()
  await library.goto(chromium.extensionPage('library.html'))
  await library.getByRole('heading', { level: 2 }).first().waitFor()
  await library.screenshot({ path: join(folder, 'library.png') })
  return readingOf(chromium, tab)
}

async function readingOf(chromium: ChromiumWithEntente, tab: number): Promise<Reading> {
  const worker = await chromium.worker()
  const answer = await worker.evaluate<{ value: PageState }>(
    `chrome.tabs.sendMessage(${tab}, { entente: 'describePage', ask: null }, { frameId: 0 })`,
  )
  if (answer.value.phase !== 'read') throw new Error(`The page is at "${answer.value.phase}".`)
  return answer.value.reading
}
