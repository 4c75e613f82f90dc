/**
 * How the journal stores what an act changed. A row a change, found by the row that it changed; but where an act changes or
 * adds many rows of a table, some hundred changes a row: each row of the journal costs as much as the change itself.
 */
import type { RowChange } from '../domain/act.ts'
import { byTable } from './by-table.ts'

/** Changes that stand in one row. */
export type ChangeBundle = Pick<RowChange, 'act' | 'table'> & {
  /** No row of any table is called so. */
  key: string
  changes: Pick<RowChange, 'key' | 'before' | 'after'>[]
}

export type ChangeRow = RowChange | ChangeBundle

const FEWEST = 100
const PER_ROW = 250
const NAME = '\u0001'

/** Keys of bundles, whose rows are found by `[table+key]`. */
export const BUNDLES = { from: NAME, below: '\u0002' }

/** The rows that tell of changes of one act. */
export function packed(changes: readonly RowChange[]): ChangeRow[] {
  return [...byTable(changes)].flatMap(([table, some]) => {
    const bundled = some.filter(mayBeBundled)
    if (bundled.length < FEWEST) return some
    const rows: ChangeRow[] = some.filter((change) => !mayBeBundled(change))
    for (let at = 0; at < bundled.length; at += PER_ROW) {
      const { act } = bundled[at] as RowChange
      rows.push({
        act,
        table,
        key: `${NAME}${at}`,
        changes: bundled.slice(at, at + PER_ROW).map(withoutName),
      })
    }
    return rows
  })
}

/**
 * Articles and annotations come by the hundred. A text that a note had is looked up by its annotation, so its change stands
 * alone; that of a new annotation is found where it was changed later.
 */
function mayBeBundled({ table, before, after }: RowChange): boolean {
  if (before === null) return table === 'annotations' || table === 'articles'
  return table === 'annotations' && !('note' in after)
}

function withoutName({ key, before, after }: RowChange): ChangeBundle['changes'][number] {
  return { key, before, after }
}

/** The changes that rows tell of. */
export function unpacked(rows: readonly ChangeRow[]): RowChange[] {
  return rows.flatMap((row) => {
    if (!('changes' in row)) return [row]
    const { act, table, changes } = row
    return changes.map((change) => ({ act, table, ...change }))
  })
}

/** A bundle without the changes of these rows; null where none is left. */
export function withoutKeys(bundle: ChangeBundle, keys: ReadonlySet<string>): ChangeBundle | null {
  const changes = bundle.changes.filter(({ key }) => !keys.has(key))
  return changes.length > 0 ? { ...bundle, changes } : null
}
