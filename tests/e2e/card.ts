/** What Entente shows over a page, as a reader meets it: the hover card, and the button beside a selection. */
import type { Page } from 'playwright-core'
import { attribute, buttonPoint, findRoot, type Node, poll, textOf } from './closed-roots.ts'

export type Card = {
  /** All its words; null while none is shown. */
  text(): Promise<string | null>
  /** Waits until it says something that matches. */
  waitFor(words: RegExp): Promise<string>
  /** Waits until there is none. */
  waitUntilGone(): Promise<void>
  /** A real click on the button with this name. */
  press(button: RegExp): Promise<void>
}

/** The card of a page. */
export function cardOf(page: Page): Promise<Card> {
  return shownOver(page, (node) => attribute(node, 'role') === 'dialog')
}

/** The button beside a selection. */
export function offerOf(page: Page): Promise<Card> {
  return shownOver(page, (node) => attribute(node, 'aria-label') === 'Keep in Entente')
}

async function shownOver(page: Page, isMeant: (node: Node) => boolean): Promise<Card> {
  const session = await page.context().newCDPSession(page)
  const text = async () => {
    const root = await findRoot(session, isMeant)
    return root ? textOf(session, root) : null
  }
  return {
    text,
    async waitFor(words) {
      const found = await poll(async () => {
        const now = await text()
        return now !== null && words.test(now) ? now : null
      })
      if (found === null) throw new Error(`Nothing is shown that says ${words}; it says: ${await text()}`)
      return found
    },
    async waitUntilGone() {
      const gone = await poll(async () => ((await text()) === null ? true : null))
      if (!gone) throw new Error(`It is still there: ${await text()}`)
    },
    async press(button) {
      const point = await poll(async () => {
        const root = await findRoot(session, isMeant)
        return root && buttonPoint(session, root, button)
      })
      if (!point) throw new Error(`There is no button ${button}; it says: ${await text()}`)
      await page.mouse.click(point.x, point.y)
    },
  }
}
