/** The library, as an analyst uses it: order what was kept, take it out, lose it, bring it back. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { putRows, ROWS } from '../support/sample-library.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { cardOf } from './card.ts'
import { hover, waitForMarks } from './marks.ts'

let site: SampleSite
let browser: BrowserWithEntente
let library: Page
let backup: string

const TITLE = 'EU and New Zealand sign free trade agreement in Brussels'
const KEPT = ['Damien O’Connor', 'EU–New Zealand Free Trade Agreement']

beforeAll(async () => {
  site = await startSampleSite()
  browser = await launchBrowser()
  browser.context.setDefaultTimeout(10_000)
  const article = await browser.context.newPage()
  await article.goto(site.address + SAMPLE_ARTICLE)
  const card = await cardOf(article)
  await waitForMarks(article)
  for (const name of KEPT) {
    await hover(article, name)
    await card.press(/^Keep/)
    await card.waitFor(/Kept/)
    await article.keyboard.press('Escape')
    await card.waitUntilGone()
  }
  library = await browser.context.newPage()
  await library.goto(browser.extensionPage('library.html'))
  await library.getByRole('heading', { name: TITLE }).waitFor()
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const item = (name: string) => library.getByRole('listitem', { name, exact: true })
const notice = (words: string) => library.getByRole('status').getByText(words).waitFor()

test('a tag, a colour and a collection are given where the note is, by keyboard', async () => {
  await library.getByRole('button', { name: 'Edit: Damien O’Connor' }).focus()
  await library.keyboard.press('Enter')
  await expect.poll(focused).toBe('Note on Damien O’Connor')
  await library.keyboard.type('Asked about the quota.')
  await library.getByText('Saved').waitFor()
  await library.keyboard.press('Tab')
  await library.keyboard.press('Tab')
  await library.keyboard.type('tradé talks')
  await library.keyboard.press('Enter')
  await item('Damien O’Connor').getByRole('button', { name: 'Remove tag tradé talks' }).waitFor()
  await library.keyboard.press('Tab')
  await library.keyboard.type('Pacific')
  await library.keyboard.press('Enter')
  await item('Damien O’Connor').getByRole('button', { name: 'Take out of Pacific' }).waitFor()
  await item('Damien O’Connor').getByRole('radio', { name: 'Green' }).check()
  await notice('Coloured green: Damien O’Connor.')
  await library.keyboard.press('Escape')
  expect(await focused()).toBe('Edit: Damien O’Connor')
  await item('Damien O’Connor').getByText('Asked about the quota.').waitFor()
})

test('many are tagged at once, completed without accents, and undone by key', async () => {
  await library.getByRole('checkbox', { name: 'Select: Damien O’Connor' }).click()
  await library.getByRole('checkbox', { name: /^Select: EU/ }).click({ modifiers: ['Shift'] })
  await library.getByText('2 selected').waitFor()
  await library.getByRole('button', { name: 'Tag', exact: true }).click()
  const tag = library.getByRole('combobox', { name: 'Add a tag to 2 annotations' })
  await tag.fill('trade')
  await tag.press('ArrowDown')
  await tag.press('Enter')
  await notice('Tag “tradé talks” added to EU–New Zealand Free Trade Agreement.')
  await library.getByRole('button', { name: 'Select none' }).click()
  await library.keyboard.press('Control+z')
  await notice('Undone: “Tag “tradé talks” added to EU–New Zealand Free Trade Agreement.”')
  await library.keyboard.press('Control+Shift+z')
  await library.getByRole('button', { name: 'tradé talks 2' }).waitFor()
})

test('a tag narrows the list, and the address keeps it over a reload', async () => {
  await library.getByRole('button', { name: 'Green 1' }).click()
  await library.getByText('1 of 2 annotations shown').waitFor()
  expect(new URL(library.url()).hash).toBe('#colour=green')
  await library.reload()
  await library.getByText('1 of 2 annotations shown').waitFor()
  await library.getByRole('button', { name: 'Without Green' }).click()
  await library.getByText('2 annotations from 1 article').waitFor()
})

test('everything is previewed and downloaded as one file', async () => {
  await library.getByRole('button', { name: 'Export…' }).click()
  const dialog = library.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: /^JSON / }).check()
  await dialog.getByText('"format":"entente"').waitFor()
  const download = library.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download' }).click()
  backup = await (await download).path()
  await dialog.waitFor({ state: 'hidden' })
  expect(await focused()).toBe('Export…')
})

test('all is deleted and the bin emptied', async () => {
  await library.getByRole('button', { name: 'Select all' }).click()
  await library.getByRole('button', { name: 'Delete', exact: true }).click()
  await library.getByRole('heading', { name: 'Nothing kept yet' }).waitFor()
  await library.getByRole('button', { name: /^Bin/ }).click()
  await library.getByRole('button', { name: 'Empty bin…' }).click()
  await library.getByRole('button', { name: 'Delete for good' }).click()
  await library.getByText('The bin is empty. What you delete').waitFor()
})

test('the file brings it back with note, tag, colour and collection, and one undo takes it away again', async () => {
  await library.getByRole('button', { name: /^Annotations/ }).click()
  const dialog = library.getByRole('dialog', { name: 'Import' })
  const bringIn = async () => {
    await library.getByRole('button', { name: 'Import…' }).click()
    await library.locator('input[type=file]').setInputFiles({
      name: 'backup.json',
      mimeType: 'application/json',
      buffer: readFileSync(backup),
    })
    await dialog.getByText('JSON of Entente').waitFor()
  }
  await bringIn()
  await dialog.getByRole('row', { name: /^New.* 2 / }).waitFor()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  const words = await item('Damien O’Connor').innerText()
  for (const part of ['Asked about the quota.', 'tradé talks', 'Green', 'Pacific'])
    expect(words).toContain(part)
  await bringIn()
  expect(await dialog.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await library.getByRole('button', { name: 'What you did' }).click()
  await library.getByRole('button', { name: /^Undo: Imported: 2 annotations new/ }).click()
  await library.getByRole('button', { name: /^Annotations/ }).click()
  await library.getByRole('heading', { name: 'Nothing kept yet' }).waitFor()
})

test('rows keep clear of each other in windows of any width, and while one is edited', async () => {
  const page = await browser.context.newPage()
  await page.goto(browser.extensionPage('library.html'))
  await putRows(page, ROWS)
  await page.reload()
  for (const width of [1280, 640, 1280, 380, 1280, 320, 760]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(() => page.evaluate(overlaps), { message: `${width} pixels wide` }).toEqual([])
  }
  await page
    .getByRole('button', { name: /^Edit: / })
    .first()
    .click()
  await page.getByRole('textbox', { name: /^Note on/ }).waitFor()
  await expect.poll(() => page.evaluate(overlaps)).toEqual([])
  await page.close()
})

function focused(): Promise<string> {
  return library.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
  })
}

/** Runs in the page: the annotations that reach into the next one drawn. */
function overlaps(): string[] {
  const rows = [...document.querySelectorAll('.annotation')]
  if (rows.length < 2) return ['fewer than two annotations are drawn']
  return rows
    .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .flatMap((row, at, all) => {
      const next = all[at + 1]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY
      const excess = row.getBoundingClientRect().bottom - next
      return excess > 1 ? [`${row.getAttribute('aria-label')}: ${Math.round(excess)} pixels`] : []
    })
}
