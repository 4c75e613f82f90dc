import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { LibraryActs } from '../../lib/domain/library-view.ts'
import type { Database } from '../../lib/storage/database.ts'
import { addFileDecision, removeFileDecision } from '../../lib/storage/file-decision-store.ts'
import type { UndoStack } from './undo-stack.ts'

/** Joining and parting agreement files, remembered, with undo. */
export function createDeciding(
  database: Database,
  { undoStack, now }: { undoStack: UndoStack; now: () => string },
): Pick<LibraryActs, 'joinFiles' | 'partEntry'> {
  const decide = async (
    what: Pick<FileDecision, 'what' | 'one' | 'other'>,
    words: { words: string; takenBack: string },
  ) => {
    const id = crypto.randomUUID()
    const done = await addFileDecision(database, { ...what, id, created: now(), deleted: null })
    undoStack.tell(done, { ...words, undo: () => removeFileDecision(database, id, now()) })
  }
  return {
    joinFiles: (one, other) =>
      void decide(
        { what: 'join', one: one.entries.map(({ id }) => id), other: other.entries.map(({ id }) => id) },
        { words: `Joined with ${other.name}.`, takenBack: `Apart again from ${other.name}.` },
      ),
    partEntry(file, id) {
      const rest = file.entries.map((entry) => entry.id).filter((other) => other !== id)
      const outlet = file.entries.find((entry) => entry.id === id)?.article.outlet || 'The article'
      void decide(
        { what: 'part', one: [id], other: rest },
        { words: `Parted: ${outlet} has a file of its own now.`, takenBack: `Joined again: ${outlet}.` },
      )
    },
  }
}
