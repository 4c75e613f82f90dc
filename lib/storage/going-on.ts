/** One act over several saves: what goes on with the latest act is put into it, so that it is told and undone as one. */
import type { RowChange } from '../domain/act.ts'
import { changeRowsOf, changesOf, keyOf, putRows, type RowEdit } from './act-rows.ts'
import type { Tables } from './database.ts'
import { changedFields, type Fields } from './row-change.ts'
import { isSameValue } from './same-value.ts'

/**
 * Puts edits into the act `id`, in the transaction of `tables`, and says what it changed then. Null, with nothing done,
 * where they do not go on with it: it was taken back or forgotten, another act came after it, or rows are not as it left
 * them.
 */
export async function goOn(
  tables: Tables,
  id: string,
  { at, edits }: { at: string; edits: readonly RowEdit[] },
): Promise<{ act: string; changed: number } | null> {
  const act = await tables.acts.orderBy('at').last()
  if (act?.id !== id || act.undone !== null || edits.length === 0) return null
  const changes = new Map((await changesOf(tables, id)).map((change) => [change.key, change]))
  if (changes.size !== edits.length) return null
  const longer: RowChange[] = []
  for (const edit of edits) {
    const change = changes.get(keyOf(edit))
    if (!change?.before || change.table !== edit.table || !isAsLeft(edit, change)) return null
    const sides = changedFields({ ...(edit.before as Fields), ...change.before }, edit.after as Fields)
    if (sides) longer.push({ ...change, ...sides })
  }
  await putRows(tables, edits)
  // Back at the beginning: nothing is left to be taken back.
  if (longer.every(({ after }) => Object.keys(after).every((name) => name === 'modified'))) {
    await changeRowsOf(tables, id).delete()
    await tables.acts.delete(id)
    return { act: id, changed: 0 }
  }
  await tables.changes.bulkPut(longer)
  await tables.acts.put({ ...act, at: at > act.at ? at : act.at })
  return { act: id, changed: act.rows }
}

function isAsLeft({ before }: RowEdit, { after }: RowChange): boolean {
  return Object.entries(after).every(([name, value]) => isSameValue((before as Fields)[name], value))
}
