/** Whether a page has changed how the card looks, so that a reader may press what they cannot see. */

/**
 * True where the card, or something that it stands in, is faded, moved, clipped or filtered, or where something of the page
 * lies over the point that was pressed. Then nothing may be done in the reader's name.
 */
export function isTampered(host: HTMLElement, pressed: { x: number; y: number } | null): boolean {
  const { ownerDocument: document } = host
  const standsIn = [host, document.body, document.documentElement].filter((element) => element !== null)
  if (!host.isConnected || standsIn.some(looksOdd)) return true
  return pressed !== null && document.elementFromPoint(pressed.x, pressed.y) !== host
}

/** Half-seen is unseen: honest pages fade in, and are done when their reader presses something. */
const LEAST_OPACITY = 0.9

function looksOdd(element: HTMLElement): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style) return true
  const { filter, clipPath, maskImage, scale, rotate, translate, transform } = style
  const isPlain = [filter, clipPath, maskImage, scale, rotate, translate, transform].every(changesNothing)
  return !isPlain || Number(style.opacity || 1) < LEAST_OPACITY || style.visibility === 'hidden'
}

/** Sliding menus leave their page behind moved by nothing. */
function changesNothing(value: string | undefined): boolean {
  return !value || value === 'none' || value === 'matrix(1, 0, 0, 1, 0, 0)'
}
