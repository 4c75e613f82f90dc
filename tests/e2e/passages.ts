/** What the reader kept, as it is drawn on a page. */
import type { Page } from 'playwright-core'
import { inClosedRoot, poll } from './closed-roots.ts'

/** A box that is drawn, in the viewport, CSS pixels. */
export type DrawnBox = { left: number; top: number; right: number; bottom: number; looks: string }

/** The boxes that are drawn now, in the order of the text. */
export async function passagesOn(page: Page): Promise<DrawnBox[]> {
  return (await inClosedRoot(page, BOX, boxesIn, BOX)) ?? []
}

const BOX = '[class^=passage]'

/** Runs in the page. What is not rendered, on paper for one, has no box. */
function boxesIn(root: ShadowRoot, box: string): DrawnBox[] {
  return [...root.querySelectorAll(box)]
    .filter((one) => one.getClientRects().length > 0)
    .map((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      return { left, top, right, bottom, looks: one.className }
    })
}

/** Waits until something is drawn over just these words, their first place on the page. */
export async function waitForPassage(page: Page, words: string): Promise<DrawnBox[]> {
  const found = await poll(async () => {
    const [line] = await linesOf(page, words)
    const boxes = await passagesOn(page)
    const on = boxes.filter((box) => line && near(box.left, line.left) && near(box.top, line.top))
    return on.length > 0 ? boxes : null
  }, 10_000)
  if (!found) {
    throw new Error(
      `Nothing is drawn over “${words}” at ${JSON.stringify(await linesOf(page, words))}, but ${JSON.stringify(await passagesOn(page))}`,
    )
  }
  return found
}

/** Selects words of a page with the mouse, as a reader does. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      if (walker.currentNode.nodeValue?.includes(wanted)) {
        walker.currentNode.parentElement?.scrollIntoView({ block: 'center' })
        return
      }
    }
  }, words)
  const lines = await linesOf(page, words)
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) throw new Error(`The page does not say “${words}” in one node.`)
  await page.mouse.move(first.left + 1, (first.top + first.bottom) / 2)
  await page.mouse.down()
  await page.mouse.move(last.right - 8, (last.top + last.bottom) / 2, { steps: 4 })
  await page.mouse.move(last.right, (last.top + last.bottom) / 2)
  await page.mouse.up()
}

type Line = { left: number; top: number; right: number; bottom: number }

/** The line boxes of the first text node that holds these words. */
export function linesOf(page: Page, words: string): Promise<Line[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + wanted.length)
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
    }
    return []
  }, words)
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 2
}
