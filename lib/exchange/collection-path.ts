import type { Collection, CollectionId } from '../domain/collection.ts'

/** `Ports / Peru`: a collection behind the one that it stands in; '' where it is not there any more. */
export function collectionPath(id: CollectionId, collections: ReadonlyMap<CollectionId, Collection>): string {
  const collection = collections.get(id)
  if (!collection || collection.deleted !== null) return ''
  const parent = collection.parent === null ? undefined : collections.get(collection.parent)
  return parent ? `${parent.name} / ${collection.name}` : collection.name
}
