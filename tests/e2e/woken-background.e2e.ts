/** A background that was stopped: what it loads when a page wakes it, and what it does not. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { waitForMarks } from './marks.ts'

const OTHER_ARTICLE = '/world/another'

let site: SampleSite
let browser: BrowserWithEntente
let page: Page

beforeAll(async () => {
  site = await startSampleSite({
    [OTHER_ARTICLE]: `<!doctype html><html lang="en"><title>Another</title><meta property="og:type" content="article">
      <meta property="article:published_time" content="2026-01-15"><article><h1>Two ports, one pact</h1>
      <p>Foreign Minister Ana Ruiz of Peru signed the Paris Agreement on Thursday, and officials of both sides spoke
      for two hours about the harbour, about ships that come late and about those that never come at all.</p>
      <p>Nobody else was there, and the doors stayed shut until the evening, when the last of them had left.</p></article>`,
  })
  browser = await launchBrowser()
  page = await browser.context.newPage()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Whether rules, tables and facts were loaded since the background woke. */
async function hasRecogniser(): Promise<boolean> {
  return browser.evaluate<boolean>(
    `Promise.resolve(chrome.runtime.getBackgroundPage?.() ?? globalThis).then((background) => 'ententeRecogniser' in background)`,
  )
}

test('an article that was read before is marked again without what reads texts', async () => {
  await page.goto(site.address + SAMPLE_ARTICLE)
  const first = await waitForMarks(page)
  expect(await hasRecogniser()).toBe(true)
  await browser.stopBackground(page)
  await page.reload()
  expect(await waitForMarks(page)).toEqual(first)
  expect(await hasRecogniser()).toBe(false)
})

test('a text that was never read is read all the same', async () => {
  await browser.stopBackground(page)
  await page.goto(site.address + OTHER_ARTICLE)
  const { official, agreement } = await waitForMarks(page)
  expect(official).toEqual(['Ana Ruiz'])
  expect(agreement).toEqual(['Paris Agreement'])
  expect(await hasRecogniser()).toBe(true)
})
