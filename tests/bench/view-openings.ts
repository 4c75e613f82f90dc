/** How long a reader of the library waits for its views. */
import type { Page } from 'playwright-core'

/** By the name on its button, what there is of a view once it is drawn. */
const VIEWS = {
  Agreements: '.chart-mark',
  Officials: '.dossier .chart-mark',
  'Cooperation matrix': '.chart-cell',
  'Map of ties': '.tie-party',
  Promises: '.chart-mark',
}

/** From the press to the view painted, each view opened once; milliseconds. */
export async function viewOpenings(page: Page): Promise<[view: string, taken: number][]> {
  const taken: [string, number][] = []
  for (const [view, drawn] of Object.entries(VIEWS)) {
    taken.push([view, await openingOf(page, view, drawn)])
    await page.getByRole('button', { name: 'Annotations' }).first().click()
    await page.locator('.annotation').first().waitFor()
    await page.waitForTimeout(500)
  }
  return taken
}

function openingOf(page: Page, view: string, drawn: string): Promise<number> {
  return page.evaluate(
    ([name, wanted]) =>
      new Promise<number>((resolve) => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('nav button')]
        const start = performance.now()
        const look = () =>
          document.querySelector(wanted)
            ? setTimeout(() => resolve(performance.now() - start), 0)
            : requestAnimationFrame(look)
        buttons.find(({ textContent }) => textContent?.trim() === name)?.click()
        requestAnimationFrame(look)
      }),
    [view, drawn] as const,
  )
}
