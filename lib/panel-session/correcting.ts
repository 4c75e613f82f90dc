/** The reader's word on people: stored, told to every page, and taken back. */
import type { Correction, Said } from '../domain/correction.ts'
import type { PanelActs } from '../domain/panel-view.ts'
import { addCorrection, removeCorrection } from '../storage/correction-store.ts'
import type { Database } from '../storage/database.ts'
import { say } from '../words/say.ts'
import { onEveryPage } from './on-every-page.ts'
import type { Telling } from './telling.ts'

/** The acts that write corrections. Pages are recognised anew once the database has them. */
export function correctingActs(session: {
  database: Database
  /** The article in the panel; null where there is none. */
  article: () => Correction['article']
  telling: Telling
}): Pick<PanelActs, 'correct'> {
  const { database } = session

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
      session.telling.tell(done, say('told:corrected'), () => onEveryPage(removeCorrection(database, id)))
    },
  }
}
