import { liveQuery } from 'dexie'
import type { Result } from '../domain/result.ts'
import { tellFailure } from './failure.ts'

/**
 * Tells the answer to a question now and whenever what it read has changed, in whichever context of the
 * extension. Returns how to stop.
 */
export function live<T>(question: () => Promise<Result<T>>, tell: (answer: Result<T>) => void): () => void {
  const subscription = liveQuery(question).subscribe({
    next: tell,
    error: (error: unknown) => tell(tellFailure(error)),
  })
  return () => subscription.unsubscribe()
}
