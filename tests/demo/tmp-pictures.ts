/**
 * npx tsx tests/demo/library-pictures.ts FOLDER [VIEW…]
 * Pictures of every view and state of the library, at four widths, in both themes, for whoever changes how it looks.
 * Needs the end-to-end build.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium } from '../support/chromium.ts'
import { putRows, ROWS } from '../support/sample-library.ts'

const [folder = '.output/library-pictures', ...only] = process.argv.slice(2)
const WIDTHS = [320, 1280]
const target = resolve(folder)
mkdirSync(target, { recursive: true })

/** What is done after the library opened, by the name of the picture. */
const VIEWS: Record<string, (page: Page) => Promise<unknown>> = {
  annotations: async () => undefined,
  edit: (page) => page.getByRole('button', { name: 'Edit: Harbour Pact' }).click(),
  complete: async (page) => {
    await page.getByRole('button', { name: 'Edit: Harbour Pact' }).click()
    await page.getByRole('combobox', { name: 'Add a tag to Harbour Pact' }).pressSequentially('n')
    await page.keyboard.press('ArrowDown')
  },
  changed: (page) => page.getByText('The sentence changed since').click(),
  batch: async (page) => {
    await page.getByRole('checkbox', { name: 'Select: Harbour Pact' }).click()
    await page.getByRole('checkbox', { name: /^Select: Customs/ }).click({ modifiers: ['Shift'] })
    await page.getByRole('button', { name: 'Colour', exact: true }).click()
  },
  filtered: async (page) => {
    await page.evaluate(() => {
      location.hash = '#tag=security&colour=pink&collection=trade'
    })
    await page.getByRole('button', { name: 'Without Tag: security' }).waitFor()
  },
  none: (page) => page.getByRole('searchbox').fill('zebra'),
  side: openSide,
  'tag-editor': async (page) => {
    await openSide(page)
    await page.getByRole('button', { name: 'Change: ports' }).click()
    await page.getByRole('combobox', { name: 'New name of the tag ports' }).fill('security')
    await page.getByRole('button', { name: 'Rename' }).click()
  },
  'collection-editor': async (page) => {
    await openSide(page)
    await page.getByRole('button', { name: 'Change: Mekong basin' }).click()
  },
  agreements: (page) => section(page, 'Agreements'),
  promises: (page) => section(page, 'Promises'),
  bin: (page) => section(page, /^Bin/),
  'bin-ask': async (page) => {
    await section(page, /^Bin/)
    await page.getByRole('button', { name: 'Empty bin…' }).click()
  },
  done: async (page) => {
    await page.getByRole('button', { name: /^Delete: framework/ }).click()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await page.getByRole('button', { name: 'Redo', exact: true }).waitFor()
    await section(page, 'What you did')
  },
  backup: (page) => section(page, /^Backup/),
  export: (page) => page.getByRole('button', { name: 'Export…' }).click(),
  import: (page) => page.getByRole('button', { name: 'Import…' }).click(),
  'import-checked': async (page) => {
    await page.getByRole('button', { name: 'Import…' }).click()
    await page.locator('input[type=file]').setInputFiles({
      name: 'from-a-colleague.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Highlight,Title,URL,Note\n"A line of a colleague",Grain,https://wire.example/grain,\n,Nothing,,\n',
      ),
    })
    await page.getByRole('button', { name: 'Import', exact: true }).waitFor()
  },
  'import-refused': async (page) => {
    await page.getByRole('button', { name: 'Import…' }).click()
    await page.locator('input[type=file]').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"entente","version":2,"annotations":[{"id":7}]}'),
    })
    await page.getByText('Nothing was imported').waitFor()
  },
}

async function openSide(page: Page): Promise<void> {
  const opener = page.locator('.side-opener')
  if ((await opener.isVisible()) && (await opener.getAttribute('aria-expanded')) === 'false')
    await opener.click()
}

async function section(page: Page, name: string | RegExp): Promise<void> {
  await openSide(page)
  await page.getByRole('navigation').getByRole('button', { name }).click()
  const opener = page.locator('.side-opener')
  if (await opener.isVisible()) await opener.click()
}

for (const colorScheme of ['light', 'dark'] as const) {
  const chromium = await launchChromium({ colorScheme })
  const problems: string[] = []
  try {
    const empty = await chromium.context.newPage()
    await empty.goto(chromium.extensionPage('library.html'))
    await empty.getByText('Nothing kept yet').waitFor()
    for (const width of WIDTHS) {
      await empty.setViewportSize({ width, height: 800 })
      if (only.length === 0 || only.includes('empty'))
        await empty.screenshot({ timeout: 60000, path: join(target, `empty-${width}-${colorScheme}.png`) })
    }
    await putRows(empty, ROWS)
    await empty.close()
    for (const width of WIDTHS) {
      for (const [name, prepare] of Object.entries(VIEWS)) {
        if (only.length > 0 && !only.includes(name)) continue
        const page = await chromium.context.newPage()
        page.setDefaultTimeout(60_000)
        await page.setViewportSize({ width, height: 800 })
        await page.goto(chromium.extensionPage('library.html'))
        await page.getByText('Grain talks end without a text').waitFor()
        try {
          await prepare(page)
        } catch (error) {
          problems.push(
            `${name} at ${width}: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
          )
        }
        await page.waitForTimeout(100)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (overflow > 0) problems.push(`${name} at ${width}: ${overflow} pixels too wide`)
        await page.screenshot({ timeout: 60000,
          path: join(target, `${name}-${width}-${colorScheme}.png`),
          fullPage: width > 380 ? false : !name.match(/import|export/),
        })
        await page.close()
      }
    }
  } finally {
    await chromium.close()
  }
  for (const problem of problems) console.log(`${colorScheme}: ${problem}`)
  writeFileSync(join(target, `problems-${colorScheme}.txt`), problems.join('\n'))
}
