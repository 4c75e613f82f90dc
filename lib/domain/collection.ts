/** Random id, made by the one who asks to make the collection, so that a repeated request changes nothing. */
export type CollectionId = string

/** A named set of annotations. An annotation may be in several. */
export type Collection = {
  id: CollectionId
  /** Unique among its neighbours, accents and case apart. */
  name: string
  /** The collection that it stands in; null at the top. One that stands in another holds none itself. */
  parent: CollectionId | null
  /** ISO 8601 moments. */
  created: string
  modified: string
  /** When it was deleted, ISO 8601 moment; null while it is not. Its annotations stay. */
  deleted: string | null
}
