/** Tags and collections as such: named, moved, merged, deleted, everywhere at once. */
import type { CollectionActs, TagActs } from '../../lib/domain/library-acts.ts'
import {
  addCollection,
  deleteCollection,
  mergeCollections,
  moveCollection,
  renameCollection,
} from '../../lib/storage/collection-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { deleteTag, renameTag } from '../../lib/storage/tag-store.ts'
import type { Undoing } from './undoing.ts'

/** The reader's acts on tags and collections. */
export function createNaming(
  database: Database,
  { tellDone }: Pick<Undoing, 'tellDone'>,
): TagActs & Omit<CollectionActs, 'setMeaning'> {
  return {
    renameTag: (from, to) => void tellDone(renameTag(database, from, to)),
    deleteTag: (tag) => void tellDone(deleteTag(database, tag)),
    addCollection: (name, parent) =>
      tellDone(addCollection(database, { id: crypto.randomUUID(), name, parent })),
    renameCollection: (id, name) => tellDone(renameCollection(database, id, name)),
    moveCollection: (id, parent) => void tellDone(moveCollection(database, id, parent)),
    mergeCollections: (from, into) => void tellDone(mergeCollections(database, from, into)),
    deleteCollection: (id) => void tellDone(deleteCollection(database, id)),
  }
}
