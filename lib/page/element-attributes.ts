/**
 * Name and attributes of an element. A page may call a form's field `localName` or `getAttribute`, and in Chromium the
 * form then answers with that field, in our world too. So nothing here trusts that a property is what its type says.
 */

/** Lower-case name of an element. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName
  return typeof name === 'string' ? name : 'form'
}

/** An attribute's value; null where it has none. */
export function attributeOf(element: Element, name: string): string | null {
  const read: unknown = element.getAttribute
  return typeof read === 'function' ? element.getAttribute(name) : null
}

const NONE: readonly string[] = []
/** A form is asked for each of these: its fields may answer in its name. */
const TELLING: readonly string[] = [
  'role',
  'contenteditable',
  'hidden',
  'aria-hidden',
  'style',
  'class',
  'itemprop',
]

/** Which attributes an element of this name has: one question instead of one for each. Most elements of a text have none. */
export function attributesOf(element: Element, name: string): readonly string[] {
  if (name === 'form') return TELLING
  return element.hasAttributes() ? element.getAttributeNames() : NONE
}
