/** Shows the card over the page. */

import { type Card, createCard } from '../../components/card/card.ts'
import type { CardContent, KeepProgress } from '../../components/card/card-content.ts'
import type { PageViewWords } from '../../lib/domain/page-view-words.ts'
import type { Rect } from '../../lib/hovering/place-card.ts'
import { createFloatingRoot } from './floating-root.ts'

export type CardEvents = {
  entered(): void
  left(): void
  focused(): void
  dismissed(): void
  keep(): void
  /** Open the panel at the note of what was kept. */
  note(): void
  more(): void
  previous(): void
  next(): void
  /** What the reader pressed was not done, because the page changes what they see. */
  refused(): void
}

export type CardOverlay = {
  /** Shows a card by the line boxes `anchors`, instead of the one that is shown. */
  show(shown: { content: CardContent; words: PageViewWords }, anchors: readonly Rect[], nearX?: number): void
  /** Shows how far keeping has come, on the shown card. */
  showKeep(progress: KeepProgress): void
  /** Shows and speaks what else failed, on the shown card. */
  warn(message: string): void
  /** Has words spoken politely by the shown card. */
  say(words: string): void
  /** Puts the shown card by where its mention is now. */
  place(anchors: readonly Rect[], nearX?: number): void
  hide(): void
  /** Moves the focus to the card's first control. */
  focus(): void
  hasFocus(): boolean
  isHost(target: EventTarget | null): boolean
}

/** Ends with the card hidden when `signal` aborts. */
export function createCardOverlay(
  document: Document,
  css: string,
  events: CardEvents,
  signal: AbortSignal,
): CardOverlay {
  let card: Card | null = null

  const floating = createFloatingRoot(
    document,
    css,
    {
      opened(host, root) {
        host.addEventListener('pointerenter', events.entered)
        host.addEventListener('pointerleave', events.left)
        // A press focuses as well, but it takes a key to depend on the focus.
        host.addEventListener(
          'focusin',
          () => root.activeElement?.matches(':focus-visible') && events.focused(),
        )
      },
      sized: () => card?.fit(),
      refused: events.refused,
    },
    signal,
  )
  const find = (control: string) => floating.root()?.querySelector<HTMLElement>(control)
  const { byReader, byReaderWhoSees } = floating
  const actions = {
    keep: byReaderWhoSees(events.keep),
    note: byReaderWhoSees(events.note),
    more: byReaderWhoSees(events.more),
    close: byReader(events.dismissed),
    previous: byReader(events.previous),
    next: byReader(events.next),
  }
  return {
    show({ content, words }, anchors, nearX) {
      if (signal.aborted) return
      const focused = floating.root()?.activeElement
      card = createCard(content, actions, words)
      floating.show(card.element)
      floating.place(anchors, nearX)
      // Whoever is in the card by key stays in it: on the very button that steps from mention to mention, else on Keep.
      if (focused) (find(`[aria-label="${focused.ariaLabel}"]`) ?? find('.card-keep'))?.focus()
    },
    showKeep: (progress) => card?.showKeep(progress),
    warn: (message) => card?.warn(message),
    say: (words) => card?.say(words),
    place: floating.place,
    hide() {
      floating.hide()
      card = null
    },
    focus: () => find('button')?.focus(),
    hasFocus: () => floating.root()?.activeElement != null,
    isHost: floating.isHost,
  }
}
