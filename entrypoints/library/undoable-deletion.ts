import { type Annotation, annotationName } from '../../lib/domain/annotation.ts'
import type { LibraryActs } from '../../lib/domain/library-view.ts'
import { newAct } from '../../lib/storage/acts.ts'
import { remove } from '../../lib/storage/annotation-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { undoAct } from '../../lib/storage/undo.ts'
import type { UndoStack } from './undo-stack.ts'

/** Deleting with undo. */
export function createUndoableDeletion(
  database: Database,
  page: { find(id: string): Annotation | undefined; undoStack: UndoStack },
): Pick<LibraryActs, 'remove'> {
  return {
    async remove(id) {
      const annotation = page.find(id)
      const name = annotation ? annotationName(annotation) : 'Annotation'
      const act = newAct()
      page.undoStack.tell(await remove(database, [id], act), {
        words: `Deleted: ${name}.`,
        takenBack: `Brought back: ${name}.`,
        undo: () => undoAct(database, act.id),
      })
    },
  }
}
