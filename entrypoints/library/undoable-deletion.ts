import type { Annotation } from '../../lib/domain/annotation.ts'
import type { LibraryActs } from '../../lib/domain/library-view.ts'
import type { Notice } from '../../lib/domain/panel-view.ts'
import { remove, restore } from '../../lib/storage/annotation-store.ts'
import type { Database } from '../../lib/storage/database.ts'

/** Deleting with undo, as far back as this page has deleted. */
export function createUndoableDeletion(
  database: Database,
  page: { find(id: string): Annotation | undefined; tell(notice: Notice | null): void },
): Pick<LibraryActs, 'remove' | 'undo' | 'dismissNotice'> {
  const deleted: { id: string; name: string }[] = []
  const tell = (words: string) => page.tell({ words, tone: 'done', undo: deleted.length > 0 })
  const tellFailure = (words: string) => page.tell({ words, tone: 'failed', undo: deleted.length > 0 })

  return {
    async remove(id) {
      const name = page.find(id)?.entity.name ?? 'Annotation'
      const done = await remove(database, id)
      if (!done.ok) return tellFailure(done.problem.message)
      deleted.push({ id, name })
      tell(`Deleted: ${name}.`)
    },
    async undo() {
      const last = deleted.pop()
      if (!last) return
      const done = await restore(database, last.id)
      if (!done.ok) {
        deleted.push(last)
        return tellFailure(done.problem.message)
      }
      tell(`Brought back: ${last.name}.`)
    },
    dismissNotice: () => page.tell(null),
  }
}
