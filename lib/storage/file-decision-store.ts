/** What the reader decided about agreement files. Every write is answered after it committed, and may be asked twice. */
import type { FileDecision } from '../domain/agreement-file.ts'
import { ok, type Result } from '../domain/result.ts'
import { type ActName, type Done, doAct, newAct } from './acts.ts'
import { ask } from './attempt.ts'
import type { Database } from './database.ts'
import { oldestFirst } from './oldest-first.ts'

/** What the reader says of two sides of entries. */
export type NewFileDecision = Pick<FileDecision, 'id' | 'what' | 'one' | 'other'>

/** Stores a decision, told in `words`. A second time with the same id changes nothing. */
export function addFileDecision(
  database: Database,
  { id, what, one, other }: NewFileDecision,
  words: string,
  act: ActName = { ...newAct(), id },
): Promise<Result<Done>> {
  const after: FileDecision = { id, what, one, other, created: act.at, deleted: null }
  return doAct(database, act, async () =>
    ok({ words, edits: [{ table: 'fileDecisions', before: null, after }] }),
  )
}

/** All decisions that hold, oldest first. */
export function allFileDecisions(database: Database): Promise<Result<FileDecision[]>> {
  return ask(database, async () => {
    const rows = await database.fileDecisions.toArray()
    return rows.filter(({ deleted }) => deleted === null).sort(oldestFirst)
  })
}
