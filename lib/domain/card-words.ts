import type { Kind } from './entity.ts'

/** The elements that a card's words are made of. */
export type CardElement =
  | 'bdi'
  | 'blockquote'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'em'
  | 'h2'
  | 'li'
  | 'ol'
  | 'p'
  | 'span'

/** An element as plain data: its name, its attributes and its children. Strings are text, never markup. */
export type CardNode =
  | string
  | [name: CardElement, attributes: Record<string, string>, ...children: CardNode[]]

/** All that a card says of one entity, ready to be shown: words are made where the knowledge is, not in the page. */
export type CardWords = {
  kind: Kind
  /** What kind it is, as a badge. */
  badge: CardNode
  body: CardNode[]
  /** The same in one sentence, spoken when a key opened the card. */
  spoken: string
}
