/** The packs that the reader loaded, as a backup holds them. */
import type { PackWithTerms } from '../../lib/domain/exchange.ts'
import type { LoadedPack } from '../../lib/domain/pack.ts'
import type { PackedHolders } from '../../lib/domain/packed-holders.ts'
import { unpackTerms } from '../../lib/knowledge/pack-holders.ts'
import type { Database } from '../../lib/storage/database.ts'
import { factsOfPacks, packs } from '../../lib/storage/pack-store.ts'

/** Every pack with its facts; none where the database does not answer. */
export async function packsToExport(database: Database): Promise<PackWithTerms[]> {
  const listed = await packs(database)
  if (!listed.ok) return []
  const withFacts = listed.value.map(async (pack) => {
    const facts = await factsOfPacks(database, [pack.id])
    return facts.ok ? facts.value.map((holders) => withTerms(pack, holders)) : []
  })
  return (await Promise.all(withFacts)).flat()
}

/** A pack with its facts spelt out. */
export function withTerms({ deleted: _, ...pack }: LoadedPack, holders: PackedHolders): PackWithTerms {
  return { ...pack, terms: [...unpackTerms(holders)] }
}
