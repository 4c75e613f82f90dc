/** The views of the library, as an analyst looks at them: each is drawn, read by keyboard, taken out, and led to quotes. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from '../accessibility/axe-faults.ts'
import { type EitherBrowser, launchBrowser } from '../support/browser.ts'
import { DIPLOMACY, rowsOf } from '../support/sample-diplomacy.ts'
import { putRows } from '../support/sample-library.ts'
import { hearThrown, type Thrown } from './thrown.ts'

let browser: EitherBrowser
let library: Page
let thrown: Thrown
const forbidden: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  browser.context.setDefaultTimeout(10_000)
  library = await browser.context.newPage()
  thrown = await hearThrown(browser)
  // What the page's own policy forbids is told here; in Firefox it is heard as thrown.
  library.on('console', (message) => message.type() === 'error' && forbidden.push(message.text()))
  await library.goto(browser.extensionPage('library.html'))
  await library.getByText('Nothing kept yet').waitFor()
  await putRows(library, rowsOf(DIPLOMACY))
  await library.reload()
  await library.locator('.annotation').first().waitFor()
})

afterAll(() => browser?.close())

const figure = () => library.locator('figure.chart')

async function open(name: string, title: string): Promise<void> {
  await library.getByRole('navigation').getByRole('button', { name, exact: true }).click()
  await figure().getByRole('heading', { name: title }).waitFor()
}

async function savedAs(kind: 'SVG' | 'PNG' | 'CSV'): Promise<{ name: string; bytes: Buffer }> {
  const download = library.waitForEvent('download')
  await figure()
    .getByRole('button', { name: `Save as ${kind}` })
    .click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

const focused = () => library.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

test('agreements stand on one axis; keys lead to a mark, Enter to its quotes, Escape back', async () => {
  await open('Agreements', 'Agreements over time')
  await figure().getByText('11 agreements, 2018–2027.').waitFor()
  await library.getByRole('button', { name: 'EU–ASEAN Framework on Digital Trade: Negotiating' }).focus()
  await library.keyboard.press('ArrowRight')
  expect(await focused()).toBe('EU–ASEAN Framework on Digital Trade: Agreed, October 2025')
  await library.keyboard.press('Enter')
  const details = library.locator('.chart-details')
  await details.getByText('Brussels Letter · 9 October 2025').waitFor()
  await library.keyboard.press('Escape')
  await details.waitFor({ state: 'detached' })
  expect(await focused()).toBe('EU–ASEAN Framework on Digital Trade: Agreed, October 2025')
  // The list of files stays below.
  await library.getByRole('button', { name: 'Join with another: Harbour Pact' }).waitFor()
})

test('a picture is saved twice as sharp, and as one that needs nothing beside it', async () => {
  const svg = await savedAs('SVG')
  expect(svg.name).toBe('entente-agreements.svg')
  const text = svg.bytes.toString()
  expect(text).toContain('Harbour Pact')
  expect(text).not.toMatch(/var\(|color-mix|light-dark|href=/)
  const png = await savedAs('PNG')
  expect(png.name).toBe('entente-agreements.png')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(png.bytes.readUInt32BE(16)).toBe(2200)
  const csv = await savedAs('CSV')
  expect(csv.bytes.toString()).toContain('"Harbour Pact","Treaty","Peru, Chile","In force","1 February 2026"')
})

test('a dossier is found by name and country', async () => {
  await open('Officials', 'Offices of Grace Lim')
  await library.getByRole('searchbox', { name: 'Find a person' }).fill('tran minh')
  await library.getByRole('button', { name: /^Trần Minh Hải Vietnam/ }).click()
  await library.getByRole('heading', { name: 'Offices of Trần Minh Hải' }).waitFor()
  await library.getByText('in one sentence in 3 articles').click()
  await library.getByText('Trần Minh Hải and Grace Lim stood side by side').first().waitFor()
})

test('the map is drawn the same again, and a line leads to its quotes', async () => {
  await open('Map of ties', 'Who is tied to whom')
  const places = async () => {
    await library.locator('.tie-party').first().waitFor()
    return library.locator('.tie-party').evaluateAll((all) => all.map((one) => one.getAttribute('transform')))
  }
  const first = await places()
  await library.reload()
  expect(await places()).toEqual(first)
  await library.getByRole('button', { name: /^Argentina – Uruguay/ }).click()
  await library.locator('.chart-details').getByText('Accord on Shared Pastures').first().waitFor()
})

test('promises begin with what is overdue', async () => {
  await open('Promises', 'Promises over time')
  await figure()
    .getByText(/^7 promises, for 2022–2026\./)
    .waitFor()
  await figure().getByRole('button', { name: 'Table' }).click()
  const standings = await figure().locator('tbody td:nth-child(4)').allInnerTexts()
  expect(standings[0]).toBe('Overdue')
})

test('a cell of the matrix leads to the list of its quotes, and back', async () => {
  await open('Cooperation matrix', 'Who cooperates in what')
  await library.getByLabel('Rows').selectOption('pair')
  await library.getByRole('link', { name: /^Singapore – Vietnam, Energy/ }).click()
  await library.getByRole('main', { name: 'Annotations' }).waitFor()
  expect(new URL(library.url()).hash).toContain('kind=area')
})

test.each(['agreements', 'officials', 'areas', 'ties', 'promises'])(
  'the view of %s keeps the rules of accessibility, light and dark, and stays in 320 pixels',
  async (view) => {
    const faults: string[] = []
    await library.goto(`${browser.extensionPage('library.html')}#show=${view}`)
    await library.reload()
    for (const colorScheme of ['light', 'dark'] as const) {
      await library.emulateMedia({ colorScheme })
      for (const width of [1280, 320]) {
        await library.setViewportSize({ width, height: 800 })
        await library.locator('.chart-mark').first().waitFor()
        const over = await library.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (over > 0) faults.push(`${over} pixels too wide at ${width}`)
        faults.push(...(await faultsOf(`${colorScheme} ${width}`)))
      }
    }
    expect(faults).toEqual([])
  },
)

test('nothing failed and nothing was forbidden meanwhile', async () => {
  expect(await thrown.heard()).toEqual([])
  expect(forbidden).toEqual([])
})

async function faultsOf(view: string): Promise<string[]> {
  return (await axeFaults(library)).map((fault) => `${view}: ${fault}`)
}
