/**
 * How the journal stores what an act changed. A row a change, found by the row that it changed; but where an act edits many
 * annotations, some hundred changes a row: each row of the journal costs as much as the edit itself.
 */
import type { RowChange } from '../domain/act.ts'

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
  const bundled = changes.filter(mayBeBundled)
  if (bundled.length < FEWEST) return [...changes]
  const rows: ChangeRow[] = changes.filter((change) => !mayBeBundled(change))
  for (let at = 0; at < bundled.length; at += PER_ROW) {
    const some = bundled.slice(at, at + PER_ROW)
    const { act, table } = some[0] as RowChange
    rows.push({ act, table, key: `${NAME}${at}`, changes: some.map(withoutName) })
  }
  return rows
}

/** Texts of notes are looked up by their annotation, and whole rows are large: those stand alone. */
function mayBeBundled({ table, before, after }: RowChange): boolean {
  return table === 'annotations' && before !== null && !('note' in after)
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
