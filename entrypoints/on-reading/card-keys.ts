import type { CardOverlay } from './card-overlay.ts'

export type CardKeys = {
  /** A card is shown; `reachable`: the first Tab moves into it, because a key or a tap opened it. */
  opened(reachable: boolean): void
  /** No card is shown any more. */
  closed(): void
}

/**
 * Escape closes the card, and only while one is shown is the key taken from the page. The card stands at the end of
 * the page, so the first Tab is led into it; from there Tab leaves it as it leaves any part of a page. Closing it gives
 * the focus back to where it was.
 */
export function watchCardKeys(
  document: Document,
  card: Pick<CardOverlay, 'focus' | 'hasFocus' | 'hide'>,
  dismiss: () => void,
  signal: AbortSignal,
): CardKeys {
  let shown: { reachable: boolean } | null = null
  let focusedBefore: Element | null = null

  const take = (event: KeyboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const onKey = (event: KeyboardEvent) => {
    if (!shown || !event.isTrusted || event.isComposing) return
    if (event.key === 'Escape') {
      take(event)
      dismiss()
    } else if (event.key === 'Tab' && isPlain(event) && shown.reachable && !card.hasFocus()) {
      take(event)
      shown.reachable = false
      focusedBefore = document.activeElement
      card.focus()
    }
  }
  document.defaultView?.addEventListener('keydown', onKey, { capture: true, signal })
  return {
    opened(reachable) {
      shown = { reachable: reachable && !card.hasFocus() }
    },
    closed() {
      const back = card.hasFocus() ? focusedBefore : null
      shown = null
      focusedBefore = null
      card.hide()
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true })
    },
  }
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey
}
