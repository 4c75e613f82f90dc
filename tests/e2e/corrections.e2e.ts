/** The reader's word: said in the panel once, it holds on every page, until it is taken back. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { type Card, cardOf } from './card.ts'
import { hover, marksOn, waitForMarks } from './marks.ts'

const OTHER = '/world/dairy-rules'
const OTHER_ARTICLE = `<!doctype html><html lang="en"><head><title>Dairy rules agreed in Wellington</title>
<meta property="article:published_time" content="2023-09-04T08:00:00Z"></head><body><article>
<h1>Dairy rules agreed in Wellington</h1>
<p>New Zealand’s Trade Minister DAMIEN O’CONNOR welcomed the Dairy Standards Agreement on Monday, which both sides
had negotiated for more than a year in rounds that moved between the two capitals.</p>
<p>Finance Minister Grant Robertson said that the farmers of both islands would feel the change within a season,
and that the ministry would publish the timetable for the new labels in the coming weeks.</p>
<p>O’Connor added that the agreement would be signed before the summer, once the lawyers of both sides had read it.</p>
</article></body></html>`

let site: SampleSite
let browser: BrowserWithEntente
let article: Page
let other: Page
let panel: Page
let card: Card

beforeAll(async () => {
  site = await startSampleSite({ [OTHER]: OTHER_ARTICLE })
  browser = await launchBrowser()
  browser.context.setDefaultTimeout(10_000)
  other = await browser.context.newPage()
  await other.goto(site.address + OTHER)
  await waitForMarks(other)
  article = await browser.context.newPage()
  await article.goto(site.address + SAMPLE_ARTICLE)
  card = await cardOf(article)
  await waitForMarks(article)
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Whether an official's mark holds these words. A page in the background paints nothing until it is looked at. */
async function isMarked(page: Page, words: RegExp): Promise<boolean> {
  await page.bringToFront()
  return (await marksOn(page)).official.some((mark) => words.test(mark))
}

const markedSoon = (page: Page, words: RegExp) =>
  expect.poll(() => isMarked(page, words), { timeout: 10_000 })

test('the card tells the office then, and who held it before and after', async () => {
  await hover(article, 'Chris Hipkins')
  const words = await card.waitFor(/Chris Hipkins/)
  expect(words).toMatch(/Then\s*In office/)
  expect(words).toMatch(/Now/)
  expect(words).toMatch(/Before\s*Jacinda Ardern/)
  expect(words).toMatch(/After\s*Christopher Luxon/)
  await article.keyboard.press('Escape')
  await card.waitUntilGone()
})

test('somebody who is no official loses the marks on every open page', async () => {
  expect(await isMarked(article, /O’Connor/i)).toBe(true)
  expect(await isMarked(other, /O’Connor/i)).toBe(true)
  panel = await browser.context.newPage()
  await panel.setViewportSize({ width: 380, height: 700 })
  await panel.goto(browser.extensionPage(`popup.html?tab=${await browser.tabOf(article)}`))
  await panel.getByRole('button', { name: 'Details of Damien O’Connor' }).click()
  await panel.getByRole('button', { name: 'Correct Damien O’Connor' }).click()
  await panel.getByRole('radio', { name: /is not an official/ }).check()
  await panel.getByRole('button', { name: 'Correct', exact: true }).click()
  await panel.getByText('Corrected.').waitFor()
  await panel.getByRole('button', { name: 'Details of Damien O’Connor' }).waitFor({ state: 'detached' })
  await markedSoon(article, /O’Connor/i).toBe(false)
  await markedSoon(other, /O’Connor/i).toBe(false)
  expect(await isMarked(other, /Robertson/)).toBe(true)
})

test('it holds on a page that is opened later, after the background was stopped', async () => {
  await browser.stopBackground(article)
  await other.reload()
  await waitForMarks(other)
  expect(await isMarked(other, /O’Connor/i)).toBe(false)
  expect(await isMarked(other, /Robertson/)).toBe(true)
})

test('undo brings the marks back', async () => {
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await panel.getByText('Undone.').waitFor()
  await markedSoon(article, /O’Connor/i).toBe(true)
  await markedSoon(other, /O’Connor/i).toBe(true)
})

test('another office is said once, shown on the page, listed in the settings and removed there', async () => {
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Details of Damien O’Connor' }).click()
  await panel.getByRole('button', { name: 'Correct Damien O’Connor' }).click()
  await panel.getByRole('radio', { name: /The office or the country/ }).check()
  await panel.getByRole('textbox', { name: 'Office' }).fill('Minister of Biosecurity')
  await panel.getByRole('button', { name: 'Correct', exact: true }).click()
  await panel.getByText('Minister of Biosecurity').first().waitFor()
  await article.bringToFront()
  await hover(article, 'Damien O’Connor')
  expect(await card.waitFor(/Minister of Biosecurity/)).toMatch(/corrected/)
  await article.keyboard.press('Escape')
  await panel.bringToFront()
  const opened = browser.context.waitForEvent('page')
  await panel.getByRole('button', { name: 'Settings' }).click()
  const settings = await opened
  await settings.getByText('Damien O’Connor is Minister of Biosecurity').waitFor()
  await settings.getByRole('button', { name: 'Remove Damien O’Connor' }).click()
  await settings.getByText('Correction removed.').waitFor()
  await settings.close()
  await panel.getByText('Minister of Biosecurity').waitFor({ state: 'detached' })
})
