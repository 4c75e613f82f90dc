/** Keeping, deleting and tagging from the panel. */
import type { ReadonlySignal } from '@preact/signals'
import type { PanelActs, PanelView } from '../domain/panel-view.ts'
import { problem, type Result } from '../domain/result.ts'
import { askTab } from '../messaging/messenger.ts'
import { siteOf } from '../settings/site-rules.ts'
import { addTag, keep, remove, removeTag, restore } from '../storage/annotation-store.ts'
import type { Database } from '../storage/database.ts'
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

  return {
    async keep(index) {
      const done = await keepMention(index)
      tell(done, 'Kept.', done.ok ? () => remove(database, done.value.id) : null)
    },
    async remove(ids) {
      const gone: string[] = []
      const done = await each(ids, async (id) => {
        const one = await remove(database, id)
        if (one.ok) gone.push(id)
        return one
      })
      const words = ids.length === 1 ? 'Deleted.' : `${ids.length} annotations deleted.`
      const back = () => each(gone, (id) => restore(database, id))
      tell(done, words, back, gone.length > 0 ? back : null)
    },
    async addTag(id, tag) {
      const done = await addTag(database, id, tag)
      if (done.ok && !done.value.isNew) tell(done, 'This tag is there already.', null)
      else tell(done, 'Tag added.', () => removeTag(database, id, tag))
      return done.ok
    },
    async removeTag(id, tag) {
      const done = await removeTag(database, id, tag)
      tell(done, 'Tag removed.', () => addTag(database, id, tag))
    },
  }
}

/** Does one after the other and stops at the first that fails. */
async function each(ids: readonly string[], act: (id: string) => Promise<Result<unknown>>) {
  let done: Result<unknown> = { ok: true, value: null }
  for (const id of ids) {
    done = await act(id)
    if (!done.ok) break
  }
  return done
}
