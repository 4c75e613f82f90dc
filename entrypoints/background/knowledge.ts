/** What recognition knows: the bundled facts and those that the reader loaded. */
import { BUNDLED_PACK } from '../../lib/knowledge/bundled-pack.ts'
import type { OfficeHolders } from '../../lib/knowledge/office-holders.ts'
import type { Recogniser } from '../../lib/recognition/recogniser.ts'
import type { Database } from '../../lib/storage/database.ts'
import { factsOfPacks, packs } from '../../lib/storage/pack-store.ts'

/** What is known at one moment. */
export type Knowledge = {
  /** Says which facts these are: other facts have another version. */
  version: string
  /** The look-up, made at the first call. */
  officeHolders(recogniser: Recogniser): Promise<OfficeHolders>
}

/** Tells what is known now. The look-up is made once and kept until the packs change. */
export type KnowledgeDesk = () => Promise<Knowledge>

/** Opens the knowledge. A database that fails costs the loaded packs only. */
export function openKnowledge(database: Database): KnowledgeDesk {
  let built: { version: string; officeHolders: Promise<OfficeHolders> } | null = null

  return async () => {
    const listed = await packs(database)
    const ids = listed.ok ? listed.value.map(({ id }) => id) : []
    const version = [BUNDLED_PACK.asOf, ...ids].join(' ')
    return {
      version,
      officeHolders(recogniser) {
        if (built?.version !== version) {
          built = {
            version,
            officeHolders: build(database, ids, {
              recogniser,
              onFailure: () => {
                built = null
              },
            }),
          }
        }
        return built.officeHolders
      },
    }
  }
}

async function build(
  database: Database,
  ids: readonly string[],
  { recogniser, onFailure }: { recogniser: Recogniser; onFailure: () => void },
): Promise<OfficeHolders> {
  if (ids.length === 0) return recogniser.officeHoldersOf([])
  const facts = await factsOfPacks(database, ids)
  // The next article asks again.
  if (!facts.ok) onFailure()
  return recogniser.officeHoldersOf(facts.ok ? facts.value : [])
}
