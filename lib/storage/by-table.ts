import type { ActTable } from '../domain/act.ts'

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
