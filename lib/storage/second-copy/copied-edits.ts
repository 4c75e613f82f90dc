/** What the second copy stores, as texts: what an act changed, or every row there is. */
import type { Database, Tables } from '../database.ts'
import { asText, fromText } from './copied-text.ts'
import type { Edit } from './noted-edits.ts'

/** About so many rows a text: some megabytes. */
const ROWS = 1_000

/** Edits as texts, a few to a text. */
export function* textsOf(edits: readonly Edit[]): Generator<string> {
  let some: Edit[] = []
  let rows = 0
  for (const edit of edits) {
    some.push(edit)
    rows += 'put' in edit ? edit.put.length : edit.gone.length
    if (rows < ROWS) continue
    yield asText(some)
    some = []
    rows = 0
  }
  if (some.length > 0) yield asText(some)
}

/** Throws where the text is none of `textsOf`. */
export function editsFrom(text: string): Edit[] {
  return fromText(text) as Edit[]
}

/** Every row of some tables, each as it is when it is read, as edits that store it. */
export async function* textsOfEverything(database: Database, tables: readonly (keyof Tables)[]) {
  for (const name of tables) {
    const table = database.table(name)
    const keys = await table.toCollection().primaryKeys()
    for (let at = 0; at < keys.length; at += ROWS) {
      const rows = await table.bulkGet(keys.slice(at, at + ROWS))
      yield asText([{ table: name, put: rows.filter((row) => row !== undefined) }])
    }
  }
}
