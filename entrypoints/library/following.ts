/** The library page follows what stands beside annotations: what changes there, from whichever window, is seen here. */
import type { Act } from '../../lib/domain/act.ts'
import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Collection } from '../../lib/domain/collection.ts'
import type { ColourMeanings } from '../../lib/domain/colour.ts'
import type { Result } from '../../lib/domain/result.ts'
import { recentActs } from '../../lib/storage/act-journal.ts'
import { type BackupState, backupState } from '../../lib/storage/backup-notes.ts'
import { allCollections } from '../../lib/storage/collection-lists.ts'
import type { Database } from '../../lib/storage/database.ts'
import { allFileDecisions } from '../../lib/storage/file-decision-store.ts'
import { live } from '../../lib/storage/live.ts'
import { colourMeanings } from '../../lib/storage/preference-store.ts'

/** Each is called with the answer of now, and again whenever it has changed. */
export type Followers = {
  onCollections(collections: Collection[]): void
  onMeanings(meanings: ColourMeanings): void
  onDecisions(decisions: FileDecision[]): void
  onActs(acts: Act[]): void
  onBackup(state: BackupState): void
  /** The database does not answer: one sentence. */
  onFault(message: string): void
}

/** Begins to follow; gives how to stop. */
export function follow(database: Database, followers: Followers): () => void {
  const one = <T>(question: () => Promise<Result<T>>, tell: (value: T) => void) =>
    live(question, (answer) => {
      if (answer.ok) tell(answer.value)
      else followers.onFault(answer.problem.message)
    })
  const stops = [
    one(() => allCollections(database), followers.onCollections),
    one(() => colourMeanings(database), followers.onMeanings),
    one(() => allFileDecisions(database), followers.onDecisions),
    one(() => recentActs(database), followers.onActs),
    one(() => backupState(database), followers.onBackup),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
