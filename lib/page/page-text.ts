/** The text that was read from a page, and the way back from it to the page's nodes. */
import { firstOf } from '../domain/halving.ts'
import { treesOf } from './shadow-trees.ts'
import { DEEPEST, spansOf, type TextPiece } from './text-spans.ts'

/**
 * The article's text with the way back to the page. Pieces are in the order of the text;
 * white space runs are collapsed to one space, blocks parted by "\n\n".
 */
export type PageText = {
  text: string
  pieces: TextPiece[]
  /** The pieces by their nodes, once somebody has asked. */
  byNode?: ReadonlyMap<Node, TextPiece>
  /** The shadow trees that hold some of it: carets and changes in them have to be asked for. */
  shadows?: readonly ShadowRoot[]
}

/**
 * The static ranges that cover [start, end) of the text: one per contiguous stretch, usually one.
 * Empty where the nodes have left the page or hold other words by now.
 */
export function rangesOf(page: PageText, start: number, end: number): StaticRange[] {
  const ranges: StaticRangeInit[] = []
  const { pieces } = page
  const endsLater = (at: number) => (pieces[at]?.start ?? 0) + (pieces[at]?.length ?? 0) > start
  for (let at = firstOf(pieces.length, endsLater); at < pieces.length; at++) {
    const piece = pieces[at]
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
      const open = ranges.at(-1)
      if (open && !gap && isAfter(node, open.endContainer)) {
        open.endContainer = node
        open.endOffset = endOffset
      } else {
        ranges.push({ startContainer: node, startOffset, endContainer: node, endOffset })
      }
      gap = false
    }
  }
  return ranges.map((range) => new StaticRange(range))
}

/** No range leads from one shadow tree into another, nor backwards, as text in slots may. */
function isAfter(node: Node, before: Node): boolean {
  const place = before.compareDocumentPosition(node)
  return node === before || (place & (FOLLOWING | DISCONNECTED)) === FOLLOWING
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
  const piece = pieceAround(page, node)
  let found: number | null = null
  for (const span of piece ? spansOf(piece) : []) {
    if (span.node === node && span.from <= offset)
      found = span.start + Math.min(offset - span.from, span.length)
  }
  return found
}

/** The piece that was read from a text node, or from the block that it stands in; the last where it was read twice. */
function pieceAround(page: PageText, node: Node): TextPiece | undefined {
  page.byNode ??= new Map(page.pieces.map((piece) => [piece.node, piece]))
  // A block with nothing but words is not deep.
  let around: Node | null = node
  for (let depth = 0; around && depth <= DEEPEST + 1; depth++, around = around.parentNode) {
    const found = page.byNode.get(around)
    if (found) return found
  }
}
