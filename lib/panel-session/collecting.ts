/** Keeping, deleting and tagging from the panel. */
import type { ReadonlySignal } from '@preact/signals'
import type { KeepRequest } from '../domain/keep-request.ts'
import type { PanelActs, PanelView } from '../domain/panel-view.ts'
import { problem, type Result } from '../domain/result.ts'
import type { Done } from '../storage/acts.ts'
import { addTag, remove, removeTag } from '../storage/annotation-store.ts'
import type { Database } from '../storage/database.ts'
import { keep } from '../storage/keeping.ts'
import { askToPersist } from '../storage/room.ts'
import { undoAct } from '../storage/undo.ts'
import { say } from '../words/say.ts'
import { requestAsNow } from './mention-request.ts'
import type { Telling } from './telling.ts'
import { whenWhole } from './when-whole.ts'

/** The acts that write to the library. The panel writes itself: that needs no background that is awake. */
export function collectingActs(session: {
  database: Database
  view: ReadonlySignal<PanelView>
  telling: Telling
}): Pick<PanelActs, 'keep' | 'keepArticle' | 'remove' | 'addTag' | 'removeTag'> {
  const { database } = session
  const { tell } = session.telling

  /** A page session told it, so it is checked; what checks is loaded by the first press. */
  const keepTold = async (request: KeepRequest): Promise<Result<{ id: string }>> => {
    const { checkToKeep } = await import('../messaging/ask-schemas.ts')
    const good = checkToKeep(request)
    return good.ok ? keep(database, good.value) : good
  }

  const keepMention = async (index: number): Promise<Result<{ id: string }>> => {
    const { page } = session.view.value
    const request = page.phase === 'read' ? requestAsNow(page, index, await whenWhole(session.view)) : null
    return request ? keepTold(request) : problem('no-page', say('failure:noPage'))
  }

  const undoOf = (done: Result<Done>) => (done.ok ? () => undoAct(database, done.value.act) : null)

  return {
    async keep(index) {
      const done = await keepMention(index)
      // To the bin, whatever was written since: undoing the act itself would leave what was changed.
      void askToPersist(navigator.storage)
      tell(done, say('told:kept'), done.ok ? () => remove(database, [done.value.id]) : null)
    },
    async keepArticle() {
      const { page } = session.view.value
      if (!('article' in page)) return
      const { text: _, ...article } = page.article
      const done = await keepTold({ ...WHOLE, id: crypto.randomUUID(), article })
      tell(done, say('told:articleKept'), done.ok ? () => remove(database, [done.value.id]) : null)
    },
    async remove(ids) {
      const done = await remove(database, ids)
      const count = done.ok ? done.value.changed : 0
      tell(done, count === 1 ? say('told:deleted') : say('told:manyDeleted', { count }), undoOf(done))
    },
    async addTag(id, tag) {
      const done = await addTag(database, [id], tag)
      if (done.ok && done.value.changed === 0) tell(done, say('told:tag.there'), null)
      else tell(done, say('told:tag.added'), undoOf(done))
      return done.ok
    },
    async removeTag(id, tag) {
      const done = await removeTag(database, [id], tag)
      tell(done, say('told:tag.removed'), undoOf(done))
    },
  }
}

const WHOLE = { entity: null, quote: '', context: '', selectors: null }
