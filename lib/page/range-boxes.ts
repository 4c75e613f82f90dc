/** Where ranges lie on the screen. */

/** Measures ranges of one document. Kept live only while measuring: a live range taxes every change of the page. */
export type Measure = {
  /** Line boxes of the ranges, relative to the viewport, in order; empty where they show nothing. */
  boxesOf(ranges: readonly StaticRange[]): DOMRect[]
}

/** Makes a measure that uses one live range again and again. */
export function createMeasure(document: Document): Measure {
  const live = document.createRange()
  const boxesOf = (ranges: readonly StaticRange[]) => {
    const boxes: DOMRect[] = []
    for (const range of ranges) {
      try {
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        for (const box of live.getClientRects()) if (box.width > 0 && box.height > 0) boxes.push(box)
      } catch {
        // The page changed under a static range: its offsets mean nothing any more.
      }
    }
    // Its start follows, because no range ends before it begins.
    live.setEnd(document, 0)
    return boxes
  }
  return { boxesOf }
}
