import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { firstPlace, type MarkPlace, moveAmongMarks } from './move-among-marks.ts'
import { AXIS_HEIGHT } from './TimeAxis.tsx'
import type { TimeRow } from './time-row.ts'

export type MarkKeys = {
  /** The mark that takes the tabulator key; null where there is none. */
  at: MarkPlace | null
  goTo: (at: MarkPlace) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** Arrow keys go from mark to mark of a time chart that scrolls in `box`; `rowHeight` in pixels. */
export function useMarkKeys(
  rows: readonly TimeRow[],
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
): MarkKeys {
  const [at, setAt] = useState<MarkPlace | null>(null)
  const isMoving = useRef(false)
  const counts = rows.map(({ marks }) => marks.length)
  const isThere = at !== null && at.mark < (counts[at.row] ?? 0)
  const current = isThere ? at : firstPlace(counts)
  useLayoutEffect(() => {
    if (!isMoving.current || !current || !box.current) return
    const mark = box.current.querySelector<SVGElement>(`[data-place="${current.row} ${current.mark}"]`)
    // Not drawn yet: scrolling draws it, and brings us here again.
    if (!mark) return
    isMoving.current = false
    mark.focus({ preventScroll: true })
  })
  return {
    at: current,
    goTo: setAt,
    onKeyDown(event) {
      const next = current && moveAmongMarks(counts, current, event.key)
      if (!next) return
      event.preventDefault()
      isMoving.current = true
      scrollToRow(box.current, next.row, rowHeight)
      setAt({ ...next })
    },
  }
}

function scrollToRow(box: HTMLElement | null, row: number, height: number): void {
  if (!box) return
  const top = row * height
  const room = box.clientHeight - AXIS_HEIGHT - height
  if (top < box.scrollTop) box.scrollTop = top
  else if (top > box.scrollTop + room) box.scrollTop = top - room
}
