/** What the reader said of people. Every write is answered after it committed, and may be asked twice. */
import type { Correction } from '../domain/correction.ts'
import { ok, problem, type Result } from '../domain/result.ts'
import { say } from '../words/say.ts'
import { ask, write } from './attempt.ts'
import type { Database } from './database.ts'
import { oldestFirst } from './oldest-first.ts'

/** Stores a correction. A second time with the same id changes nothing. */
export function addCorrection(database: Database, correction: Correction): Promise<Result<{ id: string }>> {
  return write(database, async (tables) => {
    if (!(await tables.corrections.get(correction.id))) await tables.corrections.add(correction)
    return ok({ id: correction.id })
  })
}

/** Takes a correction back so that `restoreCorrection` can bring it back. A second time changes nothing. */
export function removeCorrection(
  database: Database,
  id: string,
  now = new Date().toISOString(),
): Promise<Result<null>> {
  return setDeleted(database, id, (before) => before ?? now)
}

/** Lets a correction that was taken back hold again. */
export function restoreCorrection(database: Database, id: string): Promise<Result<null>> {
  return setDeleted(database, id, () => null)
}

function setDeleted(
  database: Database,
  id: string,
  edit: (before: string | null) => string | null,
): Promise<Result<null>> {
  return write(database, async (tables) => {
    const correction = await tables.corrections.get(id)
    if (!correction) return problem('not-found', say('failure:correctionGone'))
    const deleted = edit(correction.deleted)
    if (deleted !== correction.deleted) await tables.corrections.put({ ...correction, deleted })
    return ok(null)
  })
}

/** All corrections that hold, oldest first. */
export function allCorrections(database: Database): Promise<Result<Correction[]>> {
  return ask(database, async () => {
    const rows = await database.corrections.toArray()
    return rows.filter(({ deleted }) => deleted === null).sort(oldestFirst)
  })
}

/**
 * Stores corrections of a file, all or none; those that are stored already, or were taken back here, stay as they
 * are. Answers with the ids that are new.
 */
export function addCorrections(
  database: Database,
  corrections: readonly Correction[],
): Promise<Result<{ added: string[] }>> {
  return write(database, async (tables) => {
    const known = new Set(await tables.corrections.toCollection().primaryKeys())
    const fresh = [...new Map(corrections.map((one) => [one.id, one])).values()].filter(
      ({ id }) => !known.has(id),
    )
    await tables.corrections.bulkAdd(fresh)
    return ok({ added: fresh.map(({ id }) => id) })
  })
}
