/** Which things of a long page are near the viewport. */
import { firstOf } from '../domain/halving.ts'

/** How many neighbours are asked where a thing shows nothing (it is hidden, or its node has left the page). */
const MOST_NEIGHBOURS = 8

/**
 * First and last of `count` things that lie no further than `margin` from the viewport (CSS pixels; one screen where it is
 * left out), found by halving: things are in the order of the text, which is the order down the page. `topOf`: distance of
 * a thing from the viewport's top in CSS pixels, null where it shows nothing. Asks for a few dozen tops, whatever `count` is.
 */
export function windowOf(
  count: number,
  topOf: (index: number) => number | null,
  viewportHeight: number,
  margin = viewportHeight,
): { first: number; last: number } {
  const firstBelow = (line: number) =>
    firstOf(count, (at) => (nearestTop(at, count, topOf) ?? Number.POSITIVE_INFINITY) >= line)
  const first = firstBelow(-margin)
  // A wide step at the end, so that the windows of neighbouring steps overlap.
  const last = firstBelow(viewportHeight + margin) - 1
  return { first: Math.min(first, count - 1), last: Math.max(last, first) }
}

function nearestTop(index: number, end: number, topOf: (index: number) => number | null): number | null {
  for (let at = index; at < end && at < index + MOST_NEIGHBOURS; at++) {
    const top = topOf(at)
    if (top !== null) return top
  }
  return null
}
