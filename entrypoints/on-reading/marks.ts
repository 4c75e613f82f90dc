/** The marks of one reading, and where each of its mentions lies on the page now. */
import { createHighlighter } from '../../lib/page/highlighter.ts'
import { offsetAt, rangesOf } from '../../lib/page/page-text.ts'
import { caretFinder, createHitTest, type HitTest, type Target } from '../../lib/page/pointer.ts'
import { createMeasure } from '../../lib/page/range-boxes.ts'
import type { ReadArticle } from '../../lib/page/reading-view.ts'

/** Mentions are named by their index in the reading. */
export type Marks = {
  /** Marks this reading instead of the one before; null: none. */
  paint(read: ReadArticle | null): void
  /** Takes marks away from under which the page has changed the words. */
  dropStale(): void
  /** The mentions that are marked, in the order of the text: all but the vague ones. */
  marked(): readonly number[]
  /** The mention at a point of the viewport; null where there is none. */
  hitTest: HitTest
  /** Line boxes of a mention; empty where its words have left the page. */
  boxesAt(index: number): DOMRect[]
  /** Marks a mention as the current one; null: none. */
  setCurrent(index: number | null): void
  /** The mention to begin with where none was shown yet; undefined where none is marked. */
  firstInView(): number | undefined
}

/** Everything is gone when `signal` aborts. */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  const measure = createMeasure(document)
  const viewportHeight = () => document.defaultView?.innerHeight ?? 0
  const highlighter = createHighlighter(
    { document, registry: CSS.highlights, measure, viewportHeight },
    signal,
  )
  let read: ReadArticle | null = null
  const caretAt = caretFinder(document, () => read?.page.shadows ?? [])
  let targets: Target[] = []
  let hitTest: HitTest = () => null

  const rangesAt = (index: number): StaticRange[] => {
    const mention = read?.reading.mentions[index]
    return read && mention ? rangesOf(read.page, mention.start, mention.end) : []
  }
  const boxesAt = (index: number) => measure.boxesOf(rangesAt(index))
  return {
    paint(next) {
      read = next
      targets = next ? markedMentions(next) : []
      hitTest = createHitTest(targets, {
        caretAt,
        offsetAt: (node, offset) => next && offsetAt(next.page, node, offset),
        stands: (index) => rangesAt(index).length > 0,
        boxesOf: boxesAt,
      })
      if (targets.length === 0) highlighter.clear()
      else highlighter.paint(targets.map(({ kind, index }) => ({ kind, ranges: () => rangesAt(index) })))
    },
    dropStale: highlighter.dropStale,
    marked: () => targets.map((target) => target.index),
    hitTest: (x, y) => hitTest(x, y),
    boxesAt,
    setCurrent: (index) => highlighter.mark(index === null ? [] : rangesAt(index)),
    firstInView() {
      const seen = targets.find(({ index }) => boxesAt(index).some((box) => box.top >= 0))
      return (seen ?? targets[0])?.index
    },
  }
}

function markedMentions({ reading }: ReadArticle): Target[] {
  return reading.mentions.flatMap(({ start, end, kind, generic }, index) =>
    generic ? [] : [{ start, end, kind, index }],
  )
}
