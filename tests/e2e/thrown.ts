/** What Entente throws and nobody catches: on pages of the web, in pages of its own, in its background. */
import type { Worker } from 'playwright-core'
import { thrownBy } from '../firefox/browser-window.ts'
import type { EitherBrowser } from '../support/browser.ts'
import type { ChromiumWithEntente } from '../support/chromium.ts'

export type Thrown = {
  /** The words of all that was thrown so far. */
  heard(): Promise<string[]>
}

/** Listens from now on. */
export async function hearThrown(browser: EitherBrowser): Promise<Thrown> {
  const inPages: string[] = []
  // Of Entente's own pages in Chromium alone, and of its background in neither.
  browser.context.on('weberror', (error) => inPages.push(String(error.error())))
  if (browser.name === 'firefox') {
    const inOwn = () => thrownBy(browser.send, browser.extensionPage(''))
    return { heard: async () => [...inPages, ...(await inOwn())] }
  }
  // The browser may stop the worker and start another one.
  browser.context.on('serviceworker', (worker) => void listenIn(worker))
  await listenIn(await browser.worker())
  return { heard: async () => [...inPages, ...(await heardIn(browser))] }
}

async function heardIn(browser: ChromiumWithEntente): Promise<string[]> {
  return browser.evaluate('globalThis.faults')
}

async function listenIn(worker: Worker): Promise<void> {
  await worker.evaluate(`
    globalThis.faults = []
    addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)))
    addEventListener('error', (event) => faults.push(event.message))
  `)
}
