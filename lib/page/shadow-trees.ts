/**
 * Open shadow trees: what a page's own elements show in the place of their children. Closed ones stay closed. Nothing is
 * asked of forms, which cannot have a tree, and whose fields may answer in its name.
 */
import { nameOf } from './element-attributes.ts'

const SHADOW_ROOT = 11

/** An element's open shadow tree; null where it has none. */
export function openRootOf(element: Element): ShadowRoot | null {
  if (nameOf(element) === 'form') return null
  const root: unknown = element.shadowRoot
  // What is of the page is no instance of this script's Object in every browser.
  return typeof root === 'object' && root && 'nodeType' in root && root.nodeType === SHADOW_ROOT
    ? (root as ShadowRoot)
    : null
}

/** What stands in a slot in the place of its own children; none where it shows those, and for all other elements. */
export function slottedIn(element: Element): Node[] {
  return nameOf(element) === 'slot' && 'assignedNodes' in element
    ? (element as HTMLSlotElement).assignedNodes()
    : []
}

/** Whether an element shows something else than its children. */
export function hasOwnTree(element: Element): boolean {
  return openRootOf(element) !== null || slottedIn(element).length > 0
}

/** All open shadow trees below a node, also inside of one another. */
export function openRootsIn(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = []
  for (const element of root.querySelectorAll('*')) {
    const shadow = openRootOf(element)
    if (shadow) found.push(shadow, ...openRootsIn(shadow))
  }
  return found
}
