/** Knowledge packs that the reader loaded. Every write is one transaction, answered after it committed, and may be asked twice. */
import type { LoadedPack } from '../domain/pack.ts'
import type { PackedHolders } from '../domain/packed-holders.ts'
import { ok, problem, type Result } from '../domain/result.ts'
import { say } from '../words/say.ts'
import { ask, write } from './attempt.ts'
import type { Database, Tables } from './database.ts'

/** A removed pack can be brought back for so long. Its facts may be large, so they do not stay for ever. */
const BIN_MS = 24 * 60 * 60 * 1000

/** Stores a pack with its facts, both or nothing. A second time with the same id changes nothing. */
export function addPack(
  database: Database,
  pack: Omit<LoadedPack, 'added' | 'deleted'>,
  holders: PackedHolders,
  now = new Date(),
): Promise<Result<{ id: string }>> {
  return write(database, async (tables) => {
    if (await tables.packs.get(pack.id)) return ok({ id: pack.id })
    await emptyBin(tables, now)
    await tables.packs.add({ ...pack, added: now.toISOString(), deleted: null })
    await tables.packFacts.add({ id: pack.id, holders })
    return ok({ id: pack.id })
  })
}

/** Removes a pack so that `restorePack` can bring it back for a day. A second time changes nothing. */
export function removePack(database: Database, id: string, now = new Date()): Promise<Result<null>> {
  return write(database, async (tables) => {
    await emptyBin(tables, now)
    return setDeleted(tables, id, (before) => before ?? now.toISOString())
  })
}

/** Brings a removed pack back; `not-found` where it has gone for good. */
export function restorePack(database: Database, id: string): Promise<Result<null>> {
  return write(database, (tables) => setDeleted(tables, id, () => null))
}

/** The packs that count, the newest first: it is believed before the others. */
export function packs(database: Database): Promise<Result<LoadedPack[]>> {
  return ask(database, async () => {
    const rows = await database.packs.toArray()
    return rows.filter(({ deleted }) => deleted === null).sort(newestFirst)
  })
}

/** The facts of these packs, in this order; a pack that has gone meanwhile is left out. */
export function factsOfPacks(database: Database, ids: readonly string[]): Promise<Result<PackedHolders[]>> {
  return ask(database, async () => {
    const rows = await database.packFacts.bulkGet([...ids])
    return rows.flatMap((row) => (row ? [row.holders] : []))
  })
}

async function setDeleted(
  tables: Tables,
  id: string,
  edit: (before: string | null) => string | null,
): Promise<Result<null>> {
  const pack = await tables.packs.get(id)
  if (!pack) return problem('not-found', say('failure:packGone'))
  const deleted = edit(pack.deleted)
  if (deleted !== pack.deleted) await tables.packs.put({ ...pack, deleted })
  return ok(null)
}

async function emptyBin(tables: Tables, now: Date): Promise<void> {
  const until = new Date(now.getTime() - BIN_MS).toISOString()
  const rows = await tables.packs.toArray()
  const gone = rows.filter(({ deleted }) => deleted !== null && deleted < until).map(({ id }) => id)
  await tables.packs.bulkDelete(gone)
  await tables.packFacts.bulkDelete(gone)
}

function newestFirst(a: LoadedPack, b: LoadedPack): number {
  return a.added === b.added ? (a.id < b.id ? -1 : 1) : a.added < b.added ? 1 : -1
}
