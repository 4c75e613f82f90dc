/** One act over several saves: what goes on with the latest act is put into it, so that it is told and undone as one. */
import type { RowChange } from '../domain/act.ts'
import { changeRowsOf, changesOf, keyOf, putRows, type RowEdit } from './act-rows.ts'
import type { Tables } from './database.ts'
import { changedFields, type Fields } from './row-change.ts'
import { isSameValue } from './same-value.ts'

/**
 * Puts the edit of one row into the act `id` that changed that row alone, in the transaction of `tables`, and says what
 * the act changed then. Null, with nothing done, where it does not go on with it: the act was taken back or forgotten,
 * another one came after it, it changed other rows, or the row is not as it left it.
 */
export async function goOn(
  tables: Tables,
  id: string,
  { at, edit }: { at: string; edit: RowEdit },
): Promise<{ act: string; changed: number } | null> {
  const act = await tables.acts.orderBy('at').last()
  // Changes of many rows may stand in one row of the journal, which cannot be put by the name of one of them.
  if (act?.id !== id || act.undone !== null || act.rows !== 1) return null
  const [change] = await changesOf(tables, id)
  if (!change?.before || change.table !== edit.table || change.key !== keyOf(edit)) return null
  if (!isAsLeft(edit, change)) return null
  await putRows(tables, [edit])
  const sides = changedFields({ ...(edit.before as Fields), ...change.before }, edit.after as Fields)
  // Back at the beginning: nothing is left to be taken back.
  if (!sides || Object.keys(sides.after).every((name) => name === 'modified')) {
    await changeRowsOf(tables, id).delete()
    await tables.acts.delete(id)
    return { act: id, changed: 0 }
  }
  await tables.changes.put({ ...change, ...sides })
  await tables.acts.put({ ...act, at: at > act.at ? at : act.at })
  return { act: id, changed: 1 }
}

function isAsLeft({ before }: RowEdit, { after }: RowChange): boolean {
  return Object.entries(after).every(([name, value]) => isSameValue((before as Fields)[name], value))
}
