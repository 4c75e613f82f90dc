/**
 * Open shadow trees: what a page's own elements show in the place of their children. Closed ones stay closed. Nothing is
 * asked of forms, which cannot have a tree, and whose fields may answer in its name.
 */
import { nameOf } from './element-attributes.ts'

const SHADOW_ROOT = 11

/** An element's open shadow tree; null where it has none. `name`: its own. */
export function openRootOf(element: Element, name = nameOf(element)): ShadowRoot | null {
  if (name === 'form') return null
  const root: unknown = element.shadowRoot
  // What is of the page is no instance of this script's Object in every browser.
  return typeof root === 'object' && root !== null && 'nodeType' in root && root.nodeType === SHADOW_ROOT
    ? (root as ShadowRoot)
    : null
}

/** What stands in a slot in the place of its own children; none where it shows those, and for all other elements. */
export function slottedIn(element: Element, name = nameOf(element)): Node[] {
  return name === 'slot' && 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : []
}

/** Whether an element shows something else than its children. */
export function hasOwnTree(element: Element, name: string): boolean {
  return name === 'slot' ? slottedIn(element, name).length > 0 : openRootOf(element, name) !== null
}

/** A page with more trees than this is watched in the first of them. */
const MOST_TREES = 1_000

/** The open shadow trees below an element, also inside of one another. */
export function openRootsIn(element: Element): ShadowRoot[] {
  const found: ShadowRoot[] = []
  const trees: (Element | ShadowRoot)[] = [element]
  for (const tree of trees) {
    for (const one of tree.querySelectorAll('*')) {
      // Asked of every element of a page, nearly all of which have none.
      const root = one.shadowRoot && openRootOf(one)
      if (!root) continue
      found.push(root)
      trees.push(root)
      if (found.length >= MOST_TREES) return found
    }
  }
  return found
}

/** The shadow trees in which these nodes stand, with those around them. */
export function treesOf(nodes: Iterable<Node>): ShadowRoot[] {
  const found = new Set<ShadowRoot>()
  for (const node of nodes) {
    let root = node.getRootNode()
    while (root.nodeType === SHADOW_ROOT && !found.has(root as ShadowRoot)) {
      found.add(root as ShadowRoot)
      root = (root as ShadowRoot).host.getRootNode()
    }
  }
  return [...found]
}
