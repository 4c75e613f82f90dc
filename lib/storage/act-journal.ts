/** The acts that are remembered: listed, searched for earlier texts of a note, and forgotten in time. */
import type { Act } from '../domain/act.ts'
import type { NoteVersion } from '../domain/library-acts.ts'
import { ok, type Result } from '../domain/result.ts'
import { changeRowsOf } from './act-rows.ts'
import { ask, askTogether, write } from './attempt.ts'
import { unpacked } from './change-rows.ts'
import type { Database } from './database.ts'

/** How long an act can be taken back, days. As long as a deleted annotation stays in the bin. */
export const DAYS_OF_UNDO = 30

/** So many acts and changed rows are remembered, of the newest. A row is some 2 kB. */
const MOST = { acts: 2_000, rows: 50_000 }

/** The latest acts, newest first, those that were taken back among them. */
export function recentActs(database: Database, most = 50): Promise<Result<Act[]>> {
  return ask(database, () => database.acts.orderBy('at').reverse().limit(most).toArray())
}

/** The texts that a note had and has no more, newest first, each once; what another window overwrote is among them. */
export function versionsOf(database: Database, annotation: string): Promise<Result<NoteVersion[]>> {
  return askTogether(database, ['annotations', 'acts', 'changes'], async (tables) => {
    const present = (await tables.annotations.get(annotation))?.note
    const changes = unpacked(
      await tables.changes.where('[table+key]').equals(['annotations', annotation]).toArray(),
    )
    const acts = await tables.acts.bulkGet(changes.map(({ act }) => act))
    const told = changes.flatMap(({ before, after }, at) => {
      const act = acts[at]
      if (!act) return []
      return [after, before].flatMap((side) =>
        typeof side?.note === 'string' ? [{ note: side.note, at: act.at }] : [],
      )
    })
    told.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    const known = new Set(['', present])
    return told.filter(({ note }) => !known.has(note) && known.add(note))
  })
}

/**
 * Forgets acts that are older than 30 days, and the oldest where there are too many; never the newest one. Gives how
 * many went. Apart from every act, so that none waits for it.
 */
export function pruneActs(database: Database, now = new Date(), most = MOST): Promise<Result<number>> {
  const limit = new Date(now.getTime() - DAYS_OF_UNDO * 24 * 60 * 60 * 1000).toISOString()
  return write(database, async (tables) => {
    const newestFirst = await tables.acts.orderBy('at').reverse().toArray()
    let rows = 0
    const gone = newestFirst.filter((act, nth) => {
      rows += act.rows
      return nth > 0 && (act.at < limit || nth >= most.acts || rows > most.rows)
    })
    const ids = gone.map(({ id }) => id)
    for (const id of ids) await changeRowsOf(tables, id).delete()
    await tables.acts.bulkDelete(ids)
    return ok(gone.length)
  })
}
