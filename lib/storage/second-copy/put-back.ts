/** Filling a database that was lost from its second copy. */
import type { Transaction } from 'dexie'
import type { PutBack } from '../../domain/backup-view.ts'
import { type Database, KEPT_TABLES, type Tables, tablesOf } from '../database.ts'
import { countIn, setCount } from './act-count.ts'
import { editsFrom } from './copied-edits.ts'
import { entryName, numberIn } from './entry-names.ts'
import type { Edit } from './noted-edits.ts'
import type { Shelf } from './shelf.ts'

const TOLD = 'put-back'

/**
 * Fills a database that was just opened, where it is new although there is a copy of one. Rejects, so that the database
 * does not open and nothing is stored in it, where the copy is there and cannot be read.
 */
export async function putBack(database: Database, shelf: Shelf): Promise<void> {
  if (await countIn(database)) return
  const names = await shelf.names()
  if (names.length === 0) return
  const whole = await newestWhole(names, shelf)
  const acts = names.filter((name) => name.startsWith('acts/') && numberIn(name) > whole.nth)
  acts.sort((a, b) => numberIn(a) - numberIn(b))
  const edits = [whole.edits, ...(await Promise.all(acts.map((name) => readable(name, shelf))))]
  const last = acts.at(-1)
  await database.transaction('rw', [...KEPT_TABLES, 'device'], async (transaction) => {
    const inside = tablesOf(transaction)
    // Another window was first, or it is no new one.
    if ((await countIn(inside)) || !(await isEmpty(transaction))) return
    for (const edit of edits.flatMap((some) => some ?? [])) {
      const table = transaction.table(edit.table)
      await ('put' in edit ? table.bulkPut(edit.put) : table.bulkDelete([...edit.gone]))
    }
    await setCount(inside, { acts: last ? numberIn(last) : Math.max(whole.nth, 0), whole: whole.nth })
    const annotations = await inside.annotations.count()
    if (annotations === 0) return
    const value: PutBack = { at: new Date().toISOString(), annotations }
    await inside.device.put({ name: TOLD, value })
  })
}

async function isEmpty(transaction: Transaction): Promise<boolean> {
  const counts = await Promise.all(KEPT_TABLES.map((name) => transaction.table(name).count()))
  return counts.every((count) => count === 0)
}

/** What was put back and the reader does not know of; null where nothing was. */
export async function putBackIn({ device }: Pick<Tables, 'device'>): Promise<PutBack | null> {
  return ((await device.get(TOLD))?.value as PutBack | undefined) ?? null
}

/** The reader knows of it. */
export async function forgetPutBack({ device }: Pick<Tables, 'device'>): Promise<void> {
  await device.delete(TOLD)
}

/** The newest entry of everything that can be read. */
async function newestWhole(names: readonly string[], shelf: Shelf): Promise<{ nth: number; edits: Edit[] }> {
  const wholes = names.filter((name) => name.startsWith('whole/')).map(numberIn)
  for (const nth of wholes.sort((a, b) => b - a)) {
    const edits = await readable(entryName('whole', nth), shelf)
    if (edits) return { nth, edits }
  }
  return { nth: -1, edits: [] }
}

/** The edits of an entry; null where it is damaged: a browser was killed while it wrote it, before it was acknowledged. */
async function readable(name: string, shelf: Shelf): Promise<Edit[] | null> {
  try {
    return (await shelf.read(name)).flatMap(editsFrom)
  } catch {
    return null
  }
}
