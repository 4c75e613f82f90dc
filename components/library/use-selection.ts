import { useCallback, useMemo, useRef, useState } from 'preact/hooks'
import type { Kept } from '../../lib/domain/annotation.ts'

export type Selection = {
  /** Those that are selected and shown. */
  ids: ReadonlySet<string>
  /** Selects an annotation or lets it go; `isRange`: all from the one before to this one. */
  select: (id: string, isRange: boolean) => void
  selectAll: () => void
  clear: () => void
}

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
  const select = useCallback((id: string, isRange: boolean) => {
    const from = last.current
    last.current = id
    setChosen((before) => {
      const now = new Set(before)
      const range = isRange && from !== null ? between(idsOf(listed.current), from, id) : [id]
      const isWanted = !before.has(id)
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
