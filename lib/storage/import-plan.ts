/** What an import does to each row: pure, from the file's rows and those that are here. */
import type { ActTable } from '../domain/act.ts'
import type { ImportCounts } from '../domain/exchange.ts'
import type { RowEdit } from './act-rows.ts'
import { isSameValue } from './same-value.ts'

/** The edits of an import and their numbers, which grow row by row. */
export type ImportPlan = { edits: RowEdit[]; counts: ImportCounts }

export function emptyPlan(): ImportPlan {
  return { edits: [], counts: { added: 0, same: 0, changed: 0, older: 0, deleted: 0 } }
}

/** A row as far as it tells when it was changed. */
export type DatedRow = object & { modified?: string; created?: string; deleted?: string | null }

/** When a row was last changed: edited or deleted or, where it tells nothing else, made; '' where it tells nothing. */
export function lastChange({ modified, created, deleted }: DatedRow): string {
  const told = modified ?? created ?? ''
  return deleted && deleted > told ? deleted : told
}

/** A row as it is here, undefined where it is not, and as the file has it. */
export type RowPair<Row> = { ours: Row | undefined; theirs: Row }

/**
 * Plans one row. New rows come, equal ones stay untouched, of two that differ the newer stands; of two of one moment the
 * one that is here, so that nothing changes without a reason.
 */
export function planRow(plan: ImportPlan, table: ActTable, { ours, theirs }: RowPair<DatedRow>): void {
  if (ours && !isSameValue(ours, theirs) && lastChange(theirs) <= lastChange(ours)) plan.counts.older++
  else planNewer(plan, table, { ours, theirs })
}

/** Plans one row that the file has in its newest state. */
export function planNewer(plan: ImportPlan, table: ActTable, { ours, theirs }: RowPair<DatedRow>): void {
  const { counts, edits } = plan
  if (ours && isSameValue(ours, theirs)) {
    counts.same++
    return
  }
  if (ours) counts.changed++
  else counts.added++
  if (ours && !ours.deleted && theirs.deleted) counts.deleted++
  edits.push({ table, before: ours ?? null, after: theirs })
}

/** The rows of a file, each id once: the newest of several. */
export function newestOfEach<Row extends DatedRow & { id: string }>(rows: readonly Row[]): Row[] {
  const newest = new Map<string, Row>()
  for (const row of rows) {
    const other = newest.get(row.id)
    if (!other || lastChange(row) > lastChange(other)) newest.set(row.id, row)
  }
  return [...newest.values()]
}
