/**
 * Gives the focus to what stays beside things that are about to go, so that the keyboard does not lose its place: the
 * first after them, else the last before. `items` are in the order of the page. Gives whether there was any.
 */
export function focusAfter(items: readonly HTMLElement[], isGoing: (item: HTMLElement) => boolean): boolean {
  const last = items.findLastIndex(isGoing)
  const after = items.slice(last + 1).find((item) => !isGoing(item))
  const stays = after ?? items.slice(0, Math.max(last, 0)).findLast((item) => !isGoing(item))
  stays?.focus({ preventScroll: after !== undefined })
  return stays !== undefined
}
