import type { PageText } from './page-text.ts'
import { openRootsIn } from './shadow-trees.ts'

/**
 * The nodes that hold all of a page's text: the one that holds it, and its shadow trees. The whole document with all its
 * trees where nothing was read or the text has left the page.
 */
export function rootsOf(page: PageText | null, document: Document): Node[] {
  const first = page?.pieces[0]?.node
  const last = page?.pieces.at(-1)?.node
  const whole = document.documentElement
  if (!first?.isConnected || !last?.isConnected) return [whole, ...openRootsIn(whole)]
  if (page?.shadows) return [whole, ...page.shadows]
  const range = document.createRange()
  range.setStart(first, 0)
  range.setEnd(last, 'data' in last ? last.length : last.childNodes.length)
  return [range.commonAncestorContainer]
}
