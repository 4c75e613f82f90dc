import type { Entity } from './entity.ts'
import type { ArticleFacts } from './page-reading.ts'
import type { RawPage } from './raw-page.ts'
import type { Selectors } from './selector.ts'

/** What is needed to keep a mention, a passage of the reader's own, or a whole article. */
export type KeepRequest = {
  /** Random id of the annotation to be made: asking twice with one id keeps once. */
  id: string
  article: ArticleFacts
  /** Null for a passage of the reader's own, and for a whole article. */
  entity: Entity | null
  /** '' for a whole article. */
  quote: string
  /** The sentence or passage around the quote. */
  context: string
  /** Null for a whole article. */
  selectors: Selectors | null
}

/** What a page asks to have kept: what describes it is made out where that costs the page nothing. */
export type KeepWish = Pick<KeepRequest, 'id' | 'entity'> & {
  /** What is known of the article, or what a page that is not known to be one says of itself. */
  article: ArticleFacts | RawPage
  /** Null for a whole article. */
  passage: Excerpt | null
}

/** A passage with as much of the text around it as tells its sentence and its place. Offsets: UTF-16 units. */
export type Excerpt = {
  text: string
  /** Where `text` begins in the whole text. */
  from: number
  /** The passage in the whole text, end exclusive. */
  start: number
  end: number
}
