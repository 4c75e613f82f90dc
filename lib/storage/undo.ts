/** Taking acts back and doing them again. Only what is still as the act left it is set back: later edits stay. */
import type { RowChange } from '../domain/act.ts'
import type { Annotation } from '../domain/annotation.ts'
import { ok, problem, type Result } from '../domain/result.ts'
import { say } from '../words/say.ts'
import { changesOf, putRows, tableOf } from './act-rows.ts'
import { write } from './attempt.ts'
import { byTable } from './by-table.ts'
import type { Database, Tables } from './database.ts'
import { type Fields, madeAgain, type Turned, takenBack } from './row-change.ts'

/** How many rows did not follow, because they were changed since. */
export type TakenBack = { stayed: number }

/**
 * Takes an act back. What was changed since stays, and the answer says how many rows that were; an act of which
 * everything stayed still holds. A second time changes nothing. `not-found` where the act is no longer remembered.
 */
export function undoAct(database: Database, id: string, now = moment()): Promise<Result<TakenBack>> {
  return turnAct(database, { id, turn: takenBack, undone: now, now })
}

/** Does an act again that was taken back, with the same care. A second time changes nothing. */
export function redoAct(database: Database, id: string, now = moment()): Promise<Result<TakenBack>> {
  return turnAct(database, { id, turn: madeAgain, undone: null, now })
}

type Turning = {
  id: string
  turn: (change: RowChange, row: Fields | null, now: string) => Turned
  /** What the act's `undone` becomes. */
  undone: string | null
  now: string
}

function turnAct(database: Database, { id, turn, undone, now }: Turning): Promise<Result<TakenBack>> {
  return write(database, async (tables) => {
    const act = await tables.acts.get(id)
    if (!act) return problem('not-found', say('failure:tooLate'))
    if ((act.undone === null) === (undone === null)) return ok({ stayed: act.stayed })
    const changes = await changesOf(tables, id)
    const rows = await withRows(tables, changes)
    const turned = rows.map(({ change, row }) => ({ change, row, to: turn(change, row, now) }))
    const safe = await withoutOrphans(tables, turned)
    const put = safe.filter(({ row, to }) => to.row && to.row !== row)
    const gone = safe.filter(({ row, to }) => row && !to.row)
    const stayed = safe.filter(({ change, to }) => to.stayed && change.table !== 'articles').length
    if (put.length + gone.length === 0 && stayed > 0) return ok({ stayed })
    await putRows(
      tables,
      put.map(({ change, to }) => ({ table: change.table, after: to.row as Fields })),
    )
    for (const [table, group] of byTable(gone.map(({ change }) => change))) {
      await tableOf(tables, table).bulkDelete(group.map(({ key }) => key))
    }
    await tables.acts.put({ ...act, undone, stayed })
    return ok({ stayed })
  })
}

async function withRows(
  tables: Tables,
  changes: readonly RowChange[],
): Promise<{ change: RowChange; row: Fields | null }[]> {
  const all: { change: RowChange; row: Fields | null }[] = []
  for (const [table, group] of byTable(changes)) {
    const rows = await tableOf(tables, table).bulkGet(group.map(({ key }) => key))
    for (const [at, change] of group.entries()) all.push({ change, row: (rows[at] as Fields) ?? null })
  }
  return all
}

type TurnedRow = { change: RowChange; row: Fields | null; to: Turned }

/** No article goes while something is kept of it, and no annotation comes back without its article. */
async function withoutOrphans(tables: Tables, turned: readonly TurnedRow[]): Promise<TurnedRow[]> {
  const of = (table: RowChange['table'], isMeant: (one: TurnedRow) => boolean) =>
    new Set(
      turned.filter((one) => one.change.table === table && isMeant(one)).map(({ change }) => change.key),
    )
  const comes = ({ row, to }: TurnedRow) => row === null && to.row !== null
  const goes = ({ row, to }: TurnedRow) => row !== null && to.row === null
  const going = of('annotations', goes)
  const needed = new Set<string>()
  for (const key of of('articles', goes)) {
    const ids = await tables.annotations.where('article').equals(key).primaryKeys()
    if (ids.some((id) => !going.has(id))) needed.add(key)
  }
  const coming = of('articles', comes)
  const lost = new Set<string>()
  for (const one of turned) {
    if (one.change.table !== 'annotations' || !comes(one)) continue
    const { id, article } = one.to.row as Annotation
    if (!coming.has(article) && !(await tables.articles.get(article))) lost.add(id)
  }
  return turned.map((one) => {
    const { table, key } = one.change
    const stays = (table === 'articles' && needed.has(key)) || (table === 'annotations' && lost.has(key))
    return stays ? { ...one, to: { row: one.row, stayed: true } } : one
  })
}

function moment(): string {
  return new Date().toISOString()
}
