/** The text nodes behind a piece of the text: found only where somebody asks, because most of a page is never asked for. */
import type { TextPiece } from './page-text.ts'

/** Words that stand in one text node. Offsets count UTF-16 units. */
export type TextSpan = {
  node: Text
  /** Offset in the node's data. */
  from: number
  /** Offset in the article's text. */
  start: number
  length: number
  /** As that of a piece, for its first span. */
  gap: boolean
}

const TEXT = 3
const SHOW_TEXT = 4
const SOLID = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g

const known = new WeakMap<TextPiece, TextSpan[]>()

/** A piece's spans as its nodes stood when they were first asked for, in the order of the text. */
export function spansOf(piece: TextPiece): readonly TextSpan[] {
  let spans = known.get(piece)
  if (!spans) {
    spans = readSpans(piece)
    known.set(piece, spans)
  }
  return spans
}

/** A text node itself, or those below an element. */
export function* textNodesIn(node: Text | Element): Generator<Text> {
  if (node.nodeType === TEXT) return yield node as Text
  const walker = node.ownerDocument.createTreeWalker(node, SHOW_TEXT)
  while (walker.nextNode()) yield walker.currentNode as Text
}

/** Whatever white space stands between two spans is one space of the text. */
function readSpans({ node, from, to, start, gap }: TextPiece): TextSpan[] {
  const spans: TextSpan[] = []
  let at = start
  let parted = false
  for (const text of textNodesIn(node)) {
    const data = text.data.slice(from, to)
    let end = 0
    for (const found of data.matchAll(SOLID)) {
      const [{ length }] = found
      if (spans.length > 0 && (parted || found.index > end)) at++
      spans.push({
        node: text,
        from: from + found.index,
        start: at,
        length,
        gap: gap === true && spans.length === 0,
      })
      at += length
      end = found.index + length
      parted = false
    }
    parted ||= end < data.length
  }
  return spans
}
