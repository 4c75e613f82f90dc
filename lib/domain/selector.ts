/** W3C Web Annotation `TextQuoteSelector`: the words themselves and what stands around them. */
export type TextQuoteSelector = {
  type: 'TextQuoteSelector'
  exact: string
  /** Up to 32 characters before; '' at the start of the text. */
  prefix: string
  /** Up to 32 characters after; '' at the end of the text. */
  suffix: string
}

/** W3C Web Annotation `TextPositionSelector`: UTF-16 offsets in the article's text, end exclusive. */
export type TextPositionSelector = { type: 'TextPositionSelector'; start: number; end: number }

/** Both selectors, always: position is fast, quote survives change. */
export type Selectors = [TextQuoteSelector, TextPositionSelector]
