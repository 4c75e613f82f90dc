/** Elements with nothing but words in them: their text is read in one go, and their text nodes are left for later. */

import { attributeOf, isBare, nameOf } from './element-attributes.ts'
import { isInline, type isUnread } from './element-kinds.ts'
import { openRootOf } from './shadow-trees.ts'

/** Inside of a line, and more than words: a break, a moment, what shows something else than its children. */
const MORE_THAN_WORDS = new Set(['time', 'br', 'slot', 'picture', 'amp-img', 'rb', 'ruby'])

/** Elements in elements, and elements side by side: whoever asks shall have an answer soon. */
export const DEEPEST = 3
const MOST_CHILDREN = 100

/**
 * How many characters of an element's text stand in links; -1 where there is more in it than words that are read: another
 * block, a line break, a moment, something that `isLeftOut`.
 */
export function linkedIfPlain(element: Element, isLeftOut: typeof isUnread, depth = 0): number {
  let linked = 0
  let left = MOST_CHILDREN
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const name = nameOf(child)
    if (left-- === 0 || depth === DEEPEST || !isInline(name) || MORE_THAN_WORDS.has(name)) return -1
    if (!isBare(child, name) && saysMore(child, name, isLeftOut)) return -1
    const inside = linkedIfPlain(child, isLeftOut, depth + 1)
    if (inside < 0) return -1
    linked += name === 'a' ? child.textContent.length : inside
  }
  return linked
}

function saysMore(element: Element, name: string, isLeftOut: typeof isUnread): boolean {
  if (isLeftOut(element, name, false) || openRootOf(element, name)) return true
  return attributeOf(element, 'itemprop') !== null
}
