/** The text that was read from a page, and the way back from it to the page's nodes. */

import { treesOf } from './shadow-trees.ts'
import { DEEPEST, spansOf, type TextSpan } from './text-spans.ts'

/** A piece of the text, in the place it was read from. Offsets count UTF-16 units. */
export type TextPiece = {
  /** A text node, or a block that held nothing but words: its text nodes are its spans (see text-spans.ts). */
  node: Text | Element
  /** Offsets in the node's data where only a part of it was read, `to` exclusive; from 0 to its end otherwise. */
  from: number
  to?: number
  /** Offset in the article's text. */
  start: number
  length: number
  /** Something that is no part of the text (hidden, an advertisement) stands between the piece before and this one. */
  gap?: true
  /** Where its words stand, once somebody has asked. */
  spans?: readonly TextSpan[]
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
    let { gap } = piece
    for (const { node, from, start: begin, length } of spansOf(piece)) {
      const first = Math.max(begin, start)
      const last = Math.min(begin + length, end)
      if (first >= last) continue
      const startOffset = from + first - begin
      const endOffset = from + last - begin
      const isThere =
        node.isConnected && node.data.slice(startOffset, endOffset) === page.text.slice(first, last)
      if (!isThere) return []
      if (open && !gap && isAfter(node, open.endContainer)) {
        open.endContainer = node
        open.endOffset = endOffset
      } else {
        if (open) ranges.push(new StaticRange(open))
        open = { startContainer: node, startOffset, endContainer: node, endOffset }
      }
      gap = undefined
    }
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
 * collapsed it is the end of what stands before.
 */
export function offsetAt(page: PageText, node: Node, offset: number): number | null {
  let before: TextSpan | undefined
  for (const piece of piecesAround(page, node)) {
    for (const span of spansOf(piece)) {
      if (span.node !== node) continue
      if (span.from > offset)
        return before ? before.start + Math.min(offset - before.from, before.length) : null
      before = span
    }
  }
  return before && offset <= before.from + before.length ? before.start + offset - before.from : null
}

/** The pieces that were read from a text node, or from the block that it stands in. */
function piecesAround(page: PageText, node: Node): readonly TextPiece[] {
  const pieces = piecesByNode(page)
  // A block with nothing but words is not deep.
  let around: Node | null = node
  for (let depth = 0; around && depth <= DEEPEST + 1; depth++, around = around.parentNode) {
    const found = pieces.get(around)
    if (found) return found
  }
  return []
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

const knownPieces = new WeakMap<PageText, Map<Node, TextPiece[]>>()

function piecesByNode(page: PageText): Map<Node, TextPiece[]> {
  const known = knownPieces.get(page)
  if (known) return known
  const pieces = new Map<Node, TextPiece[]>()
  for (const piece of page.pieces) {
    const alike = pieces.get(piece.node)
    if (alike) alike.push(piece)
    else pieces.set(piece.node, [piece])
  }
  knownPieces.set(page, pieces)
  return pieces
}
