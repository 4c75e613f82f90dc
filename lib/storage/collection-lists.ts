/** Collections and what is in them, as the library asks for it. */
import type { Kept } from '../domain/annotation.ts'
import type { Collection, CollectionId } from '../domain/collection.ts'
import type { Result } from '../domain/result.ts'
import { byName } from '../domain/same-name.ts'
import { askTogether } from './attempt.ts'
import type { Database, Tables } from './database.ts'
import { keysOf, newestArticleFirst } from './kept-by-article.ts'

export type CountedCollection = {
  collection: Collection
  /** How many annotations are in it or in those that stand in it, each once; deleted ones left out. */
  annotations: number
}

/** Every collection, by name, each followed by those that stand in it. */
export function allCollections(database: Database): Promise<Result<CountedCollection[]>> {
  return askTogether(database, ['annotations', 'collections'], async (tables) => {
    const all = (await livingCollections(tables)).sort((a, b) => byName(a.name, b.name))
    const inBin = await tables.annotations.where('deleted').above('').toArray()
    const tops = all.filter(({ parent }) => !all.some(({ id }) => id === parent))
    const listed = tops.flatMap((top) => [top, ...all.filter(({ parent }) => parent === top.id)])
    const counted: CountedCollection[] = []
    for (const collection of listed) {
      const ids = withHeld(all, collection.id)
      const gone = inBin.filter(({ collections }) => collections.some((id) => ids.includes(id)))
      counted.push({ collection, annotations: (await inside(tables, ids).count()) - gone.length })
    }
    return counted
  })
}

/** What is in a collection or in those that stand in it, by article: newest article first, in the order of the text. */
export function annotationsInCollection(database: Database, id: CollectionId): Promise<Result<Kept[]>> {
  return askTogether(database, ['articles', 'annotations', 'collections'], async (tables) => {
    const ids = withHeld(await livingCollections(tables), id)
    const rows = await inside(tables, ids).toArray()
    return newestArticleFirst(await tables.articles.bulkGet(keysOf(rows)), rows)
  })
}

/** The collections that are not deleted. */
export function livingCollections({ collections }: Tables) {
  return collections.filter(({ deleted }) => deleted === null).toArray()
}

function inside({ annotations }: Tables, ids: CollectionId[]) {
  return annotations.where('collections').anyOf(ids).distinct()
}

/** A collection and those that stand in it. */
function withHeld(all: readonly Collection[], id: CollectionId): CollectionId[] {
  return [id, ...all.filter(({ parent }) => parent === id).map((one) => one.id)]
}
