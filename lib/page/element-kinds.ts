/** What an element is for reading, told from its name and its attributes. */
import { attributeOf } from './element-attributes.ts'

/** Elements that stand inside a line; every other one begins and ends a block. */
export const INLINE = 1
/** Of these, those that hold words and say nothing else about them. */
export const PLAIN = 2
/** Elements whose text nobody reads, or that the reader types into: code, fields, embedded things. */
export const NEVER_READ = 4
/** Of these, those that never take room between two words. */
export const NOT_SHOWN = 8
/** Elements whose text is no part of the news: controls, ways around the site, what stands beside. */
export const BESIDE = 16
/** Elements that stand inside a line and hold nothing. */
export const EMPTY = 32

const NAMES: readonly (readonly [number, string])[] = [
  [
    INLINE | PLAIN,
    `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike strong
     sub sup tt u var`,
  ],
  [INLINE, 'rb ruby time picture amp-img slot'],
  [INLINE | PLAIN | EMPTY, 'img wbr'],
  [NEVER_READ | NOT_SHOWN, 'script style noscript template link meta'],
  [
    NEVER_READ,
    `iframe frame object embed applet svg math canvas audio video map area title head input select option optgroup
     textarea datalist progress meter`,
  ],
  [BESIDE, 'button output label legend fieldset nav aside dialog menu rp rt amp-ad amp-sidebar'],
]

const kinds = new Map(
  NAMES.flatMap(([kind, names]) => names.split(/\s+/).map((name) => [name, kind] as const)),
)

/** What an element of this name is: the sum of the kinds above, 0 for a block that is read. */
export function kindOf(name: string): number {
  return kinds.get(name) ?? 0
}

const UNREAD_ROLES = new Set(
  `alert alertdialog banner button combobox complementary contentinfo dialog menu menubar navigation search searchbox
   slider switch tablist textbox toolbar tooltip`.split(/\s+/),
)

const FOR_SCREEN_READERS = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?)(?:$|\s)/i
const HIDING_STYLE = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i

/** Whether a heading has this name. */
export function isHeading(name: string): boolean {
  return name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6'
}

/** Tells of an element of some kind, with these attributes, whether its text is left out. */
export type LeavingOut = (element: Element, kind: number, attributes: readonly string[]) => boolean

/** Whether the element's text is no part of the news: by its kind, or because it is never read. */
export const isUnread: LeavingOut = (element, kind, attributes) => {
  if (kind & BESIDE) return true
  const role = attributes.includes('role') ? attributeOf(element, 'role') : null
  return (role !== null && UNREAD_ROLES.has(role.toLowerCase())) || isNeverRead(element, kind, attributes)
}

/** Whether the element's text is never read, wherever it stands: because it can be edited, or because nobody sees it. */
export const isNeverRead: LeavingOut = (element, kind, attributes) => {
  if (kind & NEVER_READ) return true
  for (const name of attributes) if (isNeverReadFor(element, name)) return true
  return !(kind & INLINE || isRendered(element))
}

function isNeverReadFor(element: Element, attribute: string): boolean {
  switch (attribute) {
    case 'hidden':
      return attributeOf(element, attribute) !== null
    case 'aria-hidden':
      return attributeOf(element, attribute) === 'true'
    case 'contenteditable':
      return (attributeOf(element, attribute) ?? 'false') !== 'false'
    case 'style':
      return HIDING_STYLE.test(attributeOf(element, attribute) ?? '')
    case 'class':
      return FOR_SCREEN_READERS.test(attributeOf(element, attribute) ?? '')
    default:
      return false
  }
}

/** Asked of blocks only: their lines cost as much again and are seldom hidden alone. True where there is no layout. */
function isRendered(element: Element): boolean {
  const check: unknown = element.checkVisibility
  if (typeof check !== 'function' || element.checkVisibility()) return true
  // No box of its own, and still its content is seen.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents'
}
