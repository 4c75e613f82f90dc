/** Where the card goes: arithmetic only. All lengths are CSS pixels, all places relative to the viewport. */

export type Rect = { left: number; top: number; right: number; bottom: number }
export type Size = { width: number; height: number }

export type CardPlace = {
  left: number
  top: number
  side: 'below' | 'above'
  /** What the card may be high at most; it scrolls inside where its content is higher. */
  maxHeight: number
}

/** Between the mention and its card: near enough to belong together, far enough to leave the underline visible. */
export const GAP = 6
/** Between the card and the edge of the viewport. */
export const MARGIN = 8
/** A card lower than this shows nothing of use: below it the mention may be covered. */
export const LEAST_HEIGHT = 120

/**
 * Places a card by its mention. The card lies inside the viewport; it lies below the mention where it fits, else
 * above, else where there is more room, and never over the mention as long as one side has `LEAST_HEIGHT`.
 * `anchors`: the mention's line boxes, at least one. `nearX`: where the pointer is, which line box to start from.
 */
export function placeCard(input: {
  anchors: readonly Rect[]
  card: Size
  viewport: Size
  nearX?: number
}): CardPlace {
  const { anchors, card, viewport } = input
  const top = clamp(Math.min(...anchors.map((rect) => rect.top)), 0, viewport.height)
  const bottom = clamp(Math.max(...anchors.map((rect) => rect.bottom)), 0, viewport.height)
  const roomBelow = viewport.height - MARGIN - (bottom + GAP)
  const roomAbove = top - GAP - MARGIN
  const left = clamp(startOf(anchors, input.nearX), MARGIN, viewport.width - MARGIN - card.width)

  const below = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove)
  const room = below ? roomBelow : roomAbove
  if (room < Math.min(LEAST_HEIGHT, card.height)) return squeezed(left, card, viewport)
  const height = Math.min(card.height, room)
  return below
    ? { left, top: bottom + GAP, side: 'below', maxHeight: room }
    : { left, top: top - GAP - height, side: 'above', maxHeight: room }
}

/** No side has room, so the card takes the lower end of the viewport and covers what it must. */
function squeezed(left: number, card: Size, viewport: Size): CardPlace {
  const maxHeight = Math.max(0, viewport.height - 2 * MARGIN)
  const height = Math.min(card.height, maxHeight)
  return { left, top: Math.max(0, viewport.height - MARGIN - height), side: 'below', maxHeight }
}

/** Left edge of the line box that holds `nearX`, else of the first one. */
function startOf(anchors: readonly Rect[], nearX: number | undefined): number {
  const held =
    nearX === undefined ? undefined : anchors.find((rect) => rect.left <= nearX && nearX <= rect.right)
  return (held ?? anchors[0])?.left ?? 0
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
