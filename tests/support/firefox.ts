/** Real Firefox with a build of Entente in it, driven over WebDriver BiDi. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../../.ci/find-browser.mjs'
import { askedThrough, recordOutsideRequests } from './outside-requests.ts'
import { ROOT } from './source-files.ts'

/** Fixed, so that the extension's pages have an address that a test can know. */
const UUID = '6f3d2f7e-5a4b-4f0e-9c35-0d6a3f6e2b11'
const ADDON_ID = 'entente@entente.invalid'
const BUILD = join(ROOT, '.output/firefox-mv3-e2e')

export type FirefoxWithEntente = {
  browser: Browser
  /** Address of the extension's files, with a slash at the end. */
  root: string
  /** A tab that shows one of the extension's pages. */
  openExtensionPage(path: string): Promise<Page>
  close(): Promise<void>
}

/** True where a Firefox is installed; journeys in Firefox are left out elsewhere. */
export const hasFirefox = findBrowser('firefox') !== null

/**
 * Launches Firefox with the end-to-end build; its background is stopped when it was idle for `idleMs`. `preferences` are
 * further ones of the browser.
 */
export async function launchFirefox({
  idleMs = 1_500,
  preferences = {},
}: {
  idleMs?: number
  preferences?: Record<string, boolean | number | string>
} = {}): Promise<FirefoxWithEntente> {
  const executablePath = findBrowser('firefox')
  if (!executablePath) throw new Error('No Firefox found.')
  if (!existsSync(BUILD)) throw new Error('No build found: run `npm run build:e2e`.')
  const outside = await recordOutsideRequests()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it the protocol does not show pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      'extensions.background.idle.timeout': idleMs,
      ...askedThrough(outside),
      ...preferences,
    },
  })
  await browser.installExtension(BUILD)
  const root = `moz-extension://${UUID}/`
  return {
    browser,
    root,
    async openExtensionPage(path) {
      const page = await browser.newPage()
      // For these addresses the protocol never reports the end of loading.
      await page.goto(root + path, { timeout: 1500 }).catch(() => undefined)
      return page
    },
    async close() {
      await browser.close()
      outside.close()
    },
  }
}
