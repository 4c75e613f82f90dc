/** The main job, as a reader does it: open, see, hover, keep, note, find again, take out. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { type Card, cardOf } from './card.ts'
import { hover, waitForMarks } from './marks.ts'
import { storedRows } from './stored-rows.ts'

let site: SampleSite
let browser: BrowserWithEntente
let article: Page
let card: Card
let panel: Page

beforeAll(async () => {
  site = await startSampleSite()
  browser = await launchBrowser()
  article = await browser.context.newPage()
  browser.context.setDefaultTimeout(10_000)
  await article.goto(site.address + SAMPLE_ARTICLE)
  card = await cardOf(article)
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('an article that is opened gets its marks, and not one node more', async () => {
  const marks = await waitForMarks(article)
  expect(marks.official).toEqual(
    expect.arrayContaining([
      'Damien O’Connor',
      'Valdis Dombrovskis',
      'Chris Hipkins',
      'Ursula von der Leyen',
    ]),
  )
  expect(marks.agreement).toEqual(
    expect.arrayContaining(['EU–New Zealand Free Trade Agreement', 'Paris Agreement']),
  )
  expect(marks.area).toEqual(expect.arrayContaining(['sustainable agriculture', 'digital trade']))
  expect(await article.evaluate(() => document.querySelectorAll('*').length)).toBe(
    await article.evaluate(async () => {
      const source = await (await fetch(location.href)).text()
      return new DOMParser().parseFromString(source, 'text/html').querySelectorAll('*').length
    }),
  )
})

test('a hover tells who it is, and leaving closes the card', async () => {
  await hover(article, 'Valdis Dombrovskis')
  const words = await card.waitFor(/Valdis Dombrovskis/)
  expect(words).toMatch(/Executive Vice-President/)
  await article.mouse.move(5, 5)
  await card.waitUntilGone()
})

test('an agreement is kept by one press on its card', async () => {
  await hover(article, 'EU–New Zealand Free Trade Agreement')
  await card.waitFor(/Free Trade Agreement/)
  await card.press(/^Keep/)
  await card.waitFor(/Kept/)
  expect(await quotesInDatabase()).toEqual(['EU–New Zealand Free Trade Agreement'])
  await article.keyboard.press('Escape')
  await card.waitUntilGone()
})

test('what was kept is still there after the background was stopped, and more can be kept', async () => {
  await browser.stopBackground(article)
  await hover(article, 'Damien O’Connor')
  await card.waitFor(/Trade Minister/)
  expect(await browser.isBackgroundRunning(article), 'the card needs nobody').toBe(false)
  await card.press(/^Keep/)
  await card.waitFor(/Kept/)
  expect(await browser.isBackgroundRunning(article)).toBe(true)
  expect((await quotesInDatabase()).sort()).toEqual([
    'Damien O’Connor',
    'EU–New Zealand Free Trade Agreement',
  ])
  await article.keyboard.press('Escape')
})

test('the panel lists the article and what was kept of it, and saves a note by itself', async () => {
  panel = await browser.context.newPage()
  await panel.setViewportSize({ width: 380, height: 600 })
  await panel.goto(browser.extensionPage(`popup.html?tab=${await browser.tabOf(article)}`))
  await panel
    .getByRole('heading', { name: 'EU and New Zealand sign free trade agreement in Brussels' })
    .waitFor()
  await panel.getByText('The Harbour Dispatch').first().waitFor()
  const kept = panel.getByRole('region', { name: /Kept from this article/ })
  const note = kept.getByRole('textbox', { name: 'Note on EU–New Zealand Free Trade Agreement' })
  await note.fill('Signed on a Sunday, =IF(markup) & <b>all</b>')
  await kept.getByText('Saved').waitFor()
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380)
})

test('a click in the panel opens the card on the page', async () => {
  await panel
    .getByRole('button', { name: /^Ursula von der Leyen/ })
    .first()
    .click()
  await card.waitFor(/Ursula von der Leyen/)
  await article.bringToFront()
  await article.keyboard.press('Escape')
})

test('More opens the panel', async () => {
  await article.bringToFront()
  await hover(article, 'Ursula von der Leyen')
  await card.waitFor(/Ursula von der Leyen/)
  await card.press(/^More/)
  await expect.poll(() => browser.isPanelOpen()).toBe(true)
  await article.keyboard.press('Escape')
})

test('a key goes to the next mention and opens its card', async () => {
  const tab = await browser.tabOf(article)
  const command = `chrome.tabs.sendMessage(${tab}, { entente: 'command', ask: { name: 'next-mention' } }, { frameId: 0 })`
  await browser.evaluate(command)
  await card.waitFor(/More/)
  await article.keyboard.press('Escape')
  await card.waitUntilGone()
})

test('keep and its undo in the panel', async () => {
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Keep: Chris Hipkins' }).click()
  await panel.getByRole('button', { name: 'Kept: Chris Hipkins' }).click()
  await panel.getByRole('button', { name: 'Keep: Chris Hipkins' }).waitFor()
  expect((await quotesInDatabase()).sort()).toEqual([
    'Damien O’Connor',
    'EU–New Zealand Free Trade Agreement',
  ])
})

test('the library shows it by article, deletes with undo, and exports what is filtered', async () => {
  const library = await browser.context.newPage()
  await library.goto(browser.extensionPage('library.html'))
  await library
    .getByRole('heading', { name: 'EU and New Zealand sign free trade agreement in Brussels' })
    .waitFor()
  await library.getByText('Signed on a Sunday').first().waitFor()

  await library.getByRole('button', { name: /^Delete.*Damien O’Connor/ }).click()
  await library.getByRole('button', { name: 'Undo' }).click()
  await library.getByText('Damien O’Connor').first().waitFor()

  await library.getByRole('searchbox').fill('kiwifruit')
  await library.getByRole('button', { name: /^Delete.*Damien O’Connor/ }).waitFor({ state: 'hidden' })
  const markdown = await exported(library, 'Markdown')
  expect(markdown).toMatch(/^---\ntitle: /)
  expect(markdown).toContain('EU–New Zealand Free Trade Agreement')
  expect(markdown).toContain(`${site.address}${SAMPLE_ARTICLE}#:~:text=`)
  expect(markdown).not.toContain('Damien')

  await library.getByRole('searchbox').fill('')
  const csv = await exported(library, 'CSV')
  expect(csv.charCodeAt(0)).toBe(0xfeff)
  expect(csv).toContain('Damien O’Connor')
  const json: { annotations: { note: string; deleted: string | null }[] } = JSON.parse(
    await exported(library, 'JSON'),
  )
  // Everything leaves with what is in the bin.
  expect(json.annotations.filter(({ deleted }) => deleted === null)).toHaveLength(2)
  expect(json.annotations).toHaveLength(3)
  expect(json.annotations.map(({ note }) => note)).toContain('Signed on a Sunday, =IF(markup) & <b>all</b>')
})

/** Exports what the library shows in one format; gives the file's content. */
async function exported(library: Page, format: string): Promise<string> {
  await library.getByRole('button', { name: 'Export…' }).click()
  await library
    .getByRole('dialog')
    .getByRole('radio', { name: new RegExp(`^${format} `) })
    .check()
  const download = library.waitForEvent('download')
  await library.getByRole('button', { name: 'Download' }).click()
  return readFileSync(await (await download).path(), 'utf8')
}

/** Quotes of all annotations that are not deleted. */
async function quotesInDatabase(): Promise<string[]> {
  const rows = await storedRows<{ deleted: string | null; quote: string }>(browser, 'annotations')
  return rows.filter(({ deleted }) => deleted === null).map(({ quote }) => quote)
}
