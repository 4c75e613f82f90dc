/** What a backup holds beside annotations. */
import type { Beside } from '../../lib/domain/exchange.ts'
import { allCorrections } from '../../lib/storage/correction-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import { allFileDecisions } from '../../lib/storage/file-decision-store.ts'
import { allPreferences } from '../../lib/storage/preference-store.ts'
import { packsToExport } from './packs-to-export.ts'

/** Packs, corrections, decisions on agreement files and the reader’s choices; none where the database does not answer. */
export async function beside(database: Database): Promise<Beside> {
  const corrections = await allCorrections(database)
  const decisions = await allFileDecisions(database)
  const preferences = await allPreferences(database)
  return {
    packs: await packsToExport(database),
    corrections: corrections.ok ? corrections.value : [],
    fileDecisions: decisions.ok ? decisions.value : [],
    preferences: preferences.ok ? preferences.value : [],
  }
}
