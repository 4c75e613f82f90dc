import type { Reading } from '../domain/reading.ts'
import type { Result } from '../domain/result.ts'
import { ask } from './attempt.ts'
import type { Database } from './database.ts'

/** Which reading is meant: of this article, made of this text by this engine. */
export type ReadingName = { article: string; textHash: string; engine: string }

/** A row is some 20 kB for a news article, so this many stay under 5 MB. */
const MOST_READINGS = 200

/** The remembered reading, null where there is none of this very text by this very engine. */
export function cachedReading(database: Database, name: ReadingName): Promise<Result<Reading | null>> {
  return ask(database, async () => {
    const row = await database.readings.get(name.article)
    return row && row.textHash === name.textHash && row.engine === name.engine ? row.reading : null
  })
}

/** Remembers a reading in place of the article's last one; the oldest rows go when there are too many. */
export function rememberReading(
  database: Database,
  row: ReadingName & { reading: Reading },
  options: { now?: string; most?: number } = {},
): Promise<Result<null>> {
  const { now = new Date().toISOString(), most = MOST_READINGS } = options
  return ask(database, () =>
    database.transaction('rw', database.readings, async () => {
      await database.readings.put({ ...row, created: now })
      const excess = (await database.readings.count()) - most
      if (excess > 0) {
        const oldest = await database.readings.orderBy('created').limit(excess).primaryKeys()
        await database.readings.bulkDelete(oldest)
      }
      return null
    }),
  )
}
