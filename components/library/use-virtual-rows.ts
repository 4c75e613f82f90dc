import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

export type VirtualRows = {
  /** The rows to draw, in their order; offsets in pixels from the top of the list. */
  items: readonly VirtualItem[]
  /** Height of the whole list, pixels. */
  height: number
  /** Where a row begins, pixels from the top of the list. */
  startOf: (index: number) => number
  /** Goes on every drawn row, which carries its index as `data-index`. */
  measure: (row: HTMLElement | null) => void
  /** Brings a row into the window. */
  scrollTo: (index: number) => void
}

/**
 * Rows of a list that scrolls with the window, of which only those near it are drawn. `keyOf` names a row, for as long as
 * it is in the list: it must be the same function for as long as the rows are the same, because with another one all
 * places are reckoned anew. `pinned` are drawn wherever they are.
 */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  rows: {
    count: number
    keyOf: (index: number) => string
    heightOf: (index: number, width: number) => number
    pinned: () => readonly number[]
  },
): VirtualRows {
  const [, drawAgain] = useState(0)
  const latest = useRef(rows)
  latest.current = rows
  const margin = useRef(0)
  const width = useRef(-1)
  const virtualizer = useMemo(() => new Virtualizer<Window, HTMLElement>(options()), [])

  function options(): ConstructorParameters<typeof Virtualizer<Window, HTMLElement>>[0] {
    return {
      count: latest.current.count,
      getScrollElement: () => window,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      initialOffset: () => window.scrollY,
      initialRect: { width: window.innerWidth, height: window.innerHeight },
      scrollMargin: margin.current,
      overscan: 4,
      estimateSize: (index) =>
        latest.current.heightOf(index, width.current > 0 ? width.current : window.innerWidth),
      getItemKey: latest.current.keyOf,
      rangeExtractor: (range) => {
        const drawn = new Set(defaultRangeExtractor(range))
        for (const index of latest.current.pinned()) if (index >= 0 && index < range.count) drawn.add(index)
        return [...drawn].sort((a, b) => a - b)
      },
      // Only what the browser tells, once it has laid out all rows: to ask a row would have it lay them out at once, and
      // again after the next one. Until then, and where nothing is laid out, a row is as high as it is likely to be.
      measureElement: (row, entry, { options: { estimateSize }, measurementsCache }) => {
        const index = Number(row.dataset.index)
        return (
          Math.round(entry?.borderBoxSize?.[0]?.blockSize ?? 0) ||
          (measurementsCache[index]?.size ?? estimateSize(index))
        )
      },
      onChange: () => drawAgain((nth) => nth + 1),
    }
  }

  /** Lines break elsewhere in another width: what was measured counts no more, and who is as high as before tells nobody. */
  const measureAnew = () => {
    virtualizer.measure()
    virtualizer.getTotalSize()
    // Straight, because its own measuring waits where the page scrolls, and a window of another width scrolls.
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [])
      if (row.offsetHeight > 0) virtualizer.resizeItem(Number(row.dataset.index), row.offsetHeight)
  }

  /** Where the list begins and how wide it is; to be asked when all is laid out. */
  const lookWhere = () => {
    const box = list.current?.getBoundingClientRect()
    if (!box) return
    const top = Math.round(box.top + window.scrollY)
    const isRebroken = width.current > 0 && Math.abs(width.current - box.width) > 1
    const isMoved = margin.current !== top || width.current < 0
    width.current = box.width
    margin.current = top
    if (isRebroken) measureAnew()
    if (isMoved || isRebroken) drawAgain((nth) => nth + 1)
  }

  virtualizer.setOptions(options())
  useEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  useLayoutEffect(() => {
    lookWhere()
    // Whatever grows or goes above the list changes the height of what holds both.
    const observer = new ResizeObserver(lookWhere)
    for (let holder = list.current; holder; holder = holder.parentElement) observer.observe(holder)
    return () => observer.disconnect()
  }, [])

  return {
    items: virtualizer.getVirtualItems().map((item) => ({ ...item, start: item.start - margin.current })),
    height: virtualizer.getTotalSize(),
    startOf: (index) => (virtualizer.measurementsCache[index]?.start ?? 0) - margin.current,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
