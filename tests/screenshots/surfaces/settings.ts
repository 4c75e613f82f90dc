/** The settings, and the first page. */
import type { Page } from 'playwright-core'
import { cardOf } from '../../e2e/card.ts'
import { hover, waitForMarks } from '../../e2e/marks.ts'
import { aCorrection } from '../../support/builders.ts'
import { aLoadedPack } from '../../support/pack-builders.ts'
import { ROWS } from '../../support/sample-library.ts'
import type { View } from '../view.ts'

function settings(name: string, act: (page: Page) => Promise<unknown>, parts: Partial<View> = {}): View {
  return {
    name: `settings${name && `-${name}`}`,
    rows: ROWS,
    whole: true,
    async open(page, { chromium }) {
      await page.goto(chromium.extensionPage('options.html'))
      await page.getByRole('radio', { name: 'English', exact: true }).waitFor()
      await act(page)
    },
    ...parts,
  }
}

function welcome(name: string, act: (page: Page) => Promise<unknown>, parts: Partial<View> = {}): View {
  return {
    name: `welcome${name && `-${name}`}`,
    whole: true,
    async open(page, { chromium }) {
      await page.goto(chromium.extensionPage('welcome.html'))
      await waitForMarks(page)
      await act(page)
    },
    ...parts,
  }
}

const NOT_OF_SETTINGS = {
  name: 'x.json',
  mimeType: 'application/json',
  buffer: Buffer.from('{"format":"other"}'),
}

/** A pack, and every kind of correction. */
const KNOWLEDGE = {
  ...ROWS,
  packs: [aLoadedPack()],
  corrections: [
    aCorrection({ what: 'not-an-official', name: 'Jonas Weber', country: 'DE' }),
    aCorrection({ what: 'office', name: 'Ana Ruiz', office: 'Minister of Trade', country: 'PE' }),
    aCorrection({ what: 'same-person', name: 'A. Ruiz', as: 'Ana Ruiz' }),
    aCorrection({ what: 'different-person', form: 'Lim', not: 'Grace Lim', is: null, passage: null }),
  ],
}

export const SETTINGS: View[] = [
  settings('', async () => undefined, { compared: [1280, 'light'] }),
  settings('never', async (page) => {
    await page.getByLabel('Never read a site').fill('https://bank.example/login')
    await page.getByLabel('Never read a site').press('Enter')
    await page.getByRole('status').getByText('bank.example is never read.').waitFor()
  }),
  settings(
    'sure',
    async (page) => {
      await page.getByRole('radio', { name: 'Only what is sure' }).check()
      await page.getByText('This step leaves').waitFor()
    },
    { compared: [380, 'dark'] },
  ),
  settings('knowledge', (page) => page.getByText('Our desk').waitFor(), { rows: KNOWLEDGE }),
  settings('refused-file', async (page) => {
    await page.getByLabel('File of settings').setInputFiles(NOT_OF_SETTINGS)
    await page.getByRole('alert').getByText('x.json was not imported').waitFor()
  }),
]

export const WELCOME: View[] = [
  welcome('', async () => undefined, { compared: [1280, 'light'] }),
  welcome(
    'card',
    async (page) => {
      await hover(page, 'Reciprocal Access Agreement')
      await (await cardOf(page)).waitFor(/Reciprocal Access Agreement.*signed/is)
    },
    { eachWidth: true, whole: false },
  ),
  welcome('done', async (page) => {
    await page.getByRole('radio').last().check()
    await page.getByRole('button', { name: 'Start' }).click()
    await page.getByRole('heading', { name: 'That’s all' }).waitFor()
  }),
]
