/**
 * Builds the card's elements. The card is the one part of Entente that every news page has to load, so it is made
 * without a rendering library: Preact would be a fifth of the whole content script. Strings become text nodes, never markup.
 */

import type { CardNode } from '../../lib/domain/card-words.ts'

export type Child = Node | string | null | false

/** `undefined` and `false` leave an attribute out. */
type Attributes = Record<string, string | boolean | undefined>

/** An element with its attributes and children; children that are null or false are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, String(value))
  }
  made.append(...children.filter((child) => child !== null && child !== false))
  return made
}

/** A button; `press` is handed the event, so that a reader's press can be told from a page's. */
export function button(
  attributes: Attributes,
  press: (event: MouseEvent) => void,
  ...children: Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', press)
  return made
}

/** A line drawing of 16 by 16; `path` in SVG's words. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('aria-hidden', 'true')
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}

const SVG = 'http://www.w3.org/2000/svg'

/** What was written as data (see card-node.ts), as it stands in the card. */
export function shownNode(node: CardNode): Child {
  if (typeof node === 'string') return node
  const [name, attributes, ...children] = node
  return element(name, attributes, ...children.map(shownNode))
}
