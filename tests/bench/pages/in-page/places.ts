/** Runs in the page: as many mentions as are wanted, evenly spread over the article, each inside of one text node. */

import { marksStyle } from '../../../../components/common/marks-style.ts'
import { STANDARD_SETTINGS } from '../../../../lib/domain/settings.ts'
import { type ExtractedPage, extractPage } from '../../../../lib/page/extract-page.ts'
import type { ReadArticle } from '../../../../lib/page/reading-view.ts'
import { spansOf } from '../../../../lib/page/text-spans.ts'

/** Offsets in the node's data, and where the mention begins in the article's text. */
export type Place = { node: Text; from: number; to: number; start: number }

/** Characters of a mention. */
const LENGTH = 14

/** How they look, as in a page that Entente marks. */
export const MARKS_STYLE = marksStyle(STANDARD_SETTINGS.lines, { isFirefox: false })

export const KINDS = ['official', 'agreement', 'area'] as const

export function readArticle(): ExtractedPage {
  const found = extractPage(document, 'article')
  if (!found) throw new Error('The page has no article.')
  return found
}

/** Throws where the article has no room for so many. */
export function spread({ page }: ExtractedPage, count: number): Place[] {
  const places: Place[] = []
  const step = page.text.length / count
  let end = 0
  for (const span of page.pieces.flatMap(spansOf)) {
    const last = span.start + span.length - LENGTH
    for (;;) {
      const start = Math.max(Math.round(places.length * step), span.start, end)
      if (start > last || places.length === count) break
      const from = span.from + start - span.start
      places.push({ node: span.node, from, to: from + LENGTH, start })
      end = start + LENGTH
    }
  }
  if (places.length < count) throw new Error(`There is room for ${places.length} mentions only.`)
  return places
}

/** What was read with a mention at each place, the kinds in turn. */
export function asReading({ page }: ExtractedPage, places: readonly Place[]): ReadArticle {
  const mentions = places.map(({ start }, at) => ({
    start,
    end: start + LENGTH,
    kind: KINDS[at % KINDS.length],
    entity: 0,
  }))
  // Marks ask for nothing but the mentions and the page's text.
  return { page, reading: { mentions } } as unknown as ReadArticle
}
