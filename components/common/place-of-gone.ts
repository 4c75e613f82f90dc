/** Where on a page something stood that is gone. */

export type Place = {
  /** What held it, and is still there. */
  parent: Element
  /** What stood before it in there and is still there; null where that is nothing. */
  previous: Node | null
}

/** Where `gone` stood before these changes, told in their order; null where they do not tell. */
export function placeOfGone(gone: Node, changes: readonly MutationRecord[]): Place | null {
  let whole = gone
  for (const _ of changes) {
    // It went with all that it was part of.
    while (whole.parentNode) whole = whole.parentNode
    const at = changes.findLastIndex(({ removedNodes }) => [...removedNodes].includes(whole as ChildNode))
    const parent = changes[at]?.target
    if (!(parent instanceof Element)) return null
    if (parent.isConnected) return { parent, previous: previousIn(parent, changes.slice(at)) }
    whole = parent
  }
  return null
}

/** What stands in `parent` before what the first change removed; what went later is passed over. */
function previousIn(parent: Element, [first, ...later]: readonly MutationRecord[]): Node | null {
  const previous = first?.previousSibling ?? null
  if (!previous || previous.parentNode === parent) return previous
  const at = later.findIndex(
    ({ target, removedNodes }) => target === parent && [...removedNodes].includes(previous as ChildNode),
  )
  return at === -1 ? null : previousIn(parent, later.slice(at))
}
