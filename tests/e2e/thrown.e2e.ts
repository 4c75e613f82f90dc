/** Journeys say that nothing was thrown: what is thrown, wherever Entente runs, would have been heard. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EitherBrowser, launchBrowser } from '../support/browser.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { hearThrown, type Thrown } from './thrown.ts'

let site: SampleSite
let browser: EitherBrowser
let thrown: Thrown

beforeAll(async () => {
  site = await startSampleSite()
  browser = await launchBrowser()
  thrown = await hearThrown(browser)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function open(address: string): Promise<Page> {
  const tab = await browser.context.newPage()
  await tab.goto(address)
  return tab
}

const throwing = (words: string) => `void setTimeout(() => { throw new Error('thrown ${words}') })`
const rejecting = (words: string) => `void Promise.reject(new Error('rejected ${words}'))`

const WAYS: Record<string, (code: string) => Promise<unknown>> = {
  async 'by a script of ours on a page'(code) {
    const tab = await browser.tabOf(await open(site.address + SAMPLE_ARTICLE))
    await browser.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => { ${code} } }).then(() => null)`,
    )
  },
  'by the panel': async (code) => (await open(browser.extensionPage('popup.html?tab=1'))).evaluate(code),
  'by the library': async (code) => (await open(browser.extensionPage('library.html'))).evaluate(code),
  async 'by the background'(code) {
    if (browser.name === 'chromium') return browser.evaluate(code)
    // Its policy runs no text, but its own functions run in it.
    const inBackground = code
      .replace('setTimeout(() =>', 'its.setTimeout(() =>')
      .replace('Promise.reject(', 'its.Promise.reject(')
    return browser.evaluate(`chrome.runtime.getBackgroundPage().then((its) => { ${inBackground} })`)
  },
}

test.each(Object.keys(WAYS))('what is thrown %s is heard', async (way) => {
  for (const code of [throwing(way), rejecting(way)]) await WAYS[way]?.(code)
  const wanted = [`thrown ${way}`, `rejected ${way}`].map((words) => expect.stringContaining(words))
  await expect.poll(thrown.heard).toEqual(expect.arrayContaining(wanted))
})
