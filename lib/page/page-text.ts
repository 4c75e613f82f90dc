/** The text that was read from a page, and the way back from it to the page's nodes. */

import { DEEPEST } from './plain-words.ts'
import { treesOf } from './shadow-trees.ts'
import { spansOf, type TextSpan } from './text-spans.ts'

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
  const spans = spansWithin(page, start, end)
  if (!spans.every((span) => isThere(page, span, start, end))) return []
  const ranges: StaticRange[] = []
  let open: StaticRangeInit | null = null
  for (const { node, from, start: at, length, gap } of spans) {
    const endOffset = from + Math.min(at + length, end) - at
    if (open && !gap && isAfter(node, open.endContainer)) {
      open.endContainer = node
      open.endOffset = endOffset
      continue
    }
    if (open) ranges.push(new StaticRange(open))
    const startOffset = from + Math.max(at, start) - at
    open = { startContainer: node, startOffset, endContainer: node, endOffset }
  }
  if (open) ranges.push(new StaticRange(open))
  return ranges
}

/** Whether the words of [start, end) stand where they were read. */
export function stands(page: PageText, start: number, end: number): boolean {
  const spans = spansWithin(page, start, end)
  return spans.length > 0 && spans.every((span) => isThere(page, span, start, end))
}

/** Whether a span's node holds what was read of it, as far as it is within [start, end). */
function isThere(page: PageText, span: TextSpan, start: number, end: number): boolean {
  const first = Math.max(span.start, start)
  const last = Math.min(span.start + span.length, end)
  const moved = span.from - span.start
  return (
    span.node.isConnected &&
    span.node.data.slice(first + moved, last + moved) === page.text.slice(first, last)
  )
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

/** Where the words of [start, end) stand, in the order of the text; the first and the last may reach beyond. */
export function spansWithin(page: PageText, start: number, end: number): TextSpan[] {
  const within: TextSpan[] = []
  for (let at = firstEndingAfter(page.pieces, start); at < page.pieces.length; at++) {
    const piece = page.pieces[at]
    if (!piece || piece.start >= end) break
    for (const span of spansOf(piece)) {
      if (span.start + span.length > start && span.start < end) within.push(span)
    }
  }
  return within
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
