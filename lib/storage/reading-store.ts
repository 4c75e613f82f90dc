import type { Reading } from '../domain/reading.ts'
import type { Result } from '../domain/result.ts'
import { ask } from './attempt.ts'
import type { Database, Tables } from './database.ts'
import { sizeOf } from './reading-size.ts'

/** Which reading is meant: of this article, made of this text by this engine. */
export type ReadingName = { article: string; textHash: string; engine: string }

/** How many readings are remembered, and how many bytes they may have together. One of a news article has some 20,000. */
export type ReadingLimits = { readings: number; bytes: number }
const MOST: ReadingLimits = { readings: 200, bytes: 8_000_000 }

/** The remembered reading, null where there is none of this very text by this very engine. */
export function cachedReading(database: Database, name: ReadingName): Promise<Result<Reading | null>> {
  return ask(database, async () => {
    const row = await database.readings.get(name.article)
    return row && row.textHash === name.textHash && row.engine === name.engine ? row.reading : null
  })
}

/**
 * Remembers a reading in place of the article's last one; the oldest rows go where there are too many or all together are
 * too large. One which is too large alone is not remembered.
 */
export function rememberReading(
  database: Database,
  row: ReadingName & { reading: Reading },
  { now = new Date().toISOString(), most = MOST }: { now?: string; most?: ReadingLimits } = {},
): Promise<Result<null>> {
  return ask(database, () =>
    database.transaction('rw', database.readings, async () => {
      await database.readings.put({ ...row, created: now, size: sizeOf(row.reading) })
      await database.readings.bulkDelete(await tooMany(database, most))
      return null
    }),
  )
}

/** The articles whose readings go. Sizes are keys of the index, so that no reading is read for it. */
async function tooMany({ readings }: Pick<Tables, 'readings'>, most: ReadingLimits): Promise<string[]> {
  const newestFirst = readings.orderBy('[created+size]').reverse()
  const [keys, articles] = await Promise.all([newestFirst.keys(), newestFirst.primaryKeys()])
  let bytes = 0
  return articles.filter((_, nth) => {
    const [, size] = keys[nth] as unknown as [created: string, size: number]
    if (nth >= most.readings || bytes + size > most.bytes) return true
    bytes += size
    return false
  })
}
