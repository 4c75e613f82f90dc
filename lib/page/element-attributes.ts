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

/** Whether an element says nothing about itself; not asked of forms, whose fields may take the answer's place. */
export function isBare(element: Element, name: string): boolean {
  return name !== 'form' && !element.hasAttributes()
}
