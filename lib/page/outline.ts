/** One walk over a page: every element that is read, all words, and what stands in which block. */
import { finish, type Work } from '../work/turns.ts'
import { isBare, nameOf } from './element-attributes.ts'
import { isHeading, isInline, isUnread } from './element-kinds.ts'
import { leaningOf } from './leaning.ts'
import type { Outline, Part, Run } from './page-parts.ts'
import { linkedIfPlain } from './plain-words.ts'
import { hasOwnTree, openRootOf, slottedIn } from './shadow-trees.ts'

/** Elements that never take room between two words. */
const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'template', 'link', 'meta'])

/** As much of a text node as tells its script. */
const SAMPLE = 50
const IDEOGRAPHS = /[぀-ヿ㐀-鿿가-힯]/
const WEIGHT_OF_IDEOGRAPHS = 2.5

const SHOW_ELEMENTS_AND_TEXT = 5
const TEXT = 3
const MOST_CHARACTERS = 5_000_000

/** Nodes after which the walk may be put aside: some tenths of a millisecond's work, or less. */
const NODES_A_TURN = 50

/** As `outlining`, in one go. */
export function readOutline(root: Element, isLeftOut = isUnread): Outline {
  return finish(outlining(root, isLeftOut))
}

/**
 * Walks what is shown of the page below `root`, which is read whatever it is, without the elements that `isLeftOut`. Open
 * shadow trees are read in the place of their hosts' children, which stand where the tree has slots for them. Where the
 * page changes between two turns, the outline is of neither page: whoever walks in turns watches the page meanwhile.
 */
export function* outlining(root: Element, isLeftOut = isUnread): Work<Outline> {
  const walk = new Walk(isLeftOut)
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
    if (node.nodeType === TEXT) walk.read(node as Text)
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
    if (node.nodeType === TEXT) walk.read(node as Text)
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

/** What a walk has met so far. */
class Walk {
  /** Nodes so far. */
  met = 0
  /** Name of the element that was met last. */
  name = ''
  readonly shadows: ShadowRoot[] = []
  private characters = 0
  private truncated = false
  private readonly parts: Part[] = []
  private readonly runs: Run[] = []
  private part: Part | null = null
  private block = 0
  private edge: Run['edge'] = 'block'
  private spaced = false
  private gap = false

  constructor(private readonly isLeftOut: typeof isUnread) {}

  /** Counts one more node; false where so much was read that the rest is not. */
  goesOn(): boolean {
    this.met++
    this.truncated ||= this.characters > MOST_CHARACTERS
    return !this.truncated
  }

  /** Takes up a text node. */
  read(node: Text): void {
    this.take(node, node.data, 0)
  }

  /** Takes up all that stands in the block that was entered last; false where it has to be walked. */
  takeWhole(element: Element): boolean {
    const { part } = this
    if (!part || part.inline || part.name === 'form') return false
    const linked = linkedIfPlain(element, this.isLeftOut)
    if (linked >= 0) this.take(element, element.textContent, linked)
    return linked >= 0
  }

  private take(node: Text | Element, data: string, inLinks: number): void {
    const { part } = this
    const words = data.trim()
    const { length } = words
    if (length === 0 || !part) {
      this.spaced = true
      return
    }
    const linked = part.inLink ? length : Math.min(inLinks, length)
    this.runs.push({
      node,
      data,
      length,
      linked,
      weight: IDEOGRAPHS.test(length > SAMPLE ? words.slice(0, SAMPLE) : words)
        ? length * WEIGHT_OF_IDEOGRAPHS
        : length,
      part,
      block: this.block,
      edge: this.edge,
      spaced: this.spaced,
      gap: this.gap,
    })
    this.spaced = false
    part.chars += length
    part.linked += linked
    this.characters += length
    this.edge = null
    this.gap = false
  }

  /** Meets an element; true where its content is to be read, and `close` called after it. */
  enter(element: Element): boolean {
    const name = nameOf(element)
    this.name = name
    if (name === 'img' || name === 'wbr') return false
    // Asked once for all who want to know: most elements of a text say nothing about themselves.
    const bare = isBare(element, name)
    if (name === 'br') this.breakLine()
    else if (this.isLeftOut(element, name, bare)) {
      this.gap = true
      if (!isInline(name) && !NOT_SHOWN.has(name)) this.breakBlock()
    } else {
      this.open(element, name, bare)
      return true
    }
    return false
  }

  open(element: Element, name: string, bare = isBare(element, name)): Part {
    const parent = this.part
    // The names of custom elements do not say how they stand: in the middle of a line they belong to the line.
    const inline = isInline(name) || (this.edge === null && name.includes('-'))
    if (!inline) this.breakBlock()
    const { length } = this.runs
    const part: Part = {
      element,
      name,
      inline,
      parent,
      leaning: bare && name !== 'footer' ? null : leaningOf(element, name),
      at: this.parts.length,
      end: 0,
      firstRun: length,
      endRun: length,
      inLink: parent?.inLink || name === 'a',
      chars: 0,
      linked: 0,
      prose: 0,
      paragraphs: 0,
      companions: 0,
      headlines: 0,
      members: 0,
    }
    this.part = part
    this.parts.push(part)
    return part
  }

  close(): void {
    const { part } = this
    if (!part) return
    part.end = this.parts.length
    part.endRun = this.runs.length
    if (!part.inline) this.breakBlock()
    this.part = part.parent
    if (!this.part) return
    this.part.chars += part.chars
    this.part.linked += part.linked
  }

  finish(root: Part): Outline {
    this.close()
    return { root, parts: this.parts, runs: this.runs, shadows: this.shadows, truncated: this.truncated }
  }

  private breakBlock(): void {
    if (this.edge === 'block') return
    this.edge = 'block'
    this.block++
  }

  /** One line break ends a line, two end a block. */
  private breakLine(): void {
    if (this.part && isHeading(this.part.name)) this.spaced = true
    else if (this.edge === 'line') this.breakBlock()
    else if (this.edge === null) this.edge = 'line'
  }
}
