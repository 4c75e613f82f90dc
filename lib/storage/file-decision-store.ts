/** What the reader decided about agreement files. Every write is answered after it committed, and may be asked twice. */
import type { FileDecision } from '../domain/agreement-file.ts'
import { ok, problem, type Result } from '../domain/result.ts'
import { ask, write } from './attempt.ts'
import type { Database } from './database.ts'

/** Stores a decision. A second time with the same id changes nothing. */
export function addFileDecision(database: Database, decision: FileDecision): Promise<Result<{ id: string }>> {
  return write(database, async (tables) => {
    if (!(await tables.fileDecisions.get(decision.id))) await tables.fileDecisions.add(decision)
    return ok({ id: decision.id })
  })
}

/** Takes a decision back; the row stays. A second time changes nothing. */
export function removeFileDecision(
  database: Database,
  id: string,
  now = new Date().toISOString(),
): Promise<Result<null>> {
  return write(database, async (tables) => {
    const decision = await tables.fileDecisions.get(id)
    if (!decision) return problem('not-found', 'This decision is no longer stored.')
    if (decision.deleted === null) await tables.fileDecisions.put({ ...decision, deleted: now })
    return ok(null)
  })
}

/** All decisions that hold, oldest first; those of one moment by id, so that the order is always the same. */
export function allFileDecisions(database: Database): Promise<Result<FileDecision[]>> {
  return ask(database, async () => {
    const rows = await database.fileDecisions.toArray()
    return rows.filter(({ deleted }) => deleted === null).sort(oldestFirst)
  })
}

function oldestFirst(a: FileDecision, b: FileDecision): number {
  return a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1
}

/**
 * Stores decisions of a file, all or none; those that are stored already, or were taken back here, stay as they are.
 * Answers with the ids that are new.
 */
export function addFileDecisions(
  database: Database,
  decisions: readonly FileDecision[],
): Promise<Result<{ added: string[] }>> {
  return write(database, async (tables) => {
    const known = new Set(await tables.fileDecisions.toCollection().primaryKeys())
    const fresh = [...new Map(decisions.map((one) => [one.id, one])).values()].filter(
      ({ id }) => !known.has(id),
    )
    await tables.fileDecisions.bulkAdd(fresh)
    return ok({ added: fresh.map(({ id }) => id) })
  })
}
