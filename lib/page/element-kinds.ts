/**
 * What an element is for reading, told from its name and its attributes.
 * A page may call a form's field `localName` or `getAttribute`, and in Chromium the form then answers with that field,
 * in our world too. So nothing here trusts that a property is what its type says.
 */

const words = (list: string) => new Set(list.split(/\s+/))

/** Elements that stand inside a line; every other one begins and ends a block. */
const INLINE = words(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike
   strong sub sup time tt u var wbr img picture amp-img`,
)

/** Elements whose text is no part of the news: code, fields, embedded things, ways around the site. */
const UNREAD = words(
  `script style noscript template iframe frame object embed applet svg math canvas audio video map area link meta
   title head input select option optgroup textarea button datalist progress meter output label legend fieldset
   nav aside dialog menu rp rt amp-ad amp-sidebar`,
)

const UNREAD_ROLES = words(
  `alert alertdialog banner button combobox complementary contentinfo dialog menu menubar navigation search searchbox
   slider switch tablist textbox toolbar tooltip`,
)

const FOR_SCREEN_READERS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?)(?:$|\s)/i
const HIDING_STYLE = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i

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

/** Whether an element of this name stands inside a line. */
export function isInline(name: string): boolean {
  return INLINE.has(name)
}

/** Whether a heading has this name. */
export function isHeading(name: string): boolean {
  return name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6'
}

/** Whether the element's text is never read: by its kind, because it can be edited, or because nobody sees it. */
export function isUnread(element: Element, name: string): boolean {
  if (UNREAD.has(name)) return true
  return (!isBare(element, name) && isMarkedUnread(element)) || !isRendered(element, name)
}

function isMarkedUnread(element: Element): boolean {
  const role = attributeOf(element, 'role')
  if (role && UNREAD_ROLES.has(role.toLowerCase())) return true
  const editable = attributeOf(element, 'contenteditable')
  if (editable !== null && editable !== 'false') return true
  return isMarkedHidden(element)
}

function isMarkedHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true
  const style = attributeOf(element, 'style')
  if (style && HIDING_STYLE.test(style)) return true
  const className = attributeOf(element, 'class')
  return className !== null && FOR_SCREEN_READERS.test(className)
}

/** Asked of blocks only: their lines cost as much again and are seldom hidden alone. True where there is no layout. */
function isRendered(element: Element, name: string): boolean {
  if (INLINE.has(name)) return true
  const check: unknown = element.checkVisibility
  if (typeof check !== 'function' || element.checkVisibility()) return true
  // No box of its own, and still its content is seen.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents'
}
