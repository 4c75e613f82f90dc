/** What is in collections: annotations are put in and taken out, each edit one act. */
import type { CollectionId } from '../domain/collection.ts'
import type { Result } from '../domain/result.ts'
import { say } from '../words/say.ts'
import { type Done, newAct } from './acts.ts'
import { editAnnotations } from './annotation-store.ts'
import { collectionGone } from './collection-store.ts'
import type { Database } from './database.ts'

/** Puts annotations into a collection. `not-found` where there is none of this id. */
export function putInCollection(
  database: Database,
  ids: readonly string[],
  collection: CollectionId,
  act = newAct(),
): Promise<Result<Done>> {
  let called = ''
  return editAnnotations(database, ids, act, {
    async needs({ collections }) {
      const found = await collections.get(collection)
      called = found?.name ?? ''
      return found?.deleted === null ? null : collectionGone()
    },
    words: (name) => say('act:collection.put', { collection: called, name }),
    edit: ({ collections }) => ({ collections: [...new Set([...collections, collection])] }),
  })
}

/** Takes annotations out of a collection. */
export function takeOutOfCollection(
  database: Database,
  ids: readonly string[],
  collection: CollectionId,
  act = newAct(),
): Promise<Result<Done>> {
  let called = ''
  return editAnnotations(database, ids, act, {
    async needs({ collections }) {
      called = (await collections.get(collection))?.name ?? ''
      return null
    },
    words: (name) => say('act:collection.taken', { collection: called, name }),
    edit: ({ collections }) => ({ collections: collections.filter((id) => id !== collection) }),
  })
}
