/** Single keys on a marked page, where the reader switched them on. */
import type { LetterAct, LetterKeys } from '../../lib/domain/settings.ts'

const ACTS: readonly LetterAct[] = ['next', 'previous', 'keep', 'panel']

/**
 * Calls `act` for each key that the reader chose, until `signal` aborts: never while something is typed, never with
 * another key held, and never where the page made use of the key itself.
 */
export function watchLetterKeys(
  document: Document,
  act: (what: LetterAct) => void,
  signal: AbortSignal,
): { heed(letters: LetterKeys): void } {
  let letters: LetterKeys | null = null
  document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (!letters?.on || !event.isTrusted || event.isComposing || event.repeat || isHeldWith(event)) return
      // Caps Lock writes the letter large, and means nothing else by it.
      const key = event.key.toLowerCase()
      const meant = ACTS.find((one) => letters?.[one] === key)
      if (!meant || isTyping(event, document)) return
      // The page may listen after us: what it makes of the key is known when all have heard it.
      setTimeout(() => event.defaultPrevented || signal.aborted || act(meant))
    },
    { signal },
  )
  return {
    heed(wanted) {
      letters = wanted
    },
  }
}

function isHeldWith(event: KeyboardEvent): boolean {
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
}

/** What types letters, or takes them to choose something. */
const FIELDS =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"], [role="searchbox"], [role="listbox"], [role="menu"], [role="tree"], [role="grid"], [role="application"]'

/** Whether a key goes into a field or an editor, in a shadow root or not; one in a frame never comes here. */
function isTyping(event: KeyboardEvent, document: Document): boolean {
  if (document.designMode === 'on') return true
  return [...event.composedPath(), document.activeElement].some(
    (node) => node instanceof Element && (node.matches(FIELDS) || (node as HTMLElement).isContentEditable),
  )
}
