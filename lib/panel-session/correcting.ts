/** The reader's word on people: stored, told to every page, and taken back. */
import type { Correction, Said } from '../domain/correction.ts'
import type { PanelActs } from '../domain/panel-view.ts'
import { ok, type Result } from '../domain/result.ts'
import {
  addCorrection,
  addCorrections,
  allCorrections,
  removeCorrection,
  restoreCorrection,
} from '../storage/correction-store.ts'
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
}): Pick<PanelActs, 'correct' | 'removeCorrection' | 'exportCorrections' | 'importCorrections'> {
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
    async removeCorrection(id) {
      const done = await onEveryPage(removeCorrection(database, id))
      session.telling.tell(done, say('told:correctionRemoved'), () =>
        onEveryPage(restoreCorrection(database, id)),
      )
    },
    async exportCorrections() {
      const stored = await allCorrections(database)
      if (!stored.ok) return session.telling.tell(stored, '', null)
      const { saveCorrections } = await corrections()
      await saveCorrections(stored.value)
    },
    async importCorrections(file) {
      const { correctionsOfFile } = await corrections()
      const read = await correctionsOfFile(file)
      const done = read.ok ? await addCorrections(database, read.value) : read
      await onEveryPage(Promise.resolve(done))
      const added = done.ok ? done.value.added : []
      session.telling.tell(
        done,
        importedInWords(added.length),
        added.length > 0 ? () => onEveryPage(removeAll(database, added)) : null,
      )
    },
  }
}

/** What reads and writes files is loaded only now: the panel opens without it. */
const corrections = () => import('./corrections-file.ts')

function importedInWords(count: number): string {
  if (count === 0) return say('told:nothingNew')
  return count === 1 ? say('told:oneCorrection') : say('told:corrections', { count })
}

async function removeAll(database: Database, ids: readonly string[]): Promise<Result<unknown>> {
  for (const id of ids) {
    const done = await removeCorrection(database, id)
    if (!done.ok) return done
  }
  return ok(null)
}
