/**
 * npx tsx tests/demo/view-pictures.ts FOLDER [VIEW…]
 * Pictures of every view of the library, full, with one row and empty, at four widths, in both themes, for whoever
 * changes how they look. Needs the end-to-end build.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { Kept } from '../../lib/domain/annotation.ts'
import { type ChromiumWithEntente, launchChromium } from '../support/chromium.ts'
import { DIPLOMACY, rowsOf } from '../support/sample-diplomacy.ts'
import { putRows } from '../support/sample-library.ts'

const [folder = '.output/view-pictures', ...only] = process.argv.slice(2)
const target = resolve(folder)
mkdirSync(target, { recursive: true })

const WIDTHS = [320, 380, 760, 1280]
const VIEWS = ['agreements', 'officials', 'areas', 'ties', 'promises']
const COLLECTIONS: Record<string, readonly Kept[]> = {
  full: DIPLOMACY,
  one: DIPLOMACY.slice(3, 4),
  empty: DIPLOMACY.slice(10, 11).map((kept) => ({
    ...kept,
    annotations: kept.annotations.map((one) => ({ ...one, kind: 'highlight' as const, entity: null })),
  })),
}

/** What is pressed before a second picture of a full view is taken. */
const PRESSED: Record<string, (page: Page) => Promise<unknown>> = {
  agreements: (page) => page.locator('.chart-mark').nth(2).press('Enter'),
  officials: (page) =>
    page
      .getByRole('button', { name: /Grace Lim/ })
      .first()
      .click(),
  areas: (page) => page.getByLabel('Rows').selectOption('pair'),
  ties: (page) => page.getByRole('button', { name: /^Singapore, / }).press('Enter'),
  promises: (page) => page.getByRole('button', { name: 'Table' }).click(),
}

async function take(chromium: ChromiumWithEntente, theme: string, state: string): Promise<void> {
  for (const view of VIEWS) {
    if (only.length > 0 && !only.includes(view)) continue
    for (const width of state === 'full' ? WIDTHS : [320, 1280]) {
      const page = await chromium.context.newPage()
      page.setDefaultTimeout(10_000)
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`${chromium.extensionPage('library.html')}#show=${view}`)
      await page.locator('.chart, .library-nothing').first().waitFor()
      await page.waitForTimeout(400)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (over > 0) console.log(`${view} ${state} ${width} ${theme}: ${over} pixels too wide`)
      await page.screenshot({ path: join(target, `${view}-${state}-${width}-${theme}.png`) })
      if (state === 'full') {
        await PRESSED[view]?.(page)
        await page.waitForTimeout(200)
        await page.screenshot({
          path: join(target, `${view}-pressed-${width}-${theme}.png`),
          fullPage: true,
        })
      }
      await page.close()
    }
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, kept] of Object.entries(COLLECTIONS)) {
    const chromium = await launchChromium({ colorScheme })
    try {
      const page = await chromium.context.newPage()
      page.on('pageerror', (error) => console.log(error.message))
      await page.goto(chromium.extensionPage('library.html'))
      await page.getByText('Nothing kept yet').waitFor()
      await putRows(page, rowsOf(kept))
      await page.close()
      await take(chromium, colorScheme, state)
    } finally {
      await chromium.close()
    }
  }
}
