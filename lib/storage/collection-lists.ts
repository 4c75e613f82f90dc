/** Collections, as panel and library list them. */
import type { Collection } from '../domain/collection.ts'
import type { Result } from '../domain/result.ts'
import { byName } from '../domain/same-name.ts'
import { ask } from './attempt.ts'
import type { Database, Tables } from './database.ts'

/** Every collection, by name, each followed by those that stand in it. */
export function allCollections(database: Database): Promise<Result<Collection[]>> {
  return ask(database, async () => {
    const all = (await livingCollections(database)).sort((a, b) => byName(a.name, b.name))
    const tops = all.filter(({ parent }) => !all.some(({ id }) => id === parent))
    return tops.flatMap((top) => [top, ...all.filter(({ parent }) => parent === top.id)])
  })
}

/** The collections that are not deleted. */
export function livingCollections({ collections }: Pick<Tables, 'collections'>): Promise<Collection[]> {
  return collections.filter(({ deleted }) => deleted === null).toArray()
}
