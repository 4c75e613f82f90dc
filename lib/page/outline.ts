/** One walk over a page: every element that is read, all words, and what stands in which block. */
import { finish, type Work } from '../work/turns.ts'
import { nameOf } from './element-attributes.ts'
import { isUnread } from './element-kinds.ts'
import type { Outline } from './page-parts.ts'
import { hasOwnTree, openRootOf, slottedIn } from './shadow-trees.ts'
import { Walk } from './walk.ts'

const SHOW_ELEMENTS_AND_TEXT = 5
const TEXT = 3

/** Nodes after which the walk may be put aside: some tenths of a millisecond's work, or less. */
const NODES_A_TURN = 50

/** As `outlining`, in one go. */
export function readOutline(root: Element, isLeftOut = isUnread): Outline {
  return finish(outlining(root, isLeftOut))
}

/**
 * Walks what is shown of the page below `root`, which is read whatever it is, without the elements that `isLeftOut`. Open
 * shadow trees are read in the place of their hosts' children, which stand where the tree has slots for them. Where the
 * `takesBlocks`: a block with nothing but words in it is one run, not each of its text nodes. Where the
 * page changes between two turns, the outline is of neither page: whoever walks in turns watches the page meanwhile.
 */
export function* outlining(root: Element, isLeftOut = isUnread, takesBlocks = true): Work<Outline> {
  const walk = new Walk(isLeftOut, takesBlocks)
  const top = walk.open(root, nameOf(root))
  yield* walkInside(walk, root)
  return walk.finish(top)
}

/** A tree inside of a tree inside of a tree … is read this deep. */
const MOST_TREES = 50

/** Walks what is shown inside of an element that was opened. */
function* walkInside(walk: Walk, element: Element, trees = 0): Work<void> {
  if (trees >= MOST_TREES) return
  const shadow = openRootOf(element)
  const slotted = shadow ? [] : slottedIn(element)
  if (shadow) walk.shadows.push(shadow)
  if (slotted.length === 0) return yield* walkBelow(walk, shadow ?? element, trees)
  for (const node of slotted) {
    if (!walk.goesOn()) return
    if (walk.met % NODES_A_TURN === 0) yield
    if (node.nodeType === TEXT) walk.take(node as Text, (node as Text).data)
    else if (walk.enter(node as Element)) {
      yield* walkInside(walk, node as Element, trees + 1)
      walk.close()
    }
  }
}

/** Walks one tree without recursion: pages may be 10,000 elements deep. No property of a node is trusted to lead on. */
function* walkBelow(walk: Walk, root: Node, trees: number): Work<void> {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, SHOW_ELEMENTS_AND_TEXT)
  let depth = 0
  let node: Node | null = walker.firstChild()
  while (node && walk.goesOn()) {
    if (walk.met % NODES_A_TURN === 0) yield
    let inside: Node | null = null
    if (node.nodeType === TEXT) walk.take(node as Text, (node as Text).data)
    else if (walk.enter(node as Element)) {
      const isElsewhere = hasOwnTree(node as Element, walk.name)
      if (isElsewhere) yield* walkInside(walk, node as Element, trees + 1)
      else if (!walk.takeWhole(node as Element)) inside = walker.firstChild()
      if (inside) depth++
      else walk.close()
    }
    node = inside ?? walker.nextSibling()
    for (; !node && depth > 0; depth--) {
      walker.parentNode()
      walk.close()
      node = walker.nextSibling()
    }
  }
  for (; depth > 0; depth--) walk.close()
}
