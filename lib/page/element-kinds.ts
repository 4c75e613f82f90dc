/** What an element is for reading, told from its name and its attributes. */
import { attributeOf } from './element-attributes.ts'

const words = (list: string) => new Set(list.split(/\s+/))

/** Elements that stand inside a line; every other one begins and ends a block. */
const INLINE = words(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike
   strong sub sup time tt u var wbr img picture amp-img slot`,
)

/** Elements whose text nobody reads, or that the reader types into: code, fields, embedded things. */
const NEVER_READ = words(
  `script style noscript template iframe frame object embed applet svg math canvas audio video map area link meta
   title head input select option optgroup textarea datalist progress meter`,
)

/** Elements whose text is no part of the news: controls, ways around the site, what stands beside. */
const BESIDE = words('button output label legend fieldset nav aside dialog menu rp rt amp-ad amp-sidebar')

const UNREAD_ROLES = words(
  `alert alertdialog banner button combobox complementary contentinfo dialog menu menubar navigation search searchbox
   slider switch tablist textbox toolbar tooltip`,
)

const FOR_SCREEN_READERS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?)(?:$|\s)/i
const HIDING_STYLE = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i

/** Whether an element of this name stands inside a line. */
export function isInline(name: string): boolean {
  return INLINE.has(name)
}

/** Whether a heading has this name. */
export function isHeading(name: string): boolean {
  return name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6'
}

/** Whether the element's text is no part of the news: by its kind, or because it is never read. `bare`: it has no attributes. */
export function isUnread(element: Element, name: string, bare: boolean): boolean {
  if (BESIDE.has(name)) return true
  const role = bare ? null : attributeOf(element, 'role')
  return (role !== null && UNREAD_ROLES.has(role.toLowerCase())) || isNeverRead(element, name, bare)
}

/** Whether the element's text is never read, wherever it stands: because it can be edited, or because nobody sees it. */
export function isNeverRead(element: Element, name: string, bare: boolean): boolean {
  if (NEVER_READ.has(name)) return true
  return (!bare && isMarkedNeverRead(element)) || !isRendered(element, name)
}

function isMarkedNeverRead(element: Element): boolean {
  if (isEditable(element)) return true
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true
  const style = attributeOf(element, 'style')
  if (style && HIDING_STYLE.test(style)) return true
  const className = attributeOf(element, 'class')
  return className !== null && FOR_SCREEN_READERS.test(className)
}

function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable')
  return editable !== null && editable !== 'false'
}

/** Asked of blocks only: their lines cost as much again and are seldom hidden alone. True where there is no layout. */
function isRendered(element: Element, name: string): boolean {
  if (INLINE.has(name)) return true
  const check: unknown = element.checkVisibility
  if (typeof check !== 'function' || element.checkVisibility()) return true
  // No box of its own, and still its content is seen.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents'
}
