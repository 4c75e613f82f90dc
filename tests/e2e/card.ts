/** What Entente shows over a page, as a reader meets it: the hover card, and the button beside a selection. */
import type { Page } from 'playwright-core'
import { inClosedRoot, poll } from './closed-roots.ts'

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
  return shownOver(page, CARD)
}

/** The button beside a selection. */
export function offerOf(page: Page): Promise<Card> {
  return shownOver(page, '[aria-label="Keep in Entente"]')
}

/** What the root of a card holds. */
export const CARD = '[role=dialog]'

async function shownOver(page: Page, holds: string): Promise<Card> {
  const text = () => inClosedRoot(page, holds, wordsOf)
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
      const name = { source: button.source, flags: button.flags }
      const point = await poll(() => inClosedRoot(page, holds, buttonPoint, name))
      if (!point) throw new Error(`There is no button ${button}; it says: ${await text()}`)
      await page.mouse.click(point.x, point.y)
    },
  }
}

/** Runs in the page: the words of a root as they are seen. */
function wordsOf(root: ShadowRoot): string {
  return [...root.children]
    .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
    .join('\n')
    .trim()
}

/** Runs in the page: the middle of the button with this name. */
function buttonPoint(
  root: ShadowRoot,
  { source, flags }: { source: string; flags: string },
): { x: number; y: number } | null {
  for (const button of root.querySelectorAll('button')) {
    if (button.hidden || !new RegExp(source, flags).test(button.ariaLabel ?? button.innerText.trim()))
      continue
    const { left, top, right, bottom } = button.getBoundingClientRect()
    return { x: (left + right) / 2, y: (top + bottom) / 2 }
  }
  return null
}
