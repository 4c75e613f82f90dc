/** Shows the card over the page, in a closed root of its own that exists only while it is shown. */

import { type Card, createCard } from '../../components/card/card.ts'
import type { CardContent, KeepProgress } from '../../components/card/card-content.ts'
import { placeCard, type Rect, type Size } from '../../lib/hovering/place-card.ts'
import { isTampered } from './tampering.ts'

export type CardEvents = {
  entered(): void
  left(): void
  focused(): void
  dismissed(): void
  keep(): void
  more(): void
  previous(): void
  next(): void
  /** The page has changed how the card looks: what the reader pressed was not done. */
  refused(): void
}

export type CardOverlay = {
  /** Shows a card by the line boxes `anchors`, instead of the one that is shown. */
  show(content: CardContent, anchors: readonly Rect[], nearX?: number): void
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

/** A page's style sheets reach the host, not what is inside; so everything that matters is said here, with weight. */
const HOST_STYLE =
  'all: initial; position: fixed; inset: auto; display: block; width: max-content; height: auto; margin: 0; ' +
  'padding: 0; border: 0; overflow: visible; background: transparent; direction: ltr; opacity: 1; ' +
  'visibility: visible; pointer-events: auto; z-index: 2147483647'

/** Ends with the card hidden when `signal` aborts. */
export function createCardOverlay(document: Document, events: CardEvents, signal: AbortSignal): CardOverlay {
  let host: HTMLElement | null = null
  let root: ShadowRoot | null = null
  let shell: HTMLElement | null = null
  let card: Card | null = null

  const isRefused = (event: Event): boolean => {
    const pressed =
      event instanceof MouseEvent && event.detail > 0 ? { x: event.clientX, y: event.clientY } : null
    if (host && !isTampered(host, pressed)) return false
    events.refused()
    return true
  }
  const byReader = (act: () => void) => (event: Event) => {
    if (event.isTrusted) act()
  }
  /** For what is done in the reader's name. */
  const byReaderWhoSees = (act: () => void) => (event: Event) => {
    if (event.isTrusted && !isRefused(event)) act()
  }
  const actions = {
    keep: byReaderWhoSees(events.keep),
    more: byReaderWhoSees(events.more),
    close: byReader(events.dismissed),
    previous: byReader(events.previous),
    next: byReader(events.next),
  }

  const open = (css: string) => {
    host = document.createElement('div')
    setStyle(host, HOST_STYLE)
    host.addEventListener('pointerenter', events.entered)
    host.addEventListener('pointerleave', events.left)
    // A press focuses as well, but it takes a key to depend on the focus.
    host.addEventListener('focusin', () => root?.activeElement?.matches(':focus-visible') && events.focused())
    root = host.attachShadow({ mode: 'closed' })
    dress(root, document, css)
    shell = document.createElement('div')
    shell.className = 'tokens'
    root.append(shell)
    // What happens in the card is no news to the page's own keys and presses.
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown']) {
      root.addEventListener(type, (event) => event.stopPropagation())
    }
    document.documentElement.append(host)
    // The top layer is over everything; where a page hinders it, the z-index has to do.
    host.popover = 'manual'
    try {
      host.showPopover()
    } catch {}
  }
  const hide = () => {
    host?.remove()
    host = root = shell = card = null
  }
  const place = (anchors: readonly Rect[], nearX?: number) => {
    if (!host || !shell || anchors.length === 0) return
    shell.style.removeProperty('--card-room')
    const { width, height } = shell.getBoundingClientRect()
    const viewport = viewportOf(document)
    const at = placeCard({ anchors, card: { width, height }, viewport, nearX })
    if (at.maxHeight < height) shell.style.setProperty('--card-room', `${at.maxHeight}px`)
    setStyle(host, `left: ${at.left}px; top: ${at.top}px`)
    card?.fit()
  }
  signal.addEventListener('abort', hide)
  return {
    show(content, anchors, nearX) {
      if (signal.aborted) return
      if (!host?.isConnected) {
        hide()
        open(content.style)
      }
      const focused = root?.activeElement?.getAttribute('aria-label')
      card = createCard(content, actions)
      shell?.replaceChildren(card.element)
      place(anchors, nearX)
      // Stepping from mention to mention with a key must not lose the key's button.
      if (focused) root?.querySelector<HTMLElement>(`[aria-label="${focused}"]`)?.focus()
    },
    showKeep: (progress) => card?.showKeep(progress),
    warn: (message) => card?.warn(message),
    say: (words) => card?.say(words),
    place,
    hide,
    focus: () => root?.querySelector('button')?.focus(),
    hasFocus: () => root?.activeElement != null,
    isHost: (target) => host !== null && target === host,
  }
}

/** The viewport without its upright scrollbar. Its height is the window's: a quirky page's root is as high as its text. */
function viewportOf(document: Document): Size {
  const width = document.documentElement.clientWidth
  return { width, height: document.defaultView?.innerHeight ?? document.documentElement.clientHeight }
}

function setStyle(element: HTMLElement, declarations: string): void {
  for (const declaration of declarations.split(';')) {
    const [name = '', value = ''] = declaration.split(':')
    element.style.setProperty(name.trim(), value.trim(), 'important')
  }
}

/** A constructed sheet obeys no page's policy; a style element is the way where a sheet cannot be adopted. */
function dress(root: ShadowRoot, document: Document, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
  }
}
