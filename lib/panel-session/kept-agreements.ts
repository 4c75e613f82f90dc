/** The agreements that were kept of all articles, and what the reader decided about them, followed live. */
import type { FileDecision } from '../domain/agreement-file.ts'
import type { Kept } from '../domain/annotation.ts'
import { keptAgreements } from '../storage/annotation-lists.ts'
import type { Database } from '../storage/database.ts'
import { allFileDecisions } from '../storage/file-decision-store.ts'
import { live } from '../storage/live.ts'

/** Tells both whenever one changes. Returns how to stop. A database that does not answer is told by others. */
export function followAgreements(
  database: Database,
  tell: (known: { kept: Kept[]; decisions: FileDecision[] }) => void,
): () => void {
  let kept: Kept[] = []
  let decisions: FileDecision[] = []
  const stopKept = live(
    () => keptAgreements(database),
    (answer) => {
      if (!answer.ok) return
      kept = answer.value
      tell({ kept, decisions })
    },
  )
  const stopDecisions = live(
    () => allFileDecisions(database),
    (answer) => {
      if (!answer.ok || (answer.value.length === 0 && decisions.length === 0)) return
      decisions = answer.value
      tell({ kept, decisions })
    },
  )
  return () => {
    stopKept()
    stopDecisions()
  }
}
