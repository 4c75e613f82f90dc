import type { Collection, CollectionId } from '../../lib/domain/collection.ts'

/** `Asia › Mekong`: a collection's name after that of the one it stands in. */
export function pathOf(collection: Collection, all: readonly Collection[]): string {
  const parent = all.find(({ id }) => id === collection.parent)
  return parent ? `${parent.name} › ${collection.name}` : collection.name
}

/** The collections of these ids that are still there, in the order of `all`. */
export function collectionsOf(ids: readonly CollectionId[], all: readonly Collection[]): Collection[] {
  return ids.length === 0 ? [] : all.filter(({ id }) => ids.includes(id))
}
