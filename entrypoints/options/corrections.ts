/** The reader's corrections in the settings: taken back, saved as a file, brought in from one. */
import { ok, type Result } from '../../lib/domain/result.ts'
import type { SettingsActs } from '../../lib/domain/settings-view.ts'
import { onEveryPage } from '../../lib/panel-session/on-every-page.ts'
import type { Telling } from '../../lib/panel-session/telling.ts'
import {
  addCorrections,
  allCorrections,
  removeCorrection,
  restoreCorrection,
} from '../../lib/storage/correction-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { say } from '../../lib/words/say.ts'

type CorrectionActs = Pick<SettingsActs, 'removeCorrection' | 'exportCorrections' | 'importCorrections'>

/** Pages are recognised anew once the database has what changed. */
export function correctionActs({
  database,
  telling,
}: {
  database: Database
  telling: Telling
}): CorrectionActs {
  return {
    async removeCorrection(id) {
      const done = await onEveryPage(removeCorrection(database, id))
      telling.tell(done, say('told:correctionRemoved'), () => onEveryPage(restoreCorrection(database, id)))
    },
    async exportCorrections() {
      const stored = await allCorrections(database)
      if (!stored.ok) return telling.tell(stored, '', null)
      const { saveCorrections } = await correctionsFile()
      await saveCorrections(stored.value)
    },
    async importCorrections(file) {
      const { correctionsOfFile } = await correctionsFile()
      const read = await correctionsOfFile(file)
      const done = read.ok ? await addCorrections(database, read.value) : read
      await onEveryPage(Promise.resolve(done))
      const added = done.ok ? done.value.added : []
      const words = importedInWords(added.length)
      telling.tell(done, words, added.length > 0 ? () => onEveryPage(removeAll(database, added)) : null)
    },
  }
}

/** What reads and writes files is loaded only when it is needed. */
const correctionsFile = () => import('./corrections-file.ts')

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
