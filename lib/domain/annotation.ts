import type { Entity, Kind } from './entity.ts'
import type { Selectors } from './selector.ts'

/** An article that something was kept of, without its text. */
export type KeptArticle = {
  /** Normalised canonical address: the article's key in the database. */
  key: string
  url: string
  title: string
  outlet: string
  language: string
  /** Publication date, ISO 8601, null where unknown. */
  date: string | null
  /** When it was last read, ISO 8601 moment. */
  retrieved: string
}

/** What a reader kept. */
export type Annotation = {
  /** Random id, made by the one who asks to keep, so that a repeated request changes nothing. */
  id: string
  /** `key` of its article. */
  article: string
  kind: Kind
  /** The quoted words, as on the page. */
  quote: string
  /** The sentence or passage around the quote, as on the page. */
  context: string
  selectors: Selectors
  /** The entity as the reading knew it when it was kept. */
  entity: Entity
  note: string
  tags: string[]
  /** ISO 8601 moments. */
  created: string
  modified: string
  /** When it was deleted, ISO 8601 moment; null while it is not. Deleted rows stay, so that undo can bring them back. */
  deleted: string | null
}

/** What was kept of one article. */
export type Kept = { article: KeptArticle; annotations: Annotation[] }
