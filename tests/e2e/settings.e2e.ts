/** The settings, as they take effect on pages that are open meanwhile. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BrowserWithEntente, launchBrowser } from '../support/browser.ts'
import { SAMPLE_ARTICLE, type SampleSite, startSampleSite } from '../support/sample-site.ts'
import { waitFor } from '../support/wait-for.ts'
import { cardOf } from './card.ts'
import { hover, marksOn, waitForMarks } from './marks.ts'

let browser: BrowserWithEntente
let site: SampleSite
let settings: Page
let article: Page

beforeAll(async () => {
  site = await startSampleSite()
  browser = await launchBrowser()
  settings = await browser.context.newPage()
  await settings.goto(browser.extensionPage('options.html'))
  article = await browser.context.newPage()
})
beforeEach(async () => {
  await article.goto(site.address + SAMPLE_ARTICLE)
  await waitForMarks(article)
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const said = (words: string) => settings.getByRole('status').getByText(words).waitFor()
const undo = () => settings.getByRole('button', { name: 'Undo', exact: true }).click()

test('a kind that is switched off is no longer marked, at once, until undo', async () => {
  await settings.getByRole('checkbox', { name: 'Agreements' }).uncheck()
  await said('Agreements are no longer marked.')
  await waitFor(async () => expect((await marksOn(article)).agreement).toEqual([]))
  expect((await marksOn(article)).official).not.toEqual([])
  await undo()
  await waitFor(async () => expect((await marksOn(article)).agreement).not.toEqual([]))
})

test('what is not sure enough is no longer marked', async () => {
  const before = (await marksOn(article)).agreement.length
  await settings.getByRole('radio', { name: 'Only what is sure' }).check()
  await waitFor(async () => expect((await marksOn(article)).agreement.length).toBeLessThan(before))
  await settings.getByText('This step leaves').waitFor()
  await undo()
  await waitFor(async () => expect((await marksOn(article)).agreement.length).toBe(before))
})

test('the card opens by what was chosen: off, a click, a held key', async () => {
  const [name = ''] = (await marksOn(article)).official
  const card = await cardOf(article)
  const choose = async (words: string) => {
    await settings.getByRole('radio', { name: words }).check()
    await said('The card opens as you chose.')
    await settings.getByRole('button', { name: 'Dismiss' }).click()
    await article.bringToFront()
    await article.mouse.move(2, 2)
    await hover(article, name)
    await article.waitForTimeout(700)
  }
  await choose('Nothing: only keys and the panel')
  expect(await card.text()).toBeNull()

  await choose('A click on a mark')
  expect(await card.text()).toBeNull()
  await article.mouse.down()
  await article.mouse.up()
  await card.waitFor(new RegExp(name))
  await article.keyboard.press('Escape')
  await card.waitUntilGone()

  await choose('Resting on it while Alt is held')
  expect(await card.text()).toBeNull()
  await article.keyboard.down('Alt')
  await card.waitFor(new RegExp(name))
  await article.keyboard.up('Alt')
  await choose('Resting the pointer on a mark')
  await card.waitFor(new RegExp(name))
})

test('single keys work on marked pages once they are wanted, and never in a field', async () => {
  const card = await cardOf(article)
  await article.keyboard.press('j')
  await article.waitForTimeout(400)
  expect(await card.text()).toBeNull()

  await settings.getByRole('checkbox', { name: 'Use single keys' }).check()
  await said('Single keys work on marked pages.')
  await article.evaluate(() => document.body.insertAdjacentHTML('afterbegin', '<input id="typed">'))
  await article.locator('#typed').focus()
  await article.keyboard.press('j')
  await article.waitForTimeout(400)
  expect(await card.text()).toBeNull()
  expect(await article.locator('#typed').inputValue()).toBe('j')

  await article.evaluate(() => {
    document.querySelector('#typed')?.remove()
    document.addEventListener('keydown', (event) => event.key === 'k' && event.preventDefault())
  })
  await article.keyboard.press('k')
  await article.waitForTimeout(400)
  expect(await card.text()).toBeNull()
  await article.keyboard.press('j')
  await card.waitFor(/\S/)
  await article.keyboard.press('s')
  await card.waitFor(/Kept/)
})

test('settings leave as a file, and come back from it in one act', async () => {
  await settings.bringToFront()
  await settings.getByLabel('Never read a site').fill('https://bank.example/login')
  await settings.getByLabel('Never read a site').press('Enter')
  await said('bank.example is never read.')
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Export settings' }).click(),
  ])
  const file = await download.path()
  expect(readFileSync(file, 'utf8')).toContain('bank.example')

  await settings.getByRole('button', { name: 'Remove bank.example' }).click()
  await said('bank.example may be read again.')
  await settings.getByLabel('File of settings').setInputFiles(file)
  await settings.getByText('changes one setting:').waitFor()
  await settings.getByRole('button', { name: 'Import', exact: true }).click()
  await settings.getByRole('button', { name: 'Remove bank.example' }).waitFor()
  await undo()
  await settings.getByRole('button', { name: 'Remove bank.example' }).waitFor({ state: 'detached' })
})

test('a file that is none of settings is refused whole', async () => {
  await settings.getByLabel('File of settings').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"other"}'),
  })
  await settings.getByRole('alert').getByText('x.json was not imported').waitFor()
  await settings.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click()
})

test('the language changes at once', async () => {
  // The page begins anew in the other language, so what was pressed is gone before its state could be looked at.
  await settings.getByRole('radio', { name: 'Tiếng Việt' }).click()
  await settings.getByRole('heading', { level: 1, name: 'Cài đặt' }).waitFor()
  await expect.poll(() => settings.evaluate(() => document.documentElement.lang)).toBe('vi')
  await settings.getByRole('radio', { name: 'English' }).click()
  await settings.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
})
