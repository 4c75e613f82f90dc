/** What readings rest on beside texts and rules: the facts that are known, and what the reader said of people. */
import type { Correction } from '../../lib/domain/correction.ts'
import { allCorrections } from '../../lib/storage/correction-store.ts'
import type { Database } from '../../lib/storage/database.ts'
import type { Knowledge, KnowledgeDesk } from './knowledge.ts'

export type ReadingBasis = {
  known: Knowledge
  corrections: readonly Correction[]
  /** Says which facts and corrections these are: any others have another name. */
  name: string
}

/** As it is now. A database that fails costs what the reader said and loaded. */
export async function readingBasis(database: Database, knowledge: KnowledgeDesk): Promise<ReadingBasis> {
  const [known, stored] = await Promise.all([knowledge(), allCorrections(database)])
  const corrections = stored.ok ? stored.value : []
  return { known, corrections, name: `${corrections.map(({ id }) => id).join(' ')}\n${known.version}` }
}
