import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ListRows } from './list-rows.ts'
import type { Select } from './use-selection.ts'

/** How many annotations Page Up and Page Down pass over. */
const PAGE = 10

/**
 * Arrow keys, Page Up and Down, Home and End lead from box to box of the annotations, drawn or not; with Shift they select
 * all on the way. Gives what hears the keys.
 */
export function useRowKeys(list: {
  list: RefObject<HTMLElement | null>
  rows: ListRows
  scrollTo: (index: number) => void
  onSelect: Select
}): (event: KeyboardEvent) => void {
  const { rows, scrollTo, onSelect } = list
  /** The row that gets the focus as soon as it is drawn. */
  const wanted = useRef<string | null>(null)
  const focusWanted = () => {
    if (wanted.current === null) return
    const row = list.list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(wanted.current)}"]`)
    if (!row) return
    wanted.current = null
    row.querySelector<HTMLElement>('.annotation-select input')?.focus({ preventScroll: true })
  }
  useEffect(focusWanted)

  return (event) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || !target.matches('.annotation-select input, .annotation')) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const id = target.closest<HTMLElement>('.annotation')?.dataset.id
    const from = id === undefined ? undefined : rows.indexOf(id)
    const to = from === undefined ? null : targetOf(rows, from, key)
    if (to === null || from === undefined || id === undefined) return
    event.preventDefault()
    const row = rows.at(to)
    if (row?.what !== 'annotation') return
    if (event.shiftKey) {
      onSelect(id, 'from')
      onSelect(row.annotation.id, 'to')
    }
    wanted.current = row.annotation.id
    scrollTo(to)
    focusWanted()
  }
}

/** The annotation to which a key leads; null where it is no key for that. */
function targetOf(rows: ListRows, from: number, key: string): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    End: rows.count,
    Home: -rows.count,
  }
  const step = steps[key]
  if (step === undefined) return null
  const way = Math.sign(step)
  let at = from
  let left = Math.abs(step)
  for (let next = from + way; next >= 0 && next < rows.count && left > 0; next += way) {
    if (rows.at(next)?.what !== 'annotation') continue
    at = next
    left--
  }
  return at
}
