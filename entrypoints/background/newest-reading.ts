/** One reading a tab at a time: what was asked of a tab before is of a text that its page no longer has. */
import { ok, problem, type Result } from '../../lib/domain/result.ts'

/** Reads for a tab; `superseded` where that tab asked for another reading before this one was done. */
export type NewestReading<Answer> = (
  tabId: number,
  read: (signal: AbortSignal) => Promise<Answer>,
) => Promise<Result<Answer>>

/** What is read rejects once its signal aborts, and may reject with whatever else fails. */
export function createNewestReading<Answer>(): NewestReading<Answer> {
  const running = new Map<number, AbortController>()
  return async (tabId, read) => {
    running.get(tabId)?.abort()
    const mine = new AbortController()
    running.set(tabId, mine)
    try {
      return ok(await read(mine.signal))
    } catch (error) {
      if (mine.signal.aborted) return problem('superseded')
      throw error
    } finally {
      if (running.get(tabId) === mine) running.delete(tabId)
    }
  }
}
