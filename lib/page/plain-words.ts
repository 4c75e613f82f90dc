/** Elements with nothing but words in them: their text is read in one go, and their text nodes are left for later. */
import { attributesOf } from './element-attributes.ts'
import { kindOf, type LeavingOut, PLAIN } from './element-kinds.ts'
import { DEEPEST } from './text-spans.ts'
import { collapse } from './white-space.ts'

/** Elements side by side: whoever asks shall have an answer soon. */
const MOST_CHILDREN = 100

/**
 * How many characters of an element's text stand in links; -1 where there is more in it than words that are read: another
 * block, a line break, a moment, something that `isLeftOut`. Not to be asked of forms.
 */
export function linkedIfPlain(element: Element, isLeftOut: LeavingOut, depth = 0): number {
  let linked = 0
  let left = MOST_CHILDREN
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    // Only a form's properties may be something else than they seem, and a form is not plain whatever it is called.
    const name = child.localName
    const kind = kindOf(name)
    if (!(kind & PLAIN) || left-- === 0) return -1
    const attributes = attributesOf(child, name)
    if (attributes.length > 0 && saysMore(child, kind, attributes, isLeftOut)) return -1
    if (child.firstElementChild) {
      const inside = depth === DEEPEST ? -1 : linkedIfPlain(child, isLeftOut, depth + 1)
      if (inside < 0) return -1
      if (name !== 'a') linked += inside
    }
    if (name === 'a') linked += collapse(child.textContent).length
  }
  return linked
}

function saysMore(
  element: Element,
  kind: number,
  attributes: readonly string[],
  isLeftOut: LeavingOut,
): boolean {
  return (
    attributes.includes('itemprop') || isLeftOut(element, kind, attributes) || element.shadowRoot !== null
  )
}
