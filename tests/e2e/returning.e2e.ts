/** Pages to which the reader comes back: read before, put away by the browser, or corrected meanwhile. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { aSitePage, markedIn, PERU, SLOVAKIA, storyOf } from '../support/news-pages.ts'
import { type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { markedWords, waitForMarks } from './marks.ts'

let site: SampleSite
let browser: BrowserWithEntente
/** What `/changing` tells. */
let told = PERU

beforeAll(async () => {
  const pages = Object.fromEntries(
    ['/discarded', '/corrected'].map((path) => [path, aSitePage(`<article>${storyOf(PERU)}</article>`)]),
  )
  site = await startSampleSite({
    ...pages,
    '/changing': () => aSitePage(`<article>${storyOf(told)}</article>`),
    // Discarded is what nobody looks at.
    '/other': '<!doctype html><title>Other</title><p>Nothing.</p>',
  })
  browser = await launchBrowser()
  browser.context.setDefaultTimeout(10_000)
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

let page: Page
beforeEach(async () => {
  page = await browser.context.newPage()
})

async function open(path: string): Promise<void> {
  await page.goto(site.address + path)
  await waitForMarks(page)
  // The background remembers a page after it has answered.
  await page.waitForTimeout(300)
}

test('a tab that the browser put away is marked again when the reader comes back to it, without an error', async () => {
  await open('/discarded')
  const before = await markedWords(page)
  await browser.evaluate(
    `globalThis.wrong = []; for (const level of ['warn', 'error']) console[level] = (...words) => void wrong.push(words.join(' '));
     addEventListener('unhandledrejection', ({ reason }) => void wrong.push(String(reason)))`,
  )
  const tab = await browser.tabOf(page)
  const other = await browser.context.newPage()
  await other.goto(`${site.address}/other`)
  await other.bringToFront()
  // The browser may give a discarded tab another number.
  const away = await browser.evaluate<number>(
    `chrome.tabs.discard(${tab}).then((away) => away?.id ?? ${tab})`,
  )
  expect(await isDiscarded(away)).toBe(true)
  await browser.evaluate(`chrome.tabs.update(${away}, { active: true }).then(() => null)`)
  await expect.poll(() => wordsIn(away), { timeout: 10_000 }).toEqual(before)
  expect(await isDiscarded(away)).toBe(false)
  expect(await browser.evaluate('globalThis.wrong')).toEqual([])
  await other.close()
})

test('a page that says something else under its address is read anew', async () => {
  told = PERU
  await open('/changing')
  told = SLOVAKIA
  await page.reload()
  await expect.poll(() => markedWords(page), { timeout: 10_000 }).toEqual(markedIn(SLOVAKIA))
})

// Last, because the correction holds from then on.
test('what is remembered of a page and holds no more is marked anew, though the background was stopped meanwhile', async () => {
  await open('/corrected')
  expect(await markedWords(page)).toEqual(markedIn(PERU))
  const correction = {
    id: 'c1',
    what: 'not-an-official',
    name: 'ana ruiz',
    country: null,
    created: '2026-01-01',
    deleted: null,
  }
  await browser.evaluate(
    `new Promise((resolve) => { indexedDB.open('entente').onsuccess = ({ target: { result } }) => {
      const writing = result.transaction('corrections', 'readwrite')
      writing.objectStore('corrections').put(${JSON.stringify(correction)})
      writing.oncomplete = () => { result.close(); resolve(null) }
    } })`,
  )
  await browser.stopBackground(page)
  await page.reload()
  await expect.poll(() => markedWords(page), { timeout: 10_000 }).toEqual([PERU.agreement])
})

async function isDiscarded(tab: number): Promise<boolean> {
  return browser.evaluate(`chrome.tabs.get(${tab}).then(({ discarded }) => discarded)`)
}

/**
 * What `markedWords` tells, asked by the background: the driver loses a page that is discarded. In the page's own world:
 * Firefox lets a script of an extension go through no list of the page's.
 */
async function wordsIn(tab: number): Promise<string[]> {
  return browser.evaluate(`chrome.scripting.executeScript({
    target: { tabId: ${tab} },
    world: 'MAIN',
    func: () => ['entente-official', 'entente-agreement'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        return range.toString()
      })),
  }).then(([answer]) => [...new Set(answer.result)].sort(), () => [])`)
}
