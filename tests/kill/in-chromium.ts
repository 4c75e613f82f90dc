/** Chromium for the kit: its worker is stopped, and its content script asked, over the DevTools protocol. */
import type { CDPSession } from 'playwright-core'
import { type ChromiumWithEntente, launchChromium } from '../support/chromium.ts'
import { KIT_PAGE } from './kit-build.ts'
import { NEWS_PAGE, type OpenBrowser, PATIENCE_MS, sendFrom } from './open-browser.ts'

export async function openChromium(build: string, profile: string, site: string): Promise<OpenBrowser> {
  const chromium = await launchChromium({ build, profile })
  const page = await chromium.context.newPage()
  await page.goto(chromium.extensionPage(KIT_PAGE))
  const cdp = await chromium.context.newCDPSession(page)
  await cdp.send('ServiceWorker.enable')
  const world = await contentWorld(chromium, site)
  return {
    page,
    async askFromPage(message) {
      const { result } = await world.cdp.send('Runtime.evaluate', {
        contextId: world.id,
        expression: `(${sendFrom})(${JSON.stringify({ message, patience: PATIENCE_MS })})`,
        awaitPromise: true,
        returnByValue: true,
      })
      return result.value
    },
    stopBackground: async () => void (await cdp.send('ServiceWorker.stopAllWorkers')),
    async kill() {
      const processes = await processesOf(chromium)
      const gone = new Promise<void>((resolve) => chromium.context.once('close', () => resolve()))
      // All at once: what stores the data is a process of its own, and must not write on beside its successor.
      for (const pid of processes) kill(pid)
      await gone
      await Promise.all(processes.map(ended))
    },
    close: () => chromium.close(),
  }
}

/** The world of the content script on a news page of the sample site. */
async function contentWorld(
  chromium: ChromiumWithEntente,
  site: string,
): Promise<{ cdp: CDPSession; id: number }> {
  const tab = await chromium.context.newPage()
  const cdp = await chromium.context.newCDPSession(tab)
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${chromium.id}`) resolve(context.id)
    })
  })
  await cdp.send('Runtime.enable')
  await tab.goto(site + NEWS_PAGE)
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
