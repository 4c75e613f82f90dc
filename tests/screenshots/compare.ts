/** Whether two pictures show the same layout. Letters may be drawn a little otherwise; what moved, went or changed its colour shows. */
import { type Pixels, SHRINK } from './accepted.ts'

/** Channels may be so far apart, of 255: how edges of letters are smoothed differs by less. */
const TOLERANCE = 48
/** A colour may stand so many pixels beside its place: two CSS pixels for each. */
const REACH = 1
/** Squares are looked at one by one, so that a large picture may not be more wrong than a small one. Pixels. */
const SQUARE = 16
/** So many pixels of a square of 256 may have no like. */
const UNLIKE = 20

/**
 * Where the pictures differ, in words that name the places in CSS pixels; empty where they show the same.
 * `differs` is told each pixel that has no like.
 */
export function differencesOf(
  accepted: Pixels,
  now: Pixels,
  differs: (x: number, y: number) => void = () => undefined,
): string[] {
  if (Math.abs(accepted.height - now.height) > REACH || accepted.width !== now.width)
    return [`it is ${sizeOf(now)}, and was ${sizeOf(accepted)}`]
  const unlike = new Map<string, number>()
  for (let y = 0; y < Math.min(accepted.height, now.height); y++) {
    for (let x = 0; x < accepted.width; x++) {
      if (hasLike(accepted, now, x, y) && hasLike(now, accepted, x, y)) continue
      differs(x, y)
      const square = `${Math.floor(x / SQUARE)} ${Math.floor(y / SQUARE)}`
      unlike.set(square, (unlike.get(square) ?? 0) + 1)
    }
  }
  return [...unlike]
    .filter(([, count]) => count > UNLIKE)
    .map(([square, count]) => {
      const [x = 0, y = 0] = square.split(' ').map((part) => Number(part) * SQUARE * SHRINK)
      return `around ${x}, ${y}: ${count} of ${SQUARE ** 2}`
    })
}

/** Whether the colour at a place of `one` stands near that place in `other`. */
function hasLike(one: Pixels, other: Pixels, x: number, y: number): boolean {
  for (let dy = -REACH; dy <= REACH; dy++) {
    for (let dx = -REACH; dx <= REACH; dx++) if (isLike(one, x, y, other, x + dx, y + dy)) return true
  }
  return false
}

function isLike(one: Pixels, x: number, y: number, other: Pixels, otherX: number, otherY: number): boolean {
  if (otherX < 0 || otherX >= other.width || otherY < 0 || otherY >= other.height) return false
  const [at, otherAt] = [(y * one.width + x) * 3, (otherY * other.width + otherX) * 3]
  for (let channel = 0; channel < 3; channel++) {
    const apart = (one.colours[at + channel] ?? 0) - (other.colours[otherAt + channel] ?? 0)
    if (Math.abs(apart) > TOLERANCE) return false
  }
  return true
}

const sizeOf = ({ width, height }: Pixels) => `${width * SHRINK} by ${height * SHRINK}`
