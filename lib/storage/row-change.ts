/** How a row is changed, and how the change is taken back. Pure: rows in, rows out. */
import type { RowChange } from '../domain/act.ts'
import { isSameValue } from './same-value.ts'

/** The fields of a row by their names. */
export type Fields = Record<string, unknown>

/** The two sides of a change; null where there is no row. */
export type Sides = { before: Fields | null; after: Fields }

/** The fields that differ, as they were and as they are; the whole row where it is new; null where nothing differs. */
export function changedFields(before: Fields | null, after: Fields): Sides | null {
  if (!before) return { before, after }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = names.filter((name) => !isSameValue(before[name], after[name]))
  return changed.length === 0 ? null : { before: picked(before, changed), after: picked(after, changed) }
}

function picked(row: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, row[name]]))
}

/** A row after a change was taken back or made again; null where there is none. */
export type Turned = {
  row: Fields | null
  /** Whether anything of it is something else than the change left, and therefore stays. */
  stayed: boolean
}

/** Takes a change of a row back. `now`: ISO 8601 moment. */
export function takenBack(change: Pick<RowChange, keyof Sides>, row: Fields | null, now: string): Turned {
  if (change.before) return turned(row, { from: change.after, to: change.before, now })
  return row && isSameValue(row, change.after) ? { row: null, stayed: false } : { row, stayed: row !== null }
}

/** Makes a change again that was taken back. */
export function madeAgain(change: Pick<RowChange, keyof Sides>, row: Fields | null, now: string): Turned {
  if (change.before) return turned(row, { from: change.before, to: change.after, now })
  return row ? { row, stayed: !isSameValue(row, change.after) } : { row: { ...change.after }, stayed: false }
}

/** Each field that is still as on the one side becomes as on the other. */
function turned(row: Fields | null, { from, to, now }: { from: Fields; to: Fields; now: string }): Turned {
  if (!row) return { row, stayed: true }
  const back = { ...row }
  let isTurned = false
  let stayed = false
  for (const name of Object.keys(from)) {
    if (isSameValue(row[name], from[name])) {
      if (to[name] === undefined) delete back[name]
      else back[name] = to[name]
      isTurned = true
    } else if (name !== 'modified') stayed = true
  }
  // A later edit's moment is not this act's to set back; but the row did change now, and whoever compares must see it.
  if (isTurned && 'modified' in from && back.modified === row.modified) back.modified = now
  return { row: isTurned ? back : row, stayed }
}
