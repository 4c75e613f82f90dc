/** Pages that are no article, or too much of one: a plain sentence in the panel, the page unharmed, nothing thrown. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EitherBrowser, launchBrowser } from '../support/browser.ts'
import { type Pages, SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { marksOn, waitForMarks } from './marks.ts'
import { hearThrown, type Thrown } from './thrown.ts'

const page = (body: string, title = 'A page') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`

const SENTENCE =
  'Foreign Minister Ana Ruiz of Peru and her Chilean counterpart signed an extradition agreement in Lima on Monday. '

const PAGES: Pages = {
  '/empty': page(''),
  '/million': () =>
    page(`<article><h1>Long</h1>${`<p>${SENTENCE.repeat(8)}</p>`.repeat(1_120)}</article>`, 'Long'),
  '/full-stops': page(
    `<article><h1>Dots</h1><p>${SENTENCE}</p><p>${'.'.repeat(100_000)}</p><p>${SENTENCE.repeat(6)}</p></article>`,
  ),
  '/vietnamese': page(
    `<article><h1>Bộ trưởng thăm Singapore</h1>${`<p>Hai bên đã trao đổi về hợp tác an ninh mạng và chuyển đổi số, đồng thời nhất trí tăng cường quan hệ giữa hai nước trong thời gian tới.</p>`.repeat(8)}</article>`,
    'Bộ trưởng thăm Singapore',
  ).replace('lang="en"', 'lang="vi"'),
  '/rewriting': page(
    `<article id="a"><h1>Live</h1>${`<p>${SENTENCE}</p>`.repeat(6)}</article>
     <script>let n = 0; setInterval(() => { document.querySelector('#a').lastElementChild.textContent = 'Update ' + n++ + '. ${SENTENCE}' }, 20)</script>`,
  ),
  '/paper.pdf': '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>',
}

let site: SampleSite
let browser: EitherBrowser
let thrown: Thrown

beforeAll(async () => {
  site = await startSampleSite(PAGES)
  browser = await launchBrowser()
  browser.context.setDefaultTimeout(10_000)
  thrown = await hearThrown(browser)
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function open(path: string): Promise<Page> {
  const tab = await browser.context.newPage()
  await tab.goto(site.address + path)
  return tab
}

async function panelOf(tab: Page): Promise<Page> {
  const panel = await browser.context.newPage()
  await panel.setViewportSize({ width: 380, height: 600 })
  await panel.goto(browser.extensionPage(`popup.html?tab=${await browser.tabOf(tab)}`))
  return panel
}

test.each([
  ['/empty', 'No article found on this page'],
  ['/vietnamese', 'This article is in Vietnamese'],
])('%s: the panel says “%s”', async (path, words) => {
  const panel = await panelOf(await open(path))
  await panel.getByRole('heading', { name: words }).waitFor()
})

test('100,000 full stops are read around', async () => {
  const marks = await waitForMarks(await open('/full-stops'))
  expect(marks.official).toContain('Ana Ruiz')
})

test('1,000,000 characters are read while the page stays usable', async () => {
  const tab = await open('/million')
  const panel = await panelOf(tab)
  await panel.getByRole('heading', { name: 'Long' }).waitFor({ timeout: 40_000 })
  await panel.getByText('extradition agreement').first().waitFor({ timeout: 40_000 })
  expect((await marksOn(tab)).official.length).toBeGreaterThan(0)
}, 120_000)

test('a page that rewrites itself keeps its marks right, and is left in peace', async () => {
  const tab = await open('/rewriting')
  await waitForMarks(tab)
  await tab.waitForTimeout(3_000)
  const { official } = await marksOn(tab)
  expect(new Set(official)).toEqual(new Set(['Ana Ruiz']))
})

test.each([
  ['a page of the browser', () => 'chrome://version', 'This page is not available to extensions'],
  ['a PDF', () => `${site.address}/paper.pdf`, 'This is a PDF'],
])('%s: the popup says so', async (_, address, words) => {
  const tab = await browser.context.newPage()
  await tab.goto(address())
  if (browser.name !== 'chromium') throw new Error('Only Chromium shows its popup to a driver.')
  const popup = await browser.openPopup()
  await popup.getByRole('heading', { name: words }).waitFor()
  await tab.close()
})

test('a full disk is said in words, and nothing that was kept is lost', async () => {
  const tab = await open(SAMPLE_ARTICLE)
  await waitForMarks(tab)
  const panel = await panelOf(tab)
  await panel.getByRole('button', { name: /^Keep: Chris Hipkins/ }).click()
  await panel.getByRole('button', { name: /^Kept: Chris Hipkins/ }).waitFor()
  // A quota set by the DevTools does not bind an extension with unlimited storage, so the store itself refuses.
  await panel.evaluate(() => {
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await panel.getByRole('button', { name: /^Keep: Damien/ }).click()
  await panel.getByText(/disk/i).first().waitFor()
  await panel.reload()
  await panel.getByRole('button', { name: /^Kept: Chris Hipkins/ }).waitFor()
  await panel.getByRole('button', { name: /^Keep: Damien/ }).waitFor()
})

test('a database that cannot open is said in words, and what was kept can be saved as a file', async () => {
  const tab = await open(SAMPLE_ARTICLE)
  await waitForMarks(tab)
  const panel = await panelOf(tab)
  await panel.getByRole('button', { name: /^Keep: Damien/ }).click()
  const kept = panel.getByRole('button', { name: /^Kept: Damien/ })
  await kept.waitFor()
  const library = await browser.context.newPage()
  // As after an upgrade that failed: what is stored can be read, but not brought to the version that is needed.
  await library.addInitScript(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (name: string, version?: number) {
      if (version === undefined) return open.call(this, name)
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    }
  })
  await library.goto(browser.extensionPage('library.html'))
  await library
    .getByText(/cannot be opened|could not be opened|cannot open/i)
    .first()
    .waitFor()
  const download = library.waitForEvent('download')
  await library.getByRole('button', { name: 'Save what can still be read' }).click()
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(JSON.stringify(saved)).toMatch(/"quote":"[^"]*Damien/)
})

test('nothing was thrown anywhere meanwhile', async () => {
  expect(await thrown.heard()).toEqual([])
})
