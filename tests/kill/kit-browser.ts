/** Chromium with the kit's build, started anew whenever it was killed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { type ChromiumWithEntente, launchChromium } from '../support/chromium.ts'
import { type SampleSite, startSampleSite } from '../support/sample-site.ts'
import type { KitAsk } from './asks.ts'
import { KIT_PAGE } from './kit-build.ts'

export type KitBrowser = {
  /** Address of the sample site. */
  site: string
  /** Sends a message from a page of the extension; undefined where no answer came. Rejects where the browser is killed. */
  ask(message: KitAsk, patienceMs?: number): Promise<unknown>
  /** Sends a message of the extension's own from its content script on a news page. */
  askFromPage(message: unknown): Promise<unknown>
  /** Runs a function in a page of the extension. */
  inPage<T>(code: () => Promise<T>): Promise<T>
  killWorker(): Promise<void>
  /** Kills the browser's processes and starts it again on the same profile. */
  killBrowser(): Promise<void>
  /** Resolves when the browser is there. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** A page that gives the content script nothing to read. */
const NEWS_PAGE = '/news'

/** So long an act's answer is waited for; of a worker that was stopped mostly none comes at once, sometimes never. */
const PATIENCE_MS = 3_000

type Open = {
  chromium: ChromiumWithEntente
  page: Page
  cdp: CDPSession
  world: { cdp: CDPSession; id: number }
}

export async function openKitBrowser(build: string): Promise<KitBrowser> {
  const site = await startSampleSite({ [NEWS_PAGE]: '<!doctype html><title>News</title><p>Nothing new.</p>' })
  const profile = mkdtempSync(join(tmpdir(), 'entente-profile-'))
  // A browser in use noted long ago which extensions it has. One that is killed in its first seconds did not, takes the
  // extension for a new one at the next start, and may then clear away what lies in its name.
  await (await open(build, profile, site)).chromium.close()
  let opening = open(build, profile, site)
  return {
    site: site.address,
    async ask(message, patience = PATIENCE_MS) {
      const { page } = await opening
      return page.evaluate(sendFrom, { message, patience })
    },
    async askFromPage(message) {
      const { world } = await opening
      const { result } = await world.cdp.send('Runtime.evaluate', {
        contextId: world.id,
        expression: `(${sendFrom})(${JSON.stringify({ message, patience: PATIENCE_MS })})`,
        awaitPromise: true,
        returnByValue: true,
      })
      return result.value
    },
    inPage: async (code) => (await opening).page.evaluate(code),
    killWorker: async () => void (await (await opening).cdp.send('ServiceWorker.stopAllWorkers')),
    async killBrowser() {
      const { chromium } = await opening
      const processes = await processesOf(chromium)
      const gone = new Promise<void>((resolve) => chromium.context.once('close', () => resolve()))
      opening = Promise.resolve().then(async () => {
        // All at once: what stores the data is a process of its own, and must not write on beside its successor.
        for (const pid of processes) kill(pid)
        await gone
        await Promise.all(processes.map(ended))
        return open(build, profile, site)
      })
      await opening
    },
    ready: async () => void (await opening),
    async close() {
      await (await opening).chromium.close()
      await site.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

async function open(build: string, profile: string, site: SampleSite): Promise<Open> {
  const chromium = await launchChromium({ build, profile })
  const page = await chromium.context.newPage()
  await page.goto(chromium.extensionPage(KIT_PAGE))
  // Code that tsx compiled calls this helper of its own wherever a function has a name.
  await page.evaluate('globalThis.__name = (named) => named')
  const cdp = await chromium.context.newCDPSession(page)
  await cdp.send('ServiceWorker.enable')
  return { chromium, page, cdp, world: await contentWorld(chromium, site) }
}

/** The world of the content script on a news page of the sample site. */
async function contentWorld(chromium: ChromiumWithEntente, site: SampleSite): Promise<Open['world']> {
  const tab = await chromium.context.newPage()
  const cdp = await chromium.context.newCDPSession(tab)
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${chromium.id}`) resolve(context.id)
    })
  })
  await cdp.send('Runtime.enable')
  await tab.goto(site.address + NEWS_PAGE)
  return { cdp, id: await found }
}

/** The ids of all processes of a browser, its own first. */
async function processesOf(chromium: ChromiumWithEntente): Promise<number[]> {
  const cdp = await chromium.context.browser()?.newBrowserCDPSession()
  const { processInfo } = (await cdp?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] }
  const own = processInfo.find(({ type }) => type === 'browser')
  if (own === undefined) throw new Error('The browser does not tell its process.')
  return [own.id, ...processInfo.filter((one) => one !== own).map(({ id }) => id)]
}

/** Some end by themselves meanwhile. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {}
}

/** Resolves when a process is gone; rejects where it lives on. */
async function ended(pid: number): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`Process ${pid} does not end.`)
}

/** Runs in the browser. A worker that is stopped resolves with undefined, rejects, or says nothing. */
async function sendFrom({ message, patience }: { message: unknown; patience: number }): Promise<unknown> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
  }
  const late = new Promise((resolve) => setTimeout(resolve, patience))
  try {
    return await Promise.race([chrome.runtime.sendMessage(message), late])
  } catch {
    return undefined
  }
}
