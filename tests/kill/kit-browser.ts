/** A browser with the kit's build, started anew whenever it was killed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSampleSite } from '../support/sample-site.ts'
import type { KitAsk } from './asks.ts'
import { openChromium } from './in-chromium.ts'
import { openFirefox } from './in-firefox.ts'
import { NEWS_PAGE, type OpenBrowser, type Opener, PATIENCE_MS, sendFrom } from './open-browser.ts'
import { tearLogs } from './torn-log.ts'

export type KitBrowser = {
  /** Address of the sample site. */
  site: string
  /** Sends a message from a page of the extension; undefined where no answer came. Rejects where the browser is killed. */
  ask(message: KitAsk, patienceMs?: number): Promise<unknown>
  /** Sends a message of the extension's own from its content script on a news page. */
  askFromPage(message: unknown): Promise<unknown>
  /** Runs a function in a page of the extension. */
  inPage<T>(code: () => Promise<T>): Promise<T>
  /** Stops the background: the worker in Chromium, the event page in Firefox. */
  killWorker(): Promise<void>
  /** Kills the browser's processes and starts it again on the same profile; with `tear` in the midst of a write. */
  killBrowser(tear: boolean): Promise<void>
  /** Resolves when the browser is there. */
  ready(): Promise<void>
  close(): Promise<void>
}

export type BrowserName = 'chromium' | 'firefox'

const OPENERS: Record<BrowserName, Opener> = { chromium: openChromium, firefox: openFirefox }

export async function openKitBrowser(name: BrowserName, build: string): Promise<KitBrowser> {
  const site = await startSampleSite({ [NEWS_PAGE]: '<!doctype html><title>News</title><p>Nothing new.</p>' })
  const profile = mkdtempSync(join(tmpdir(), 'entente-profile-'))
  const open = () => openOn(OPENERS[name], build, profile, site.address)
  // A browser in use noted long ago which extensions it has. One that is killed in its first seconds did not, takes the
  // extension for a new one at the next start, and may then clear away what lies in its name.
  await (await open()).close()
  let opening = open()
  return {
    site: site.address,
    async ask(message, patience = PATIENCE_MS) {
      const { page } = await opening
      return page.evaluate(sendFrom, { message, patience })
    },
    askFromPage: async (message) => (await opening).askFromPage(message),
    inPage: async (code) => (await opening).page.evaluate(code),
    killWorker: async () => (await opening).stopBackground(),
    async killBrowser(tear) {
      const before = await opening
      opening = before.kill().then(() => {
        if (tear) tearLogs(profile)
        return open()
      })
      await opening
    },
    ready: async () => void (await opening),
    async close() {
      await (await opening).close()
      await site.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

async function openOn(open: Opener, build: string, profile: string, site: string): Promise<OpenBrowser> {
  const opened = await open(build, profile, site)
  // Code that tsx compiled calls this helper of its own wherever a function has a name.
  await opened.page.evaluate('globalThis.__name = (named) => named')
  return opened
}
