/** The library's views that are drawn: some years of diplomacy, one row, and nothing to draw. */
import type { Page } from 'playwright-core'
import { DIPLOMACY, rowsOf } from '../../support/sample-diplomacy.ts'
import type { Rows, View } from '../view.ts'

const FULL = rowsOf(DIPLOMACY)
const ONE = rowsOf(DIPLOMACY.slice(3, 4))
const NOTHING_TO_DRAW = rowsOf(
  DIPLOMACY.slice(10, 11).map((kept) => ({
    ...kept,
    annotations: kept.annotations.map((one) => ({ ...one, kind: 'highlight' as const, entity: null })),
  })),
)

/** A section of the library with these rows in it, after `act`. */
function drawn(
  section: string,
  state: string,
  rows: Rows,
  act: (page: Page) => Promise<unknown> = async () => undefined,
  parts: Partial<View> = {},
): View {
  return {
    name: `views-${section}${state && `-${state}`}`,
    rows,
    async open(page, { chromium }) {
      await page.goto(`${chromium.extensionPage('library.html')}#show=${section}`)
      await page.locator('.chart, .library-nothing').first().waitFor()
      // Places of countries are worked out after the first drawing.
      await page.waitForTimeout(300)
      await act(page)
    },
    ...parts,
  }
}

/** What is pressed to see more of a view. */
const MORE: Record<string, (page: Page) => Promise<unknown>> = {
  agreements: (page) => page.locator('.chart-mark').nth(2).press('Enter'),
  officials: (page) =>
    page
      .getByRole('button', { name: /Grace Lim/ })
      .first()
      .click(),
  areas: (page) => page.getByLabel('Rows').selectOption('pair'),
  ties: (page) => page.getByRole('button', { name: /^Singapore, / }).press('Enter'),
  promises: (page) => page.getByRole('button', { name: 'Table' }).click(),
}

const COMPARED: Record<string, View['compared']> = {
  agreements: [1280, 'light'],
  officials: [380, 'light'],
  areas: [1280, 'dark'],
  ties: [1280, 'light'],
  promises: [320, 'light'],
}

export const CHARTS: View[] = Object.entries(MORE).flatMap(([section, more]) => [
  drawn(section, '', FULL, undefined, { compared: COMPARED[section] }),
  drawn(section, 'more', FULL, more, { whole: true }),
  drawn(section, 'one', ONE),
  drawn(section, 'nothing', NOTHING_TO_DRAW),
])
