import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

/** So many rows more than are seen are drawn above and below; drawn anew once fewer than `SPARE` are left. */
const BESIDE = 14
const SPARE = 4
/** As many as a tall window shows, before anything was measured. */
const AT_FIRST = 26

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
      const top = Math.floor(scrolled.scrollTop / height)
      const bottom = Math.ceil((scrolled.scrollTop + (scrolled.clientHeight || 600)) / height)
      setSeen((before) => {
        const isEnough =
          before.first <= Math.max(0, top - SPARE) && before.end >= Math.min(rows, bottom + SPARE)
        return isEnough ? before : { first: Math.max(0, top - BESIDE), end: bottom + BESIDE }
      })
    }
    look()
    scrolled.addEventListener('scroll', look, { passive: true })
    return () => scrolled.removeEventListener('scroll', look)
  }, [height, rows])
  return { first: Math.min(seen.first, rows), end: Math.min(seen.end, rows) }
}
