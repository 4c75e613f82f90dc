import type { PageText } from './page-text.ts'

/** The node that holds all of a page's text; the whole document's where nothing was read or it has left the page. */
export function rootOf(page: PageText | null, document: Document): Node {
  const first = page?.pieces[0]?.node
  const last = page?.pieces.at(-1)?.node
  if (!first?.isConnected || !last?.isConnected) return document.documentElement
  const whole = document.createRange()
  whole.setStart(first, 0)
  whole.setEnd(last, last.length)
  return whole.commonAncestorContainer
}
