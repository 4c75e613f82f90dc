import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { CELL, type HeatRow } from './heat-row.ts'
import { type GridPlace, moveInGrid } from './move-in-grid.ts'

/** Arrow keys go from filled cell to filled cell; one of them takes the tabulator key. */
export function useCellKeys(
  rows: readonly HeatRow[],
  box: RefObject<HTMLElement | null>,
): { at: GridPlace; onKeyDown: (event: KeyboardEvent) => void } {
  const [at, setAt] = useState<GridPlace | null>(null)
  const isMoving = useRef(false)
  const filled = useMemo(() => rows.map(filledOf), [rows])
  const isThere = at !== null && (filled[at.row] ?? []).includes(at.column)
  const current = isThere ? at : { row: 0, column: filled[0]?.[0] ?? 0 }
  useLayoutEffect(() => {
    if (!isMoving.current || !box.current) return
    const cell = box.current.querySelector<SVGElement>(`[data-place="${current.row} ${current.column}"]`)
    if (!cell) return
    isMoving.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView?.({ block: 'nearest', inline: 'center' })
  })
  return {
    at: current,
    onKeyDown(event) {
      const next = moveInGrid(filled, current, event.key)
      if (!next) return
      event.preventDefault()
      isMoving.current = true
      if (box.current) box.current.scrollTop = Math.max(0, (next.row - 4) * CELL)
      setAt({ ...next })
    },
  }
}

function filledOf({ cells }: HeatRow): number[] {
  return cells.flatMap((cell, column) => (cell ? [column] : []))
}
