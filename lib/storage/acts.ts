/**
 * Acts: what the reader does to the collection. Each is one transaction, answered after it committed; what it changed is
 * remembered in the same transaction, so that it can be taken back; asked for twice with one id it is done once.
 */
import type { Table } from 'dexie'
import type { ActTable, RowChange } from '../domain/act.ts'
import { ok, type Result } from '../domain/result.ts'
import { write } from './attempt.ts'
import type { Database, Tables } from './database.ts'
import { changedFields, type Fields } from './row-change.ts'

/** Under which name an act is done. Whoever sends a request again sends it with the same. */
export type ActName = {
  /** Random id. */
  id: string
  /** When it is done, ISO 8601 moment. */
  at: string
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

/** A row as it was, null where it is new, and as it shall be. */
export type RowEdit = { table: ActTable; before: object | null; after: object }

/** What an act shall do, put together from what is stored. */
export type ActPlan = {
  /** What was done, one sentence for the reader. */
  words: string
  /** Each row at most once; those that change nothing are passed over. */
  edits: RowEdit[]
}

/** Does an act. `plan` is asked inside the transaction, and perhaps twice, so it only reads. */
export function doAct(
  database: Database,
  { id, at }: ActName,
  plan: (tables: Tables) => Promise<Result<ActPlan>>,
): Promise<Result<Done>> {
  return write(database, async (tables) => {
    const known = await tables.acts.get(id)
    if (known) return ok({ act: id, changed: known.rows })
    const planned = await plan(tables)
    if (!planned.ok) return planned
    const { words, edits } = planned.value
    const changes = edits.flatMap((edit) => noteOf(id, edit))
    if (changes.length > 0) {
      await putRows(
        tables,
        changes.map(({ edit }) => edit),
      )
      await tables.changes.bulkAdd(changes.map(({ change }) => change))
      await tables.acts.add({ id, words, at, rows: changes.length, undone: null, stayed: 0 })
    }
    return ok({ act: id, changed: changes.length })
  })
}

function noteOf(act: string, edit: RowEdit): { edit: RowEdit; change: RowChange }[] {
  const sides = changedFields(edit.before as Fields | null, edit.after as Fields)
  if (!sides) return []
  const { table } = edit
  const key = (edit.after as Record<string, string>)[KEYS[table]] as string
  return [{ edit, change: { act, table, key, ...sides } }]
}

/** The field that is the primary key. */
const KEYS: Record<ActTable, string> = {
  articles: 'key',
  annotations: 'id',
  collections: 'id',
  corrections: 'id',
  fileDecisions: 'id',
  packs: 'id',
  packFacts: 'id',
  preferences: 'name',
}

/** The rows that an act changed. */
export function changesOf(tables: Tables, act: string) {
  return tables.changes.where(':id').between([act], [act, []])
}

/** A table whose rows are known by their key alone. */
export function tableOf(tables: Tables, table: ActTable): Table<object, string> {
  return tables[table] as unknown as Table<object, string>
}

/** Stores rows, table by table. */
export async function putRows(
  tables: Tables,
  rows: readonly Pick<RowEdit, 'table' | 'after'>[],
): Promise<void> {
  for (const [table, group] of byTable(rows)) {
    await tableOf(tables, table).bulkPut(group.map(({ after }) => after))
  }
}

/** Rows or changes by their table, in the order in which they come. */
export function byTable<Row extends { table: ActTable }>(rows: readonly Row[]): Map<ActTable, Row[]> {
  const tables = new Map<ActTable, Row[]>()
  for (const row of rows) {
    const group = tables.get(row.table)
    if (group) group.push(row)
    else tables.set(row.table, [row])
  }
  return tables
}
