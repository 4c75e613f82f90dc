/**
 * What formats of others have no field for, as one value that each of them carries in a place of Entente's own. What a
 * format does have a field for is left to it, so that a change made elsewhere counts.
 */
import type { Annotation, KeptArticle } from '../domain/annotation.ts'
import type { Collection, CollectionId } from '../domain/collection.ts'
import { fieldOf, listOf } from './json-file.ts'

export type CarriedData = {
  annotation: Partial<Annotation>
  article: KeptArticle
  /** Those that the annotation is in, and the ones that these stand in. */
  collections?: Collection[]
}

export function collectionsById(collections: readonly Collection[]): ReadonlyMap<CollectionId, Collection> {
  return new Map(collections.map((collection) => [collection.id, collection]))
}

/** What formats of annotations tell themselves; the quote beside where its selector says the same. */
const TOLD_BY_ANNOTATIONS: ReadonlySet<string> = new Set([
  'id',
  'article',
  'note',
  'tags',
  'selectors',
  'created',
  'modified',
])

/** For a format that has a place for selectors, note, tags and times. */
export function carriedByAnnotation(
  one: { article: KeptArticle; annotation: Annotation },
  collections: ReadonlyMap<CollectionId, Collection>,
): CarriedData {
  const { selectors, quote } = one.annotation
  const data = carriedData(one, collections, TOLD_BY_ANNOTATIONS)
  if ((selectors?.[0].exact ?? '') === quote) delete data.annotation.quote
  return data
}

/** `told`: the fields of the annotation that the format tells itself. */
export function carriedData(
  { article, annotation }: { article: KeptArticle; annotation: Annotation },
  collections: ReadonlyMap<CollectionId, Collection>,
  told: ReadonlySet<string>,
): CarriedData {
  const fields = Object.entries(annotation).filter(([field]) => !told.has(field))
  const rows = new Map<CollectionId, Collection>()
  for (const id of annotation.collections) addWithParent(id, collections, rows)
  return {
    annotation: Object.fromEntries(fields),
    article,
    ...(rows.size > 0 && { collections: [...rows.values()] }),
  }
}

function addWithParent(
  id: CollectionId,
  from: ReadonlyMap<CollectionId, Collection>,
  to: Map<CollectionId, Collection>,
): void {
  const collection = from.get(id)
  if (!collection || to.has(id)) return
  to.set(id, collection)
  if (collection.parent !== null) addWithParent(collection.parent, from, to)
}

/**
 * The rows that carried data and the fields `told` by the format make together, unchecked; null where none is carried.
 * A `quote` is told only for those that carry none.
 */
export function restoreRows(
  carried: unknown,
  { quote = '', ...told }: Partial<Annotation>,
): { article: unknown; annotation: unknown; collections: unknown[] } | null {
  const annotation = fieldOf(carried, 'annotation')
  const article = fieldOf(carried, 'article')
  if (typeof annotation !== 'object' || typeof article !== 'object' || !annotation || !article) return null
  return {
    article,
    annotation: { quote, ...annotation, ...told },
    collections: listOf(fieldOf(carried, 'collections')),
  }
}
