/** The rows of acts: which one a change is of, and how they are read and stored table by table. */
import type { Table } from 'dexie'
import type { ActTable, RowChange } from '../domain/act.ts'
import { byTable } from './by-table.ts'
import { unpacked } from './change-rows.ts'
import type { Tables } from './database.ts'

/** A row as it was, null where it is new, and as it shall be. */
export type RowEdit = { table: ActTable; before: object | null; after: object }

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

/** The primary key of the row that an edit is of. */
export function keyOf({ table, after }: Pick<RowEdit, 'table' | 'after'>): string {
  return (after as Record<string, string>)[KEYS[table]] as string
}

/** The rows of the journal that tell what an act changed. */
export function changeRowsOf(tables: Tables, act: string) {
  return tables.changes.where(':id').between([act], [act, []])
}

/** What an act changed. */
export async function changesOf(tables: Tables, act: string): Promise<RowChange[]> {
  return unpacked(await changeRowsOf(tables, act).toArray())
}

/** A table whose rows are known by their key alone. */
export function tableOf(tables: Tables, table: ActTable): Table<object, string> {
  return tables[table] as unknown as Table<object, string>
}

/** So many rows are written between two words about how far it is. */
const ROWS_A_WORD = 500

/** Stores rows, table by table. `onShare` is told how much of it is done, 0 to 1. */
export async function putRows(
  tables: Tables,
  rows: readonly Pick<RowEdit, 'table' | 'after'>[],
  onShare?: (share: number) => void,
): Promise<void> {
  let done = 0
  for (const [table, group] of byTable(rows)) {
    for (let at = 0; at < group.length; at += ROWS_A_WORD) {
      const some = group.slice(at, at + ROWS_A_WORD)
      await tableOf(tables, table).bulkPut(some.map(({ after }) => after))
      done += some.length
      onShare?.(done / rows.length)
    }
  }
}
