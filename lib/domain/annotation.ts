import type { CollectionId } from './collection.ts'
import type { Colour } from './colour.ts'
import type { Entity, Kind } from './entity.ts'
import type { Selectors } from './selector.ts'

/** What an annotation is of: a mention, a passage of the reader's own choosing, or the article as a whole. */
export type AnnotationKind = Kind | 'highlight' | 'article'

export const ANNOTATION_KINDS: readonly AnnotationKind[] = [
  'official',
  'agreement',
  'area',
  'highlight',
  'article',
]

/** An article that something was kept of, without its text. */
export type KeptArticle = {
  /** Normalised canonical address: the article's key in the database. */
  key: string
  /** Normalised addresses under which it was met, `key` first: canonical ones, and those that were visited. */
  addresses: string[]
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
  kind: AnnotationKind
  /** The quoted words, as on the page; '' with kind `article`. */
  quote: string
  /** The sentence or passage around the quote, as on the page when it was kept. */
  context: string
  /** The same passage as a later visit found it, and when (ISO 8601 moment), where it says something else; else null. */
  changed: { context: string; seen: string } | null
  /** Null with kind `article`. */
  selectors: Selectors | null
  /** The entity as the reading or the reader named it when it was kept; null with kinds `highlight` and `article`. */
  entity: Entity | null
  note: string
  tags: string[]
  /** Null where the reader chose none. */
  colour: Colour | null
  /** The collections that it is in, each once. */
  collections: CollectionId[]
  /** ISO 8601 moments. */
  created: string
  modified: string
  /** When it was deleted, ISO 8601 moment; null while it is not. Deleted rows stay, so that undo can bring them back. */
  deleted: string | null
}

/** What was kept of one article. */
export type Kept = { article: KeptArticle; annotations: Annotation[] }

/** In the order of the text, what is of the whole article first; of two that begin together the older first. */
export function byPlace(a: Annotation, b: Annotation): number {
  return (
    startOf(a) - startOf(b) ||
    (a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1)
  )
}

function startOf({ selectors }: Annotation): number {
  return selectors?.[1].start ?? -1
}
