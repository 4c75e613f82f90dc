import { useEffect } from 'preact/hooks'
import { type Place, placeOfGone } from './place-of-gone.ts'

/** What the Tab key stops at. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]'
/** What is never left backwards: what stands before it on the page may be far away. */
const REGIONS = 'main, nav, aside, section, form, dialog'

/**
 * Keeps the keyboard's place on a page: where the control that has the focus goes away and nobody else gives the focus on,
 * what stands at its place now has it, or follows there, else the last before in the same region. Whoever works with a
 * pointer has no such place. What matches `except` takes care of itself when the whole of it goes.
 */
export function useKeptFocus(except?: string): void {
  useEffect(() => {
    let focused: HTMLElement | null = null
    let place: Place | null = null
    const remember = ({ target }: FocusEvent) => {
      const control = target as HTMLElement
      focused = control.matches(':focus-visible') ? control : null
      place = null
    }
    const forget = ({ target }: Event) => {
      if (target instanceof Element && target.closest(CONTROLS)) return
      focused = null
      place = null
    }
    const giveOn = () => {
      if (place?.parent.isConnected && document.activeElement === document.body) controlAt(place)?.focus()
      place = null
    }
    const watch = new MutationObserver((changes) => {
      if (!focused || focused.isConnected) return
      if (!except || !focused.closest(except)) place = placeOfGone(focused, changes)
      focused = null
      // After all who mind it themselves in the next frame or in an effect, so that only one control is read out.
      if (place) requestAnimationFrame(() => setTimeout(giveOn, 0))
    })
    document.addEventListener('focusin', remember)
    document.addEventListener('pointerdown', forget, true)
    watch.observe(document, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', remember)
      document.removeEventListener('pointerdown', forget, true)
      watch.disconnect()
    }
  }, [except])
}

function controlAt({ parent, previous }: Place): HTMLElement | undefined {
  const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)]
  const follows = (control: HTMLElement) =>
    previous ? isAfter(previous, control) : parent.contains(control) || isAfter(parent, control)
  const region = parent.closest(REGIONS) ?? parent
  return (
    controls.find((control) => follows(control) && canHaveFocus(control)) ??
    controls.findLast((control) => region.contains(control) && canHaveFocus(control))
  )
}

function isAfter(node: Node, control: HTMLElement): boolean {
  const isFollowing = node.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING
  return isFollowing !== 0 && !node.contains(control)
}

function canHaveFocus(control: HTMLElement): boolean {
  return control.tabIndex >= 0 && !control.matches(':disabled') && isShown(control)
}

function isShown(control: HTMLElement): boolean {
  return control.checkVisibility?.() ?? true
}
