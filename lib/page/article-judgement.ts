/** Whether what was found is an article at all: front pages, searches and forms have text too. */
import type { Part } from './page-parts.ts'
import { isListOfArticles } from './paragraphs.ts'

/** Characters of prose. A page that calls itself an article is believed with less: news in brief are short. */
const LEAST = 500
const LEAST_OF_DECLARED = 200
const SHORTEST_PARAGRAPH = 40
const MOST_LINKED = 0.5
const IDEOGRAPHS = /[぀-ヿ㐀-鿿가-힯]/g

/** `text` is what would be read below `root`; `declared`: the page says that it holds an article. */
export function isArticle(root: Part, text: string, declared: boolean): boolean {
  if (isListOfArticles(root) || root.linked > MOST_LINKED * root.chars) return false
  let prose = 0
  for (const block of text.split('\n\n')) {
    // An ideograph says as much as two or three letters.
    const length = block.length + 1.5 * (block.match(IDEOGRAPHS)?.length ?? 0)
    if (length >= SHORTEST_PARAGRAPH) prose += length
  }
  return prose >= (declared ? LEAST_OF_DECLARED : LEAST)
}
