/** The text that was read from a page, and the way back from it to the page's nodes. */

import { treesOf } from './shadow-trees.ts'

/** A run of article text that stands in one text node. Offsets count UTF-16 units. */
export type TextPiece = {
  node: Text
  /** Offset in the node's data. */
  from: number
  /** Offset in the article's text. */
  start: number
  length: number
  /** Something that is no part of the text (hidden, an advertisement) stands between the piece before and this one. */
  gap?: true
}

/**
 * The article's text with the way back to the page. Pieces are in the order of the text;
 * white space runs are collapsed to one space, blocks parted by "\n\n".
 */
export type PageText = {
  text: string
  pieces: TextPiece[]
  /** The shadow trees that hold some of it: carets and changes in them have to be asked for. */
  shadows?: readonly ShadowRoot[]
}

/**
 * The static ranges that cover [start, end) of the text: one per contiguous stretch, usually one.
 * Empty where the nodes have left the page or hold other words by now.
 */
export function rangesOf(page: PageText, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = []
  let open: StaticRangeInit | null = null
  for (let at = firstEndingAfter(page.pieces, start); at < page.pieces.length; at++) {
    const piece = page.pieces[at]
    if (!piece || piece.start >= end) break
    const first = Math.max(piece.start, start)
    const last = Math.min(piece.start + piece.length, end)
    const from = piece.from + first - piece.start
    const to = from + last - first
    const isThere = piece.node.isConnected && piece.node.data.slice(from, to) === page.text.slice(first, last)
    if (!isThere) return []
    if (open && !piece.gap && isAfter(piece.node, open.endContainer)) {
      open.endContainer = piece.node
      open.endOffset = to
      continue
    }
    if (open) ranges.push(new StaticRange(open))
    open = { startContainer: piece.node, startOffset: from, endContainer: piece.node, endOffset: to }
  }
  if (open) ranges.push(new StaticRange(open))
  return ranges
}

/** No range leads from one shadow tree into another, nor backwards, as text in slots may. */
function isAfter(node: Node, before: Node): boolean {
  const place = before.compareDocumentPosition(node)
  return node === before || ((place & FOLLOWING) !== 0 && (place & DISCONNECTED) === 0)
}

const DISCONNECTED = 1
const FOLLOWING = 4

/** Notes the shadow trees of a text, where it stands in some. */
export function noteTrees(page: PageText): void {
  const trees = treesOf(page.pieces.map(({ node }) => node))
  if (trees.length > 0) page.shadows = trees
}

/**
 * Offset in the text of a caret position in the page; null outside of the text. Inside of white space that was
 * collapsed it is the end of what stands before. A map look-up and a binary search among the node's own pieces.
 */
export function offsetAt(page: PageText, node: Node, offset: number): number | null {
  const span = spansOf(page).get(node)
  if (!span) return null
  let low = span.first
  let high = span.last
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const piece = page.pieces[middle]
    if (piece && piece.from <= offset) low = middle
    else high = middle - 1
  }
  const piece = page.pieces[low]
  if (!piece || offset < piece.from || (low === span.last && offset > piece.from + piece.length)) return null
  return piece.start + Math.min(offset - piece.from, piece.length)
}

/** Index of the first piece that ends after `offset`. */
function firstEndingAfter(pieces: readonly TextPiece[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece && piece.start + piece.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Which pieces stand in a node: indices into `pieces`, both inclusive. A node's pieces are neighbours. */
type Span = { first: number; last: number }

const spansByPage = new WeakMap<PageText, Map<Node, Span>>()

function spansOf(page: PageText): Map<Node, Span> {
  const known = spansByPage.get(page)
  if (known) return known
  const spans = new Map<Node, Span>()
  for (const [at, piece] of page.pieces.entries()) {
    const span = spans.get(piece.node)
    if (span) span.last = at
    else spans.set(piece.node, { first: at, last: at })
  }
  spansByPage.set(page, spans)
  return spans
}
