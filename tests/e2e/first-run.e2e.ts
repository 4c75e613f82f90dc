/** The first page, as a newcomer meets it: opened once, with a sample that is really read, and one question. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { waitFor } from '../support/wait-for.ts'
import { cardOf } from './card.ts'
import { hover, marksOn, waitForMarks } from './marks.ts'

let browser: BrowserWithEntente
let site: SampleSite
let welcome: Page

beforeAll(async () => {
  site = await startSampleSite()
  browser = await launchBrowser({ welcome: true })
  welcome = await waitFor(() => {
    const page = browser.context.pages().find((one) => one.url().endsWith('/welcome.html'))
    if (!page) throw new Error('The first page did not open.')
    return page
  })
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

test('it opens by itself, and its sample is marked as any page is', async () => {
  const marks = await waitForMarks(welcome)
  expect(marks.official).toContain('Yoko Kamikawa')
  expect(marks.agreement).toContain('Reciprocal Access Agreement')
  expect(marks.area).toContain('maritime security')
})

test('the card of the sample opens under the pointer, and its Keep keeps', async () => {
  await hover(welcome, 'Reciprocal Access Agreement')
  const card = await cardOf(welcome)
  await card.waitFor(/Reciprocal Access Agreement.*signed/is)
  await card.press(/^Keep$/)
  await card.waitFor(/Kept/)
  await welcome.getByText('Kept: Reciprocal Access Agreement.').waitFor()
  await welcome.getByRole('button', { name: 'Take it back' }).click()
  await welcome.getByText('Kept: Reciprocal Access Agreement.').waitFor({ state: 'detached' })
})

test('nothing is asked for or chosen before Start; never leaves pages unread, by keyboard alone', async () => {
  const start = welcome.getByRole('button', { name: 'Start' })
  expect(await start.isDisabled()).toBe(true)
  await welcome.getByRole('radio').first().focus()
  await welcome.keyboard.press('ArrowDown')
  await welcome.keyboard.press('ArrowDown')
  await welcome.keyboard.press('Enter')
  await welcome.getByRole('heading', { name: 'That’s all' }).waitFor()
  const page = await browser.context.newPage()
  await page.goto(site.address + SAMPLE_ARTICLE)
  await page.waitForTimeout(1_500)
  expect(await marksOn(page)).toEqual({ official: [], agreement: [], area: [] })

  await welcome.bringToFront()
  await welcome.getByRole('button', { name: 'Choose something else' }).click()
  await welcome.getByText('Only on sites I choose').click()
  await welcome.getByRole('button', { name: 'Start' }).click()
  // What is open already is read as well: this build may read the sample site from the start.
  await waitForMarks(page)
  await page.close()
})

test('it is reached again from the settings, and fits a narrow window', async () => {
  const page = await browser.context.newPage()
  await page.goto(browser.extensionPage('options.html'))
  const opened = browser.context.waitForEvent('page')
  await page.getByRole('button', { name: 'Show the first page again' }).click()
  const again = await opened
  await again.setViewportSize({ width: 320, height: 700 })
  await again.getByText('That’s all').waitFor()
  expect(await again.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
