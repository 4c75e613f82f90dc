import { type Stage, showAs } from './stage.ts'
import type { Theme, View, Width } from './view.ts'

export type Picture = { width: Width; theme: Theme; picture: Buffer }

/** Pictures of a view, PNG, one after the other. Led there once where widths do not matter. `whole`: as tall as it is. */
export async function* picturesOf(
  stage: Stage,
  view: View,
  widths: readonly Width[],
  themes: readonly Theme[],
  whole = view.whole ?? false,
): AsyncGenerator<Picture> {
  const groups = view.eachWidth ? widths.map((width) => [width]) : [widths]
  for (const group of groups) {
    const page = await stage.open(view, view.eachWidth ? group[0] : undefined)
    try {
      for (const width of group) {
        for (const theme of themes) {
          await showAs(page, width, theme)
          // A bar that sticks to the window would stand in the midst of the picture.
          if (whole) await page.evaluate(() => window.scrollTo(0, 0))
          const picture = await page.screenshot({ animations: 'disabled', fullPage: whole })
          yield { width, theme, picture }
        }
      }
    } finally {
      await page.close()
    }
  }
}
