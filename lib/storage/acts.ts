/**
 * Acts: what the reader does to the library. Each is one transaction, answered after it committed; what it changed is
 * remembered in the same transaction, so that it can be taken back; asked for twice with one id it is done once.
 */
import type { RowChange } from '../domain/act.ts'
import { ok, type Result } from '../domain/result.ts'
import { keyOf, putRows, type RowEdit } from './act-rows.ts'
import { write } from './attempt.ts'
import { packed } from './change-rows.ts'
import type { Database, Tables } from './database.ts'
import { goOn } from './going-on.ts'
import { changedFields, type Fields } from './row-change.ts'

/** Under which name an act is done. Whoever sends a request again sends it with the same. */
export type ActName = {
  /** Random id. */
  id: string
  /** When it is done, ISO 8601 moment. */
  at: string
  /** Is told how much of it is written, 0 to 1, while it is being written. */
  onShare?: (share: number) => void
}

/** A new name, for an act that is done now. */
export function newAct(): ActName {
  return { id: crypto.randomUUID(), at: new Date().toISOString() }
}

/** What was done. */
export type Done = {
  /** Id of the act, for `undoAct`. */
  act: string
  /** How many rows changed; with 0 there is nothing to take back, and no act is remembered. */
  changed: number
}

/** What an act shall do, put together from what is stored. */
export type ActPlan = {
  /** What was done, one sentence for the reader. */
  words: string
} & (
  | {
      /** Each row at most once; those that change nothing are passed over. */
      edits: RowEdit[]
      continuing?: null
    }
  | {
      edits: [RowEdit]
      /**
       * Id of an act that this goes on with, so that both are one where that was the latest and changed this row alone,
       * which is as it left it; the answer names it then.
       */
      continuing: string
    }
)

/** Does an act. `plan` is asked inside the transaction, and perhaps twice, so it only reads. */
export function doAct(
  database: Database,
  { id, at, onShare }: ActName,
  plan: (tables: Tables) => Promise<Result<ActPlan>>,
): Promise<Result<Done>> {
  return write(database, async (tables) => {
    const known = await tables.acts.get(id)
    if (known) return ok({ act: id, changed: known.rows })
    const planned = await plan(tables)
    if (!planned.ok) return planned
    const { words, edits, continuing } = planned.value
    const going = continuing ? await goOn(tables, continuing, { at, edit: edits[0] }) : null
    if (going) return ok(going)
    const changes = edits.flatMap((edit) => noteOf(id, edit))
    if (changes.length > 0) {
      await putRows(
        tables,
        changes.map(({ edit }) => edit),
        onShare,
      )
      await tables.changes.bulkAdd(packed(changes.map(({ change }) => change)))
      await tables.acts.add({ id, words, at, rows: changes.length, undone: null, stayed: 0 })
    }
    return ok({ act: id, changed: changes.length })
  })
}

function noteOf(act: string, edit: RowEdit): { edit: RowEdit; change: RowChange }[] {
  const sides = changedFields(edit.before as Fields | null, edit.after as Fields)
  if (!sides) return []
  return [{ edit, change: { act, table: edit.table, key: keyOf(edit), ...sides } }]
}
