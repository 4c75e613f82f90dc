/** The library: each section, each dialog, each editor. */
import type { Page } from 'playwright-core'
import { HARD_ROWS } from '../../support/hard-library.ts'
import { HARD_NAMES } from '../../support/hard-names.ts'
import { ROWS } from '../../support/sample-library.ts'
import type { View } from '../view.ts'

/** A view of the library with the sample in it, after `act`. */
function withSample(name: string, act: (page: Page) => Promise<unknown>, parts: Partial<View> = {}): View {
  return {
    name: `library-${name}`,
    rows: ROWS,
    async open(page, { chromium }) {
      await page.goto(chromium.extensionPage('library.html'))
      await page.getByText('Grain talks end without a text').waitFor()
      await act(page)
    },
    ...parts,
  }
}

/** A view of a library that breaks layouts, after `act`. */
const withHard = (name: string, act: (page: Page) => Promise<unknown>, hash = ''): View => ({
  name: `library-hard-${name}`,
  rows: HARD_ROWS,
  async open(page, { chromium }) {
    await page.goto(chromium.extensionPage(`library.html${hash}`))
    await page.locator('main[aria-busy=false]').waitFor()
    await act(page)
  },
})

const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

/** Chooses a section in the column beside the list. */
const section = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('navigation').getByRole('button', { name }).click()
  await page.locator('main[aria-busy=false]').waitFor()
}

/** Runs in the page: what is noted when the browser lost the library and it was put back. */
async function noteLoss(): Promise<void> {
  const opening = indexedDB.open('entente')
  await new Promise((resolve) => opening.addEventListener('success', resolve))
  const value = { at: '2026-01-15T09:30:00.000Z', annotations: 24 }
  opening.result.transaction('device', 'readwrite').objectStore('device').put({ name: 'put-back', value })
  opening.result.close()
}

/** Opens the column beside the list, where it is shut for want of room, by the width that is narrow. */
async function openSide(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.locator('.side-opener').click()
}

const importing =
  (name: string, words: string, shown: (page: Page) => Promise<unknown>) => async (page: Page) => {
    await press('Import…')(page)
    await page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(words),
    })
    await shown(page)
  }

const FROM_A_COLLEAGUE =
  'Highlight,Title,URL,Note\n"A line of a colleague",Grain,https://wire.example/grain,\n,Nothing,,\n'
const BROKEN = '{"format":"entente","version":2,"annotations":[{"id":7}]}'

/** A database that does not open. */
function asIfBroken() {
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error opening backing store.', 'UnknownError')
  }
}

/** A database that does not answer. */
function asIfSlow() {
  IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest
}

export const LIBRARY: View[] = [
  {
    name: 'library-fault',
    open: async (page, { chromium }) => {
      await page.addInitScript(asIfBroken)
      await page.goto(chromium.extensionPage('library.html'))
      await page.getByText('Your library cannot be changed now.').waitFor()
    },
  },
  {
    name: 'library-opening',
    open: async (page, { chromium }) => {
      await page.addInitScript(asIfSlow)
      await page.goto(chromium.extensionPage('library.html'))
      await page.getByText('Opening your library…').waitFor()
    },
  },
  {
    name: 'library-empty',
    open: async (page, { chromium }) => {
      await page.goto(chromium.extensionPage('library.html'))
      await page.getByText('Nothing kept yet').waitFor()
    },
  },
  withSample('annotations', async () => undefined, { compared: [1280, 'light'] }),
  withSample('edit', press('Edit: Harbour Pact'), { compared: [380, 'dark'] }),
  withSample('complete', async (page) => {
    await press('Edit: Harbour Pact')(page)
    await page.getByRole('combobox', { name: 'Add a tag to Harbour Pact' }).pressSequentially('n')
    await page.keyboard.press('ArrowDown')
  }),
  withSample('changed', (page) => page.getByText('The sentence changed since').click()),
  withSample('batch', async (page) => {
    await page.getByRole('checkbox', { name: 'Select: Harbour Pact' }).click()
    await page.getByRole('checkbox', { name: /^Select: Customs/ }).click({ modifiers: ['Shift'] })
    await press('Colour')(page)
  }),
  withSample('filtered', async (page) => {
    await page.evaluate(() => {
      location.hash = '#tag=security&colour=pink&collection=trade'
    })
    await page.getByRole('button', { name: 'Without Tag: security' }).waitFor()
  }),
  withSample('none', (page) => page.getByRole('searchbox').fill('zebra')),
  withSample('side', openSide, { compared: [320, 'light'] }),
  withSample('tag-editor', async (page) => {
    await openSide(page)
    await press('Change: ports')(page)
    await page.getByRole('combobox', { name: 'New name of the tag ports' }).fill('security')
    await press('Rename')(page)
  }),
  withSample('collection-editor', async (page) => {
    await openSide(page)
    await press('Change: Mekong basin')(page)
  }),
  withSample('bin', section(/^Bin/)),
  withSample('bin-ask', async (page) => {
    await section(/^Bin/)(page)
    await press('Empty bin…')(page)
  }),
  withSample('done', async (page) => {
    await press(/^Delete: framework/)(page)
    await press('Undo')(page)
    await page.getByRole('button', { name: 'Redo', exact: true }).waitFor()
    await section('What you did')(page)
  }),
  withSample('notice', press(/^Delete: framework/)),
  withSample('backup', section(/^Backup/)),
  withSample('put-back', async (page) => {
    await page.evaluate(noteLoss)
    await page.reload()
    await page.getByText('the browser had lost').waitFor()
  }),
  withSample('export', press('Export…'), { compared: [380, 'light'] }),
  withSample('import', press('Import…')),
  withSample(
    'import-checked',
    importing('from-a-colleague.csv', FROM_A_COLLEAGUE, (page) =>
      page.getByRole('button', { name: 'Import', exact: true }).waitFor(),
    ),
  ),
  withSample(
    'import-refused',
    importing('broken.json', BROKEN, (page) => page.getByText('Nothing was imported').waitFor()),
  ),
  withHard('names', async () => undefined),
  withHard('edit', press(/^Edit: .*Wolfe/)),
  withHard('side', openSide),
  withHard('batch', async (page) => {
    await press('Select all')(page)
    await press('Tag')(page)
  }),
  withHard(
    'filtered',
    (page) =>
      page
        .getByRole('button', { name: /^Without/ })
        .first()
        .waitFor(),
    `#${new URLSearchParams([
      ['tag', HARD_NAMES[0]],
      ['outlet', HARD_NAMES[0]],
      ['collection', 'endless'],
      ['colour', 'pink'],
      ['words', 'Lima'],
    ])}`,
  ),
]
