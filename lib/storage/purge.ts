/** Deleted annotations stay for a while, so that undo can bring them back; then they go for good. */
import { ok, type Result } from '../domain/result.ts'
import { write } from './attempt.ts'
import type { Database } from './database.ts'

/** How long a deleted annotation can be brought back, days. */
export const DAYS_IN_BIN = 30

/** Takes out what was deleted more than 30 days ago, and articles of which nothing is left. Gives how many rows went. */
export function purgeDeleted(database: Database, now = new Date()): Promise<Result<number>> {
  const limit = new Date(now.getTime() - DAYS_IN_BIN * 24 * 60 * 60 * 1000).toISOString()
  return write(database, async () => {
    // Rows that are not deleted have no key in this index.
    const gone = database.annotations.where('deleted').between('', limit, true, false)
    const articles = new Set((await gone.toArray()).map(({ article }) => article))
    const count = await gone.delete()
    for (const article of articles) {
      const left = await database.annotations.where('article').equals(article).count()
      if (left === 0) await database.articles.delete(article)
    }
    return ok(count)
  })
}
