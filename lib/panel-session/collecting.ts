/** Keeping, deleting and tagging from the panel. */
import type { ReadonlySignal } from '@preact/signals'
import type { PanelActs, PanelView } from '../domain/panel-view.ts'
import { problem, type Result } from '../domain/result.ts'
import { askTab } from '../messaging/messenger.ts'
import { siteOf } from '../settings/site-rules.ts'
import type { Done } from '../storage/acts.ts'
import { addTag, remove, removeTag } from '../storage/annotation-store.ts'
import type { Database } from '../storage/database.ts'
import { keep } from '../storage/keeping.ts'
import { askToPersist } from '../storage/room.ts'
import { undoAct } from '../storage/undo.ts'
import type { Telling } from './telling.ts'

/** The acts that write to the collection. The panel writes itself: that needs no background that is awake. */
export function collectingActs(session: {
  database: Database
  tabId: () => number | null
  view: ReadonlySignal<PanelView>
  telling: Telling
}): Pick<PanelActs, 'keep' | 'remove' | 'addTag' | 'removeTag'> {
  const { database } = session
  const { tell } = session.telling

  const keepMention = async (index: number): Promise<Result<{ id: string }>> => {
    const tabId = session.tabId()
    const { page } = session.view.value
    if (tabId === null || page.phase !== 'read') return problem('no-page', 'The page is no longer there.')
    const request = await askTab(tabId, 'describeMention', { index })
    if (!request.ok) return request
    // The tab may have gone elsewhere since the panel read it.
    if (siteOf(request.value.article.url)?.host !== siteOf(page.article.url)?.host) {
      return problem('no-page', 'The page has changed meanwhile. Please try again.')
    }
    return keep(database, request.value)
  }

  const undoOf = (done: Result<Done>) => (done.ok ? () => undoAct(database, done.value.act) : null)

  return {
    async keep(index) {
      const done = await keepMention(index)
      // To the bin, whatever was written since: undoing the act itself would leave what was changed.
      void askToPersist(navigator.storage)
      tell(done, 'Kept.', done.ok ? () => remove(database, [done.value.id]) : null)
    },
    async remove(ids) {
      const done = await remove(database, ids)
      const count = done.ok ? done.value.changed : 0
      tell(done, count === 1 ? 'Deleted.' : `${count} annotations deleted.`, undoOf(done))
    },
    async addTag(id, tag) {
      const done = await addTag(database, [id], tag)
      if (done.ok && done.value.changed === 0) tell(done, 'This tag is there already.', null)
      else tell(done, 'Tag added.', undoOf(done))
      return done.ok
    },
    async removeTag(id, tag) {
      const done = await removeTag(database, [id], tag)
      tell(done, 'Tag removed.', undoOf(done))
    },
  }
}
