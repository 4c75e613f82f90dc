/** The reader's word on people: stored, told to every page, and taken back. */
import type { Correction, Said } from '../domain/correction.ts'
import type { PanelActs } from '../domain/panel-view.ts'
import type { Result } from '../domain/result.ts'
import { askEveryTab } from '../messaging/messenger.ts'
import { addCorrection, removeCorrection, restoreCorrection } from '../storage/correction-store.ts'
import type { Database } from '../storage/database.ts'
import type { Telling } from './telling.ts'

/** The acts that write corrections. Pages are recognised anew once the database has them. */
export function correctingActs(session: {
  database: Database
  /** The article in the panel; null where there is none. */
  article: () => Correction['article']
  telling: Telling
}): Pick<PanelActs, 'correct' | 'removeCorrection'> {
  const { database } = session

  const onEveryPage = async (done: Promise<Result<unknown>>): Promise<Result<unknown>> => {
    const answer = await done
    if (answer.ok) void askEveryTab('recogniseAgain', null)
    return answer
  }
  const add = (said: Said, id: string) =>
    addCorrection(database, {
      ...said,
      id,
      article: session.article(),
      created: new Date().toISOString(),
      deleted: null,
    })

  return {
    async correct(said) {
      const id = crypto.randomUUID()
      const done = await onEveryPage(add(said, id))
      session.telling.tell(done, 'Corrected.', () => onEveryPage(removeCorrection(database, id)))
    },
    async removeCorrection(id) {
      const done = await onEveryPage(removeCorrection(database, id))
      session.telling.tell(done, 'Correction removed.', () => onEveryPage(restoreCorrection(database, id)))
    },
  }
}
