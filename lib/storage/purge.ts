/** Deleted annotations stay for a while, so that they can be brought back; then they go for good. */
import { ok, type Result } from '../domain/result.ts'
import { write } from './attempt.ts'
import { BUNDLES, withoutKeys } from './change-rows.ts'
import type { Database, Tables } from './database.ts'
import { secondCopyOf } from './second-copy/second-copy.ts'

/** How long a deleted annotation can be brought back, days. */
export const DAYS_IN_BIN = 30

/**
 * Takes out what was deleted more than 30 days ago, articles of which nothing is left, and collections deleted as long
 * ago. Gives how many annotations went.
 */
export function purgeDeleted(database: Database, now = new Date()): Promise<Result<number>> {
  const limit = new Date(now.getTime() - DAYS_IN_BIN * 24 * 60 * 60 * 1000).toISOString()
  return forGood(database, async (tables) => {
    await forgetCollections(tables, limit)
    // Rows that are not deleted have no key in this index.
    return takeOut(tables, await tables.annotations.where('deleted').below(limit).toArray())
  })
}

/**
 * Takes out what was deleted up to a moment (ISO 8601), by default now, for good: it cannot be undone. Asked again with
 * the same moment, it takes nothing that was deleted since. Gives how many annotations went.
 */
export function emptyBin(database: Database, upTo = new Date().toISOString()): Promise<Result<number>> {
  return forGood(database, async (tables) =>
    takeOut(tables, await tables.annotations.where('deleted').belowOrEqual(upTo).toArray()),
  )
}

/** What went must not live on in the second copy. Gives how many annotations went. */
async function forGood(
  database: Database,
  takeOut: (tables: Tables) => Promise<number>,
): Promise<Result<number>> {
  const gone = await write(database, async (tables) => ok(await takeOut(tables)))
  if (gone.ok && gone.value > 0) await secondCopyOf(database)?.renew()
  return gone
}

/** The rows, what the journal remembers of them, and the articles of which nothing is left. */
async function takeOut(tables: Tables, rows: readonly { id: string; article: string }[]): Promise<number> {
  const ids = rows.map(({ id }) => id)
  await tables.annotations.bulkDelete(ids)
  await forgetChanges(tables, ids)
  for (const article of new Set(rows.map((row) => row.article))) {
    const left = await tables.annotations.where('article').equals(article).count()
    if (left === 0) await tables.articles.delete(article)
  }
  return rows.length
}

/** The journal forgets rows: those that tell of them, and of bundles their part. */
async function forgetChanges({ changes }: Tables, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const alone = await changes
    .where('[table+key]')
    .anyOf(ids.map((id) => ['annotations', id]))
    .primaryKeys()
  await changes.bulkDelete(alone)
  const keys = new Set(ids)
  const bundles = await changes
    .where('[table+key]')
    .between(['annotations', BUNDLES.from], ['annotations', BUNDLES.below])
    .primaryKeys()
  // One at a time: those of a large import are as large as what came.
  for (const name of bundles) {
    const bundle = await changes.get(name)
    if (!bundle || !('changes' in bundle) || !bundle.changes.some(({ key }) => keys.has(key))) continue
    const left = withoutKeys(bundle, keys)
    if (left) await changes.put(left)
    else await changes.delete(name)
  }
}

async function forgetCollections(tables: Tables, limit: string): Promise<void> {
  const gone = await tables.collections
    .filter(({ deleted }) => deleted !== null && deleted < limit)
    .primaryKeys()
  const inside = await tables.annotations.where('collections').anyOf(gone).distinct().toArray()
  await tables.annotations.bulkPut(
    inside.map((annotation) => ({
      ...annotation,
      collections: annotation.collections.filter((id) => !gone.includes(id)),
    })),
  )
  await tables.collections.bulkDelete(gone)
}
