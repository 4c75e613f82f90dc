import { useMemo, useRef } from 'preact/hooks'

/** The same function at every drawing, that does what the latest one does: rows need not be drawn again for it. */
export function useSteady<Args extends unknown[]>(latest: (...args: Args) => void): (...args: Args) => void {
  const held = useRef(latest)
  held.current = latest
  return useMemo(
    () =>
      (...args: Args) =>
        held.current(...args),
    [],
  )
}
