/** What the background throws and nobody catches. */
import type { Worker } from 'playwright-core'
import { thrownBy } from '../firefox/browser-window.ts'
import type { EitherBrowser } from '../support/browser.ts'
import type { ChromiumWithEntente } from '../support/chromium.ts'

export type Thrown = {
  heard(): Promise<string[]>
  /** Runs code in the background, or in Firefox in another page of Entente, of which the same console hears. */
  throwInBackground(code: string): Promise<void>
}

/** Listens from now on. */
export async function hearThrown(browser: EitherBrowser): Promise<Thrown> {
  const throwInBackground = async (code: string) => void (await browser.evaluate(code))
  if (browser.name === 'firefox')
    return { heard: () => thrownBy(browser.send, browser.extensionPage('')), throwInBackground }
  // The browser may stop the worker and start another one.
  browser.context.on('serviceworker', (worker) => void listenIn(worker))
  await listenIn(await browser.worker())
  return { heard: () => heardIn(browser), throwInBackground }
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
