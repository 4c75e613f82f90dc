/** What Entente shows over a page: marks, the card, what was kept, the button beside a selection. */
import type { Page } from 'playwright-core'
import { cardOf, offerOf } from '../../e2e/card.ts'
import { hover, waitForMarks } from '../../e2e/marks.ts'
import { SAMPLE_ARTICLE } from '../../support/sample-site.ts'
import type { View } from '../view.ts'

/** The sample article, after `act`; a card is placed for one width, and goes with it. */
function onPage(name: string, act: (page: Page) => Promise<unknown>, parts: Partial<View> = {}): View {
  return {
    name: `card-${name}`,
    eachWidth: true,
    async open(page, { site }) {
      await page.goto(site.address + SAMPLE_ARTICLE)
      await waitForMarks(page)
      await act(page)
    },
    ...parts,
  }
}

const cardAt =
  (words: string, kept = false) =>
  async (page: Page) => {
    const card = await cardOf(page)
    await hover(page, words)
    await card.waitFor(/More/)
    if (!kept) return
    await card.press(/^Keep/)
    await card.waitFor(/Kept/)
  }

export const CARD: View[] = [
  onPage('marks', async () => undefined, { eachWidth: false }),
  onPage('official', cardAt('Damien O’Connor'), { compared: [380, 'light'] }),
  onPage('agreement', cardAt('EU–New Zealand Free Trade Agreement'), { compared: [1280, 'light'] }),
  onPage('area', cardAt('sustainable agriculture'), { compared: [320, 'dark'] }),
  onPage('kept', cardAt('Valdis Dombrovskis', true)),
  onPage('selection', async (page) => {
    await page.locator('p', { hasText: 'Damien' }).first().click({ clickCount: 3 })
    await (await offerOf(page)).waitFor(/./)
  }),
]
