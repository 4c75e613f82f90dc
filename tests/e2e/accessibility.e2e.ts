/** Every view of Entente, row by row of the README's table of accessibility. A fault says its criterion first. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from '../accessibility/axe-faults.ts'
import { showTwin, TWIN } from '../accessibility/card-twin.ts'
import { forcedColourFaults, motionFaults } from '../accessibility/media-faults.ts'
import { focusFaults } from '../accessibility/moving-focus.ts'
import { roomFaults, targetFaults, widenText } from '../accessibility/room.ts'
import { EVERY_VIEW } from '../screenshots/every-view.ts'
import { openStage, type Stage, settled, showAs } from '../screenshots/stage.ts'
import type { View } from '../screenshots/view.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

/** Where a view is a news page, only what Entente shows on it is Entente's. */
const isOnPage = (view: View) => view.name.startsWith('card-')

test.each(EVERY_VIEW)('$name', async (view) => {
  const page = await stage.open(view, view.eachWidth ? 380 : 1280)
  const faults: string[] = []
  const note = (criterion: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${criterion}: ${fault}`))
  try {
    if (isOnPage(view) && !(await showTwin(page))) return
    const within = isOnPage(view) ? `#${TWIN}` : undefined
    note('axe, light', await axeFaults(page, within))
    await showAs(page, isOnPage(view) ? 380 : 1280, 'dark')
    note('axe, dark', await axeFaults(page, within))
    note('less motion', await motionFaults(page))
    if (!isOnPage(view)) {
      note('200 %', await at(page, 640, roomFaults))
      note('2.5.8', await at(page, 380, targetFaults))
      note('1.4.10', await at(page, 320, roomFaults))
    } else note('2.5.8', await targetFaults(page))
    await page.emulateMedia({ forcedColors: 'active' })
    note('forced colours', await forcedColourFaults(page))
    if (!isOnPage(view)) note('2.4.7, forced colours', await focusFaults(page))
    await page.emulateMedia({ forcedColors: 'none' })
    await widenText(page)
    await settled(page)
    note('1.4.12', await roomFaults(page))
  } finally {
    await page.close()
  }
  expect(faults).toEqual([])
})

/** Vietnamese is longer, and has marks above and below its letters. */
test.each(EVERY_VIEW.filter((view) => view.compared && !isOnPage(view)))(
  '$name in Vietnamese',
  async (view) => {
    const page = await stage.open(view)
    const faults: string[] = []
    try {
      await stage.speak('Tiếng Việt')
      await page.locator('html[lang=vi]').waitFor({ state: 'attached' })
      faults.push(...(await axeFaults(page)))
      for (const width of [380, 320]) faults.push(...(await at(page, width, roomFaults)))
    } finally {
      await stage.speak('English')
      await page.close()
    }
    expect(faults).toEqual([])
  },
)

async function at(page: Page, width: number, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  await showAs(page, width, 'dark')
  return await look(page)
}
