/** Chromium without any extension, with a page that was loaded afresh and given a script of ours. */
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from '../../../.ci/find-browser.mjs'
import { startSampleSite } from '../../support/sample-site.ts'
import { bundleForPages } from './bundle.ts'
import { newsPage, PAGE_NAMES, type PageName } from './news-pages.ts'

export type BenchPage = {
  /** Loads a page; resolves when it has been drawn and nothing goes on in it. */
  load(name: PageName): Promise<Page>
  close(): Promise<void>
}

/** A fine clock is given to pages only that share their process with nobody. */
export const ALONE = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** A page is loaded for every sample, so a limit that is not steady is measured once more and no oftener. */
export const TRIES = { tries: 2 }

/** Long enough for the first frames of the largest page, ms. Asking the page would be work in it. */
const SETTLING_MS = 100

/** `script`: a module below `in-page`, which makes the global `kit`. Rejects where there is no Chromium. */
export async function openBenchPage(script: string): Promise<BenchPage> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('No Chromium found: run `node .ci/set-up.mjs`.')
  const code = await bundleForPages(`tests/bench/pages/in-page/${script}`)
  const site = await startSampleSite(
    Object.fromEntries(PAGE_NAMES.map((name) => [`/${name}`, newsPage(name)])),
    ALONE,
  )
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false })
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  return {
    async load(name) {
      await page.goto(`${site.address}/${name}`)
      await page.waitForTimeout(SETTLING_MS)
      await page.evaluate(code)
      await page.waitForTimeout(SETTLING_MS)
      return page
    },
    async close() {
      await browser.close()
      await site.close()
    },
  }
}

/** Calls a function of the page's kit. */
export function inKit<Kit>(page: Page) {
  return <Result>(name: keyof Kit & string, ...args: readonly unknown[]): Promise<Result> =>
    page.evaluate(`kit.${name}(...${JSON.stringify(args)})`)
}
