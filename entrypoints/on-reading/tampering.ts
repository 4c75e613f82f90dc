/** Whether a page has changed how the card looks, so that a reader may press what they cannot see. */

/**
 * True where the card, or something that it stands in, is faded, moved, clipped or filtered, where it is no longer drawn over
 * all else, or where something of the page lies over the point that was pressed. Then nothing may be done in the reader's
 * name.
 */
export function isTampered(host: HTMLElement, pressed: { x: number; y: number } | null): boolean {
  const { ownerDocument: document } = host
  const standsIn = [host, document.body, document.documentElement].filter((element) => element !== null)
  if (!host.isConnected || !host.matches(':popover-open') || standsIn.some(looksOdd)) return true
  return pressed !== null && isCovered(host, pressed)
}

/** What browsers draw over all else, the latest on top. */
const ON_TOP = ':popover-open, :modal, :fullscreen'

/** What lies over the card takes the press, or lets it through: then it is at the point and the press does not meet it. */
function isCovered(host: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  const { ownerDocument: document } = host
  const met = document.elementsFromPoint(x, y)
  if (met[0] !== host) return true
  return [...document.querySelectorAll(ON_TOP)].some((other) => {
    const { left, right, top, bottom } = other.getBoundingClientRect()
    const isThere = left <= x && x <= right && top <= y && y <= bottom
    return isThere && !met.some((element) => other.contains(element))
  })
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
