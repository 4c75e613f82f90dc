/** Whether the pointer opens the card: by resting on a mention, only with a key held, by a click, or not at all. */
import type { CardSettings } from '../../lib/domain/settings.ts'
import type { Hover } from '../../lib/hovering/hover.ts'
import { shownMention } from '../../lib/hovering/hover-state.ts'

export type CardOpening = {
  heed(card: CardSettings): void
  /** The pointer came upon a mention, or left it. */
  pointerOver(mention: number | null): void
  /** The pointer came upon the card, or left it. */
  cardEntered(): void
  cardLeft(): void
  /** The reader closes the card, or it has no mention any more. */
  dismiss(): void
  /** A mention was tapped or clicked. */
  tapped(mention: number): void
  /** Whether a click opens the card. */
  byClick(): boolean
}

/** Tells `hover` of the pointer where the reader wants it; keys are followed until `signal` aborts. */
export function createCardOpening(
  document: Document,
  hover: Pick<Hover, 'state' | 'send' | 'rest'>,
  signal: AbortSignal,
): CardOpening {
  let opens: CardSettings['opens'] = 'hover'
  let over: number | null = null
  let isHeld = false
  let isOnCard = false
  const wants = () => opens === 'hover' || isHeld

  const tell = () => {
    if (isOnCard) return
    // What is open stays open for as long as the pointer rests on it.
    const counts = wants() || over === shownMention(hover.state())
    hover.send({ type: 'pointer-over', mention: counts ? over : null })
  }
  const watchHeld = (event: KeyboardEvent | PointerEvent) => {
    if (!event.isTrusted) return
    const now =
      (opens === 'alt' && event.altKey) ||
      (opens === 'ctrl' && (event.ctrlKey || event.metaKey)) ||
      (opens === 'shift' && event.shiftKey)
    if (now === isHeld) return
    isHeld = now
    tell()
  }
  const listening = { capture: true, passive: true, signal }
  for (const type of ['keydown', 'keyup', 'pointermove'] as const) {
    document.addEventListener(type, watchHeld, listening)
  }
  return {
    heed(card) {
      opens = card.opens
      isHeld = false
      hover.rest(card.delay)
    },
    pointerOver(mention) {
      over = mention
      isOnCard = false
      tell()
    },
    cardEntered() {
      over = null
      isOnCard = true
      hover.send({ type: 'card-entered' })
    },
    cardLeft() {
      isOnCard = false
      hover.send({ type: 'card-left' })
    },
    dismiss: () => hover.send({ type: 'dismissed', over: wants() ? over : null }),
    tapped(mention) {
      if (opens !== 'off') hover.send({ type: 'opened', mention })
    },
    byClick: () => opens === 'click',
  }
}
