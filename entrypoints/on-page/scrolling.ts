import type { Measure } from '../../lib/page/range-boxes.ts'

/** Whether a box shows at least in part. */
export function isInView(document: Document, box: DOMRect): boolean {
  const height = document.defaultView?.innerHeight ?? 0
  const width = document.defaultView?.innerWidth ?? 0
  return box.bottom > 0 && box.top < height && box.right > 0 && box.left < width
}

/** Scrolls so that ranges show, if they do not, at once: a card that runs after its mention is hard to read. */
export function bringIntoView(document: Document, ranges: readonly StaticRange[], measure: Measure): void {
  const box = () => measure.boxesOf(ranges)[0]
  const isSeen = () => {
    const at = box()
    return at !== undefined && isInView(document, at)
  }
  if (isSeen()) return
  // The element first, because the article may scroll inside of another; then the window, for long paragraphs.
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const at = box()
  const view = document.defaultView
  if (!at || !view || isSeen()) return
  view.scrollBy({ top: at.top - view.innerHeight / 2, behavior: 'instant' })
}
