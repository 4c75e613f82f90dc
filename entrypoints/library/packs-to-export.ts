/** The packs that the reader loaded, as a backup holds them. */
import type { PackWithTerms } from '../../lib/domain/exchange.ts'
import type { LoadedPack } from '../../lib/domain/pack.ts'
import { unpackTerms } from '../../lib/knowledge/pack-holders.ts'
import type { Database } from '../../lib/storage/database.ts'
import { factsOfPacks, packs } from '../../lib/storage/pack-store.ts'

/** Every pack with its facts; none where the database does not answer. */
export async function packsToExport(database: Database): Promise<PackWithTerms[]> {
  const listed = await packs(database)
  if (!listed.ok) return []
  const withFacts = await Promise.all(listed.value.map((pack) => withTerms(database, pack)))
  return withFacts.flat()
}

async function withTerms(database: Database, { deleted: _, ...pack }: LoadedPack): Promise<PackWithTerms[]> {
  const facts = await factsOfPacks(database, [pack.id])
  return facts.ok ? facts.value.map((holders) => ({ ...pack, terms: [...unpackTerms(holders)] })) : []
}
