/**
 * The first of `count` indices that something holds of, found by halving: it holds of all that come after too. `count` where
 * it holds of none.
 */
export function firstOf(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
