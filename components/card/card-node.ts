/** Writes what a card says as plain data, because it is made in the background and shown in the page. */
import type { CardElement, CardNode } from '../../lib/domain/card-words.ts'

/** An element of the card; children that are null, false or '' are left out. */
export function node(
  name: CardElement,
  attributes: Record<string, string>,
  ...children: (CardNode | null | false)[]
): CardNode {
  return [name, attributes, ...children.filter(isSomething)]
}

function isSomething(child: CardNode | null | false): child is CardNode {
  return child !== null && child !== false && child !== ''
}

/** Words of the page: kept apart, so that their direction of writing changes nothing around them. */
export function foreign(words: string | CardNode[], language = ''): CardNode {
  return node('bdi', language ? { lang: language } : {}, ...(typeof words === 'string' ? [words] : words))
}

/** Words that matter less than those around them. */
export function soft(words: string): CardNode {
  return node('span', { class: 'card-soft' }, words)
}
