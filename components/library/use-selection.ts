import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { Kept } from '../../lib/domain/annotation.ts'

export type Selection = {
  /** Those that are selected and shown. */
  ids: ReadonlySet<string>
  select: Select
  selectAll: () => void
  clear: () => void
}

/**
 * `one`: selects an annotation or lets it go. `range`: likewise, with all from the one before to this one. `from` selects
 * it in any case, and `to` with all from the one before to it.
 */
export type Select = (id: string, how: 'one' | 'range' | 'from' | 'to') => void

const NONE: ReadonlySet<string> = new Set()

/** Which annotations the reader has selected. What the filter leaves out is not selected while it does. */
export function useSelection(shown: readonly Kept[]): Selection {
  const [chosen, setChosen] = useState(NONE)
  const last = useRef<string | null>(null)
  const listed = useRef(shown)
  listed.current = shown
  const ids = useMemo(
    () => (chosen.size === 0 ? NONE : new Set(idsOf(shown).filter((id) => chosen.has(id)))),
    [shown, chosen],
  )
  const select = useCallback<Select>((id, how) => {
    const from = last.current
    last.current = id
    setChosen((before) => {
      const now = new Set(before)
      const isRange = (how === 'range' || how === 'to') && from !== null
      const range = isRange ? between(idsOf(listed.current), from, id) : [id]
      const isWanted = how === 'from' || how === 'to' || !before.has(id)
      for (const one of range) isWanted ? now.add(one) : now.delete(one)
      return now
    })
  }, [])
  const selectAll = useCallback(() => setChosen(new Set(idsOf(listed.current))), [])
  const clear = useCallback(() => setChosen(NONE), [])
  return { ids, select, selectAll, clear }
}

function idsOf(shown: readonly Kept[]): string[] {
  return shown.flatMap(({ annotations }) => annotations.map(({ id }) => id))
}

function between(ids: readonly string[], one: string, other: string): readonly string[] {
  const [from = -1, to = -1] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b)
  return from < 0 ? [other] : ids.slice(from, to + 1)
}
