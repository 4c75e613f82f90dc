/**
 * npx tsx tests/demo/panel-pictures.ts FOLDER [VIEW…]
 * Pictures of every state of the panel, at three widths, in both themes, for whoever changes how it looks. What the page
 * answers is made up, so that the pictures are always of the same. Needs the end-to-end build.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { PageState } from '../../lib/domain/page-state.ts'
import { launchChromium } from '../support/chromium.ts'
import { BARE_STATES, hardNames, manyMentions, sampleState } from '../support/panel-pages.ts'
import { panelRows } from '../support/panel-rows.ts'
import { putRows } from '../support/sample-library.ts'

const [folder = '.output/panel-pictures', ...only] = process.argv.slice(2)
const WIDTHS = [320, 380, 600]
const target = resolve(folder)
mkdirSync(target, { recursive: true })

const sample = await sampleState()
/** What the page answers, and what is done then. */
type View = {
  state: PageState | 'refused' | 'gone' | 'pdf' | 'silent'
  act?: (page: Page) => Promise<unknown>
  rows?: boolean
}

const details = (name: RegExp) => async (page: Page) => {
  const opener = page.getByRole('button', { name }).first()
  await opener.click()
  await opener.scrollIntoViewIfNeeded()
}

const VIEWS: Record<string, View> = {
  full: { state: sample, rows: true },
  'nothing-kept': { state: sample },
  agreement: { state: sample, rows: true, act: details(/Details of EU.New Zealand Free/) },
  official: { state: sample, rows: true, act: details(/Details of Damien/) },
  correcting: {
    state: sample,
    act: async (page) => {
      await details(/Details of Chris/)(page)
      await page.getByRole('button', { name: /Correct / }).click()
    },
  },
  many: { state: manyMentions(200) },
  hard: { state: hardNames(), act: details(/Details of Ana de/) },
  looking: { state: 'silent' },
  refused: { state: 'refused' },
  closed: { state: 'gone' },
  pdf: { state: 'pdf' },
  ...Object.fromEntries(Object.entries(BARE_STATES).map(([name, state]) => [name, { state }])),
}

/** Stands in for the tab: it answers with `state`, or is as that says. */
function standIn(state: View['state']) {
  // Runs in the extension's page, before any of its own scripts.
  const { tabs, scripting } = (globalThis as unknown as { chrome: Record<'tabs' | 'scripting', object> })
    .chrome
  const url = 'https://news.example/world/harbour-pact'
  Object.assign(tabs, {
    get: async () => {
      if (state === 'gone') throw new Error('No tab with id.')
      return { id: 1, url: state === 'refused' ? undefined : url, status: 'complete' }
    },
    sendMessage: async (_tab: number, { entente }: { entente: string }) => {
      if (state === 'silent') return new Promise(() => undefined)
      if (typeof state === 'string') throw new Error('Nobody is there.')
      return entente === 'describePage' ? { ok: true, value: state } : { ok: true, value: null }
    },
  })
  Object.assign(scripting, {
    executeScript: async () => {
      if (state === 'pdf') return [{ result: 'application/pdf' }]
      throw new Error('Refused.')
    },
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  const chromium = await launchChromium({ colorScheme })
  try {
    for (const withRows of [false, true]) {
      if (withRows) {
        const page = await chromium.context.newPage()
        await page.goto(chromium.extensionPage('library.html'))
        await page.getByText('Nothing kept yet').waitFor()
        await putRows(page, panelRows(sample))
        await page.close()
      }
      for (const [name, { state, act, rows = false }] of Object.entries(VIEWS)) {
        if (rows !== withRows || (only.length > 0 && !only.includes(name))) continue
        for (const width of WIDTHS) {
          const page = await chromium.context.newPage()
          page.setDefaultTimeout(5_000)
          await page.setViewportSize({ width, height: 620 })
          // Tools that keep names hand the page a helper that it does not have.
          await page.addInitScript('globalThis.__name = (named) => named')
          await page.addInitScript(standIn, state)
          await page.goto(chromium.extensionPage('popup.html?tab=1'))
          await page.getByRole('heading', { level: 1 }).waitFor()
          await page.waitForTimeout(250)
          try {
            await act?.(page)
          } catch (error) {
            console.log(
              `${name} at ${width}: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
            )
          }
          await page.waitForTimeout(100)
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          if (over > 0) console.log(`${colorScheme} ${name} at ${width}: ${over} pixels too wide`)
          await page.screenshot({
            path: join(target, `${name}-${width}-${colorScheme}.png`),
            fullPage: !['many', 'full'].includes(name) || width !== 380,
          })
          await page.close()
        }
      }
    }
  } finally {
    await chromium.close()
  }
}
