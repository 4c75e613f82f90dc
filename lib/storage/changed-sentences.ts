/** What a page says now where it said something else when something was kept there. */
import type { Annotation } from '../domain/annotation.ts'
import { ok, type Result } from '../domain/result.ts'
import { write } from './attempt.ts'
import type { Database } from './database.ts'

/** `changed` is null where the page says again what it said. */
export type SeenSentence = Pick<Annotation, 'id' | 'changed'>

/**
 * Remembers what the page says now beside what was kept, which stays. The page did it and not the reader: it is no act,
 * and nothing to be undone. What was seen before already keeps its day.
 */
export function noteSentences(database: Database, seen: readonly SeenSentence[]): Promise<Result<null>> {
  return write(database, async ({ annotations }) => {
    const stored = await annotations.bulkGet(seen.map(({ id }) => id))
    const news = seen.flatMap(({ changed }, at) => {
      const annotation = stored[at]
      return annotation && annotation.changed?.context !== changed?.context
        ? [{ ...annotation, changed }]
        : []
    })
    await annotations.bulkPut(news)
    return ok(null)
  })
}
