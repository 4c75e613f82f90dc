/** Shows something over the page by a place of its text, in a closed root that exists only while it is shown. */
import { placeCard, type Rect, type Size } from '../../lib/hovering/place-card.ts'
import { createOwnRoot, type OwnRoot, setStyle } from './own-root.ts'
import { isTampered } from './tampering.ts'

export type FloatingEvents = {
  /** The host is new: listen to it. */
  opened?(host: HTMLElement, root: ShadowRoot): void
  /** The size of what is shown is settled: it can be read for nothing. */
  sized?(): void
  /** What the reader pressed was not done, because the page changes what they see. */
  refused(): void
}

export type FloatingRoot = {
  /** Shows an element instead of the one that is shown. */
  show(element: HTMLElement): void
  /** Puts what is shown by these line boxes; nothing happens without any. */
  place(anchors: readonly Rect[], nearX?: number): void
  hide(): void
  /** Null while nothing is shown. */
  root(): ShadowRoot | null
  isHost(target: EventTarget | null): boolean
  /** Does `act` for presses that the browser itself made. */
  byReader(act: () => void): (event: Event) => void
  /** For what is done in the reader's name: does `act` only where the reader sees what they press. */
  byReaderWhoSees(act: () => void): (event: Event) => void
}

const STYLE =
  'position: fixed; inset: auto; width: max-content; height: auto; pointer-events: auto; z-index: 2147483647'

/** Ends with nothing shown when `signal` aborts. */
export function createFloatingRoot(
  document: Document,
  css: string,
  events: FloatingEvents,
  signal: AbortSignal,
): FloatingRoot {
  let own: OwnRoot | null = null

  const open = (element: HTMLElement): OwnRoot => {
    const made = createOwnRoot(document, css, STYLE)
    const { host, root, shell } = made
    shell.classList.add('tokens')
    // Before the page has it, so that the browser looks at it once.
    shell.append(element)
    // What happens in it is no news to the page's own keys and presses.
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown']) {
      root.addEventListener(type, (event) => event.stopPropagation())
    }
    events.opened?.(host, root)
    document.documentElement.append(host)
    // The top layer is over everything; where a page hinders it, the z-index has to do.
    host.popover = 'manual'
    try {
      host.showPopover()
    } catch {}
    return made
  }
  const hide = () => {
    own?.host.remove()
    own = null
  }
  const isRefused = (event: Event): boolean => {
    const pressed =
      event instanceof MouseEvent && event.detail > 0 ? { x: event.clientX, y: event.clientY } : null
    if (own && !isTampered(own.host, pressed)) return false
    events.refused()
    return true
  }
  signal.addEventListener('abort', hide)
  return {
    show(element) {
      if (signal.aborted) return
      if (own?.host.isConnected) return own.shell.replaceChildren(element)
      hide()
      own = open(element)
    },
    place(anchors, nearX) {
      if (!own || anchors.length === 0) return
      const { host, shell } = own
      shell.style.removeProperty('--card-room')
      const { width, height } = shell.getBoundingClientRect()
      const at = placeCard({ anchors, card: { width, height }, viewport: viewportOf(document), nearX })
      if (at.maxHeight < height) shell.style.setProperty('--card-room', `${at.maxHeight}px`)
      events.sized?.()
      setStyle(host, `left: ${at.left}px; top: ${at.top}px`)
    },
    hide,
    root: () => own?.root ?? null,
    isHost: (target) => own !== null && target === own.host,
    byReader: (act) => (event) => {
      if (event.isTrusted) act()
    },
    byReaderWhoSees: (act) => (event) => {
      if (event.isTrusted && !isRefused(event)) act()
    },
  }
}

/** The viewport without its upright scrollbar. Its height is the window's: a quirky page's root is as high as its text. */
function viewportOf(document: Document): Size {
  const width = document.documentElement.clientWidth
  return { width, height: document.defaultView?.innerHeight ?? document.documentElement.clientHeight }
}
