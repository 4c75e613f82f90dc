import type { Rect } from '../../lib/hovering/place-card.ts'
import { type PageText, rangesOf } from '../../lib/page/page-text.ts'

/** Whether a box shows at least in part. */
export function isInView(document: Document, box: Rect): boolean {
  const height = document.defaultView?.innerHeight ?? 0
  const width = document.defaultView?.innerWidth ?? 0
  return box.bottom > 0 && box.top < height && box.right > 0 && box.left < width
}

/**
 * Scrolls so that the first of the boxes shows, if it does not, at once: a card that runs after its mention is hard to
 * read. `holder`: the element they stand in. False where there are no boxes.
 */
export function bringIntoView(document: Document, boxes: () => DOMRect[], holder: Element | null): boolean {
  const isSeen = (box: DOMRect | undefined) => box !== undefined && isInView(document, box)
  if (isSeen(boxes()[0])) return true
  // The element first, because the article may scroll inside of another; then the window, for long paragraphs.
  // By way of the prototype, because a form's fields may have taken the name.
  if (holder) Element.prototype.scrollIntoView.call(holder, { block: 'center', behavior: 'instant' })
  const [box] = boxes()
  const view = document.defaultView
  if (box && view && !isSeen(box)) view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' })
  return box !== undefined
}

/** The element that the words at an offset of a page's text stand in; null where there are none. */
export function elementAt(page: PageText, offset: number): Element | null {
  return rangesOf(page, offset, offset + 1)[0]?.startContainer.parentElement ?? null
}
