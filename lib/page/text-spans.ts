/** The text nodes behind a piece of the text: found only where somebody asks, because most of a page is never asked for. */

/** A piece of the text, in the place it was read from. Offsets count UTF-16 units. */
export type TextPiece = {
  /** A text node, or a block that held nothing but words: its text nodes are its spans. */
  node: Text | Element
  /** Offsets in the node's data, `to` exclusive; undefined: to its end. */
  from: number
  to: number | undefined
  /** Offset in the article's text. */
  start: number
  length: number
  /** Something that is no part of the text (hidden, an advertisement) stands between the piece before and this one. */
  gap: boolean
  /** Where its words stand, once somebody has asked. */
  spans?: readonly TextSpan[]
}

/** Words that stand in one text node. Offsets count UTF-16 units. */
export type TextSpan = {
  node: Text
  /** Offset in the node's data. */
  from: number
  /** Offset in the article's text. */
  start: number
  length: number
}

/** As many elements may stand in one another, in a block that holds nothing but words. */
export const DEEPEST = 3

const TEXT = 3
const SHOW_TEXT = 4
const SOLID = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g

/** A piece's spans as its nodes stood when they were first asked for, in the order of the text. */
export function spansOf(piece: TextPiece): readonly TextSpan[] {
  piece.spans ??= readSpans(piece)
  return piece.spans
}

/** Whatever white space stands between two spans is one space of the text. */
function readSpans({ node: whole, from, to, start }: TextPiece): TextSpan[] {
  const spans: TextSpan[] = []
  // A walker does not visit where it begins.
  const walker = whole.ownerDocument.createTreeWalker(whole, SHOW_TEXT)
  let node = whole.nodeType === TEXT ? whole : walker.nextNode()
  let parted = false
  for (; node; node = walker.nextNode()) {
    const data = (node as Text).data.slice(from, to)
    let end = 0
    for (const { index, 0: words } of data.matchAll(SOLID)) {
      if (spans.length > 0 && (parted || index > end)) start++
      spans.push({ node: node as Text, from: from + index, start, length: words.length })
      start += words.length
      end = index + words.length
      parted = false
    }
    parted ||= end < data.length
  }
  return spans
}
