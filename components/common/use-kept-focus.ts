import { useEffect } from 'preact/hooks'

/** What the Tab key stops at. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]'

/**
 * Keeps the keyboard's place on a page: where the control that has the focus goes away, the next one after it gets the
 * focus, else the last before. What matches `except` takes care of itself when it goes.
 */
export function useKeptFocus(except?: string): void {
  useEffect(() => {
    let focused: HTMLElement | null = null
    let controls: HTMLElement[] = []
    const remember = ({ target }: FocusEvent) => {
      focused = target as HTMLElement
      controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)]
    }
    const watch = new MutationObserver(() => {
      if (!focused || focused.isConnected) return
      const gone = focused
      focused = null
      if (document.activeElement !== document.body || (except && gone.closest(except))) return
      const at = controls.indexOf(gone)
      if (at === -1) return
      const next = controls.slice(at + 1).find(canHaveFocus) ?? controls.slice(0, at).findLast(canHaveFocus)
      next?.focus()
    })
    document.addEventListener('focusin', remember)
    watch.observe(document, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      watch.disconnect()
    }
  }, [except])
}

function canHaveFocus(control: HTMLElement): boolean {
  return control.isConnected && control.tabIndex >= 0 && !control.matches(':disabled') && isShown(control)
}

function isShown(control: HTMLElement): boolean {
  return control.checkVisibility?.() ?? true
}
