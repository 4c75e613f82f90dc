import { liveQuery } from 'dexie'
import { problem, type Result } from '../domain/result.ts'
import { say } from '../words/say.ts'

/**
 * Tells the answer to a question now and whenever what it read has changed, in whichever context of the
 * extension. Returns how to stop.
 */
export function live<T>(question: () => Promise<Result<T>>, tell: (answer: Result<T>) => void): () => void {
  const subscription = liveQuery(question).subscribe({
    next: tell,
    error: (error: unknown) =>
      tell(problem('unknown', error instanceof Error ? error.message : say('failure:databaseUnknown'))),
  })
  return () => subscription.unsubscribe()
}
