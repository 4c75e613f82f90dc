/** What Entente painted on a page, asked from the page's own world. */
import type { Page } from 'playwright-core'

export type Marks = { official: string[]; agreement: string[]; area: string[] }

/** The words under each kind of mark, in the order of the page. */
export async function marksOn(page: Page): Promise<Marks> {
  // Without inner named functions: tools that keep names would hand the page a helper that it does not have.
  const [official = [], agreement = [], area = []] = await page.evaluate(
    (names) =>
      names.map((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((mark) => {
          const range = document.createRange()
          range.setStart(mark.startContainer, mark.startOffset)
          range.setEnd(mark.endContainer, mark.endOffset)
          return range.toString().replace(/\s+/g, ' ')
        }),
      ),
    ['entente-official', 'entente-agreement', 'entente-area'],
  )
  return { official, agreement, area }
}

/** Waits until marks of every kind were painted. */
export async function waitForMarks(page: Page): Promise<Marks> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    const marks = await marksOn(page)
    if (marks.official.length > 0 && marks.agreement.length > 0) return marks
    await page.waitForTimeout(100)
  }
  throw new Error('No marks were painted within ten seconds.')
}

/** Moves the pointer onto the first painted mention with these words. */
export async function hover(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('entente-')) continue
      for (const mark of highlight) {
        const range = document.createRange()
        range.setStart(mark.startContainer, mark.startOffset)
        range.setEnd(mark.endContainer, mark.endOffset)
        if (range.toString().replace(/\s+/g, ' ') !== wanted) continue
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
        const box = range.getClientRects()[0]
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
      }
    }
    return null
  }, words)
  if (!point) throw new Error(`Nothing is painted over "${words}".`)
  await page.mouse.move(point.x - 3, point.y)
  await page.mouse.move(point.x, point.y, { steps: 3 })
}

/** The different words that are marked as officials and agreements, sorted. */
export async function markedWords(page: Page): Promise<string[]> {
  const { official, agreement } = await marksOn(page)
  return [...new Set([...official, ...agreement])].sort()
}
