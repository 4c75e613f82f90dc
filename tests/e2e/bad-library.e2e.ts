/** A library of names without end, from right to left and unseen, of markup, of one annotation and of 10,000: nothing breaks. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { overlapFaults, roomFaults } from '../accessibility/room.ts'
import { openStage, type Stage, settled, showAs } from '../screenshots/stage.ts'
import { LIBRARY } from '../screenshots/surfaces/library.ts'
import { MARKUP } from '../support/hard-library.ts'
import { manyKept } from '../support/many-annotations.ts'

const WIDTHS = [320, 1280]

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

/** What does not fit, lies on something else or ran, in windows of both widths. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const width of WIDTHS) {
    await showAs(page, width, 'light')
    const found = [...(await roomFaults(page)), ...(await overlapFaults(page))]
    faults.push(...found.map((fault) => `${width}: ${fault}`))
  }
  const ran = await page.evaluate(
    () => 'hasRun' in globalThis || document.querySelector('img, main b b, main script') !== null,
  )
  return ran ? [...faults, 'markup became elements'] : faults
}

test.each(LIBRARY.filter(({ name }) => name.startsWith('library-hard-')))('$name', async (view) => {
  const page = await stage.open(view)
  expect(await page.locator('body').innerText()).toContain('Wolfeschlegelsteinhausenbergerdorff')
  expect(await faultsOf(page)).toEqual([])
  await page.close()
})

test('markup in notes, names and tags is read as it was written', async () => {
  const [view] = LIBRARY.filter(({ name }) => name === 'library-hard-names')
  if (!view) throw new Error('There is no such view.')
  const page = await stage.open(view)
  await page.getByRole('searchbox').fill('onerror')
  await settled(page)
  expect(await page.locator('main').innerText()).toContain(MARKUP)
  await page.close()
})

test.each([1, 10_000])(
  'a library of %i',
  async (count) => {
    const kept = manyKept(count)
    const page = await stage.open({
      name: `library-of-${count}`,
      rows: {
        articles: kept.map(({ article }) => article),
        annotations: kept.flatMap(({ annotations }) => annotations),
      },
      async open(opened, { chromium }) {
        await opened.goto(chromium.extensionPage('library.html'))
        const words = count === 1 ? '1 annotation from 1 article' : '10,000 annotations from 1,000 articles'
        await opened.getByText(words).waitFor({ timeout: 60_000 })
      },
    })
    expect(await faultsOf(page)).toEqual([])
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
    await settled(page)
    expect(await faultsOf(page)).toEqual([])
    await page.close()
  },
  120_000,
)
