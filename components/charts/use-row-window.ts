import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** So many rows more than are seen are drawn above and below. */
const BESIDE = 8
/** As many as a tall window shows, before anything was measured. */
const AT_FIRST = 30

/** Which rows of a long chart to draw while its box is scrolled: from `first` until before `end`. */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  { rows, height }: { rows: number; height: number },
): { first: number; end: number } {
  const [seen, setSeen] = useState({ first: 0, end: AT_FIRST })
  useLayoutEffect(() => {
    const scrolled = box.current
    if (!scrolled) return
    const look = () => {
      const first = Math.max(0, Math.floor(scrolled.scrollTop / height) - BESIDE)
      const end = Math.ceil((scrolled.scrollTop + (scrolled.clientHeight || 600)) / height) + BESIDE
      // In steps, so that not every pixel is a drawing.
      setSeen((before) =>
        Math.abs(before.first - first) + Math.abs(before.end - end) < BESIDE / 2 && first !== 0
          ? before
          : { first, end },
      )
    }
    look()
    scrolled.addEventListener('scroll', look, { passive: true })
    return () => scrolled.removeEventListener('scroll', look)
  }, [height, rows])
  return { first: Math.min(seen.first, rows), end: Math.min(seen.end, rows) }
}
