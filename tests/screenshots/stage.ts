/** Where views are looked at: one browser with fixed fonts, language and place, a fixed day, and data that is the same each time. */
import type { Page } from 'playwright-core'
import { type ChromiumWithEntente, launchChromium } from '../support/chromium.ts'
import { emptyTables, putRows } from '../support/sample-library.ts'
import { type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { fixedFonts } from './fonts.ts'
import type { Theme, View } from './view.ts'

export type Stage = {
  chromium: ChromiumWithEntente
  site: SampleSite
  /** Opens a page on a view, in English; whoever asked closes it. `width` is that of its window. */
  open(view: View, width?: number): Promise<Page>
  /** Has all open pages of Entente speak another language, as the reader does it in the settings. */
  speak(language: 'English' | 'Tiếng Việt'): Promise<void>
  close(): Promise<void>
}

/** The day on which every picture is taken: some days after the newest sample. */
const NOW = new Date('2026-11-22T10:00:00Z')
const HEIGHT = 800

/** Opens the stage. `args` are further arguments for Chromium. */
export async function openStage(args: string[] = []): Promise<Stage> {
  const site = await startSampleSite()
  const chromium = await launchChromium({
    args: ['--force-color-profile=srgb', '--hide-scrollbars', ...args],
    env: fixedFonts(),
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  // A page that only opens the database: a library that was open once has made it.
  const desk = await chromium.context.newPage()
  await desk.goto(chromium.extensionPage('library.html'))
  await desk.locator('main[aria-busy=false]').waitFor()
  await desk.goto(chromium.extensionPage('icon-16.png'))
  const settings = await chromium.context.newPage()
  await settings.goto(chromium.extensionPage('options.html'))
  const stage: Stage = {
    chromium,
    site,
    async open(view, width = 1280) {
      await emptyTables(desk)
      if (view.rows) await putRows(desk, view.rows)
      const page = await chromium.context.newPage()
      page.setDefaultTimeout(10_000)
      await page.setViewportSize({ width, height: HEIGHT })
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      // Tools that keep names hand pages a helper that they do not have.
      await page.addInitScript('globalThis.__name = (named) => named')
      await page.clock.setFixedTime(NOW)
      await view.open(page, stage)
      await settled(page)
      return page
    },
    async speak(language) {
      // Not `check`, which looks at the button afterwards: the page is loaded anew meanwhile.
      await settings.getByRole('radio', { name: language, exact: true }).click()
      await settings
        .locator(`html[lang="${language === 'English' ? 'en' : 'vi'}"]`)
        .waitFor({ state: 'attached' })
    },
    async close() {
      await chromium.close()
      await site.close()
    },
  }
  return stage
}

/** Shows a page in another window and theme. */
export async function showAs(page: Page, width: number, colorScheme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme })
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: HEIGHT })
  await settled(page)
}

/** Waits until what was asked for is drawn: stores answer and sizes are measured within a few frames. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), 80)
      }),
  )
}
