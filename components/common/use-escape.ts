import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Calls `onEscape` when Escape is pressed with the focus inside of an element, while `active`. */
export function useEscape(
  element: RefObject<HTMLElement | null>,
  active: boolean,
  onEscape: () => void,
): void {
  useEffect(() => {
    const inside = element.current
    if (!active || !inside) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEscape()
    }
    inside.addEventListener('keydown', onKey)
    return () => inside.removeEventListener('keydown', onKey)
  }, [element, active, onEscape])
}
