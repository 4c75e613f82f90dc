/** What a backup holds beside annotations. */
import type { Beside } from '../../lib/exchange/to-json.ts'
import { allCorrections } from '../../lib/storage/correction-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { allFileDecisions } from '../../lib/storage/file-decision-store.ts'
import { packsToExport } from './packs-to-export.ts'

/** Packs, corrections and decisions on agreement files; none where the database does not answer. */
export async function beside(database: Database): Promise<Beside> {
  const corrections = await allCorrections(database)
  const decisions = await allFileDecisions(database)
  return {
    packs: await packsToExport(database),
    corrections: corrections.ok ? corrections.value : [],
    fileDecisions: decisions.ok ? decisions.value : [],
  }
}
