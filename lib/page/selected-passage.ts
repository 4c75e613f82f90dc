/** What the reader selected, as a place in a text that was read from the page. */
import type { PageText } from './page-text.ts'
import { spansOf } from './text-spans.ts'

/** A place in one of the texts of a page: UTF-16 offsets, end exclusive. */
export type Passage = { page: PageText; start: number; end: number }

/** What is selected; null where nothing is, or where the reader types. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (!range || range.collapsed || document.designMode === 'on') return null
  const ends = [range.startContainer, range.endContainer, document.activeElement]
  return ends.some((node) => node && isInField(node)) ? null : range
}

const FIELDS =
  'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox" i], [role="searchbox" i]'

function isInField(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  // By way of the prototype, because a form's fields may have taken the name.
  return element !== null && Element.prototype.closest.call(element, FIELDS) !== null
}

/**
 * The passage that a range covers: in the article's text where all of it stands there, else in the page's whole text,
 * which is read only then. Without white space at its ends; null where the range covers no words that can be read.
 */
export function passageOf(range: Range, article: PageText | null, whole: () => PageText): Passage | null {
  const inArticle = article && coveredBy(range, article)
  if (inArticle && wordsOf(inArticle) === solid(range.toString())) return inArticle
  const inWhole = coveredBy(range, whole())
  // What is not read (a script, a hidden line) may stand among the words of the article.
  return inArticle && inWhole && wordsOf(inArticle) === wordsOf(inWhole) ? inArticle : inWhole
}

function coveredBy(range: Range, page: PageText): Passage | null {
  let start = -1
  let end = -1
  const touched = page.pieces.filter(({ node }) => range.intersectsNode(node))
  for (const { node, from, length, start: at } of touched.flatMap(spansOf)) {
    if (!range.intersectsNode(node)) continue
    const first = node === range.startContainer ? Math.max(from, range.startOffset) : from
    const last = node === range.endContainer ? Math.min(from + length, range.endOffset) : from + length
    if (last <= first) continue
    if (start < 0) start = at + first - from
    end = at + last - from
  }
  const passage = page.text.slice(start, end)
  const words = passage.trim()
  if (start < 0 || words === '') return null
  start += passage.length - passage.trimStart().length
  return { page, start, end: start + words.length }
}

function wordsOf({ page, start, end }: Passage): string {
  return solid(page.text.slice(start, end))
}

function solid(text: string): string {
  return text.replace(/\s+/g, '')
}
