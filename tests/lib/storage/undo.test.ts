import { expect, test } from 'vitest'
import { pruneActs, recentActs } from '../../../lib/storage/act-journal.ts'
import { addTag, remove, setColour, setNote } from '../../../lib/storage/annotation-store.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { redoAct, undoAct } from '../../../lib/storage/undo.ts'
import { anAct, anotherWish, aStore, aWish, snapshot, value } from './store-bench.ts'

const store = aStore()
const one = () => store.database.annotations.get('one')

test('an act is taken back, and done again, each once however often it is asked', async () => {
  const { database } = store
  await keep(database, aWish())
  const before = await snapshot(database)
  const act = anAct()
  await setNote(database, 'one', 'a', act)
  const after = await snapshot(database)
  for (const _ of [1, 2]) {
    expect(value(await undoAct(database, act.id))).toEqual({ stayed: 0 })
    expect(await snapshot(database)).toBe(before)
  }
  expect((await database.acts.get(act.id))?.undone).not.toBeNull()
  for (const _ of [1, 2]) {
    expect(value(await redoAct(database, act.id))).toEqual({ stayed: 0 })
    expect(await snapshot(database)).toBe(after)
  }
})

test('a repeated undo leaves alone what the reader wrote anew', async () => {
  const { database } = store
  await keep(database, aWish())
  const act = anAct()
  await setNote(database, 'one', 'a', act)
  await undoAct(database, act.id)
  await setNote(database, 'one', 'a')
  await undoAct(database, act.id)
  expect((await one())?.note).toBe('a')
})

test('what was changed since stays, and the answer says how many', async () => {
  const { database } = store
  await keep(database, aWish())
  await keep(database, anotherWish())
  const act = anAct()
  await setColour(database, ['one', 'two'], 'green', act)
  await setColour(database, ['two'], 'pink')
  await setNote(database, 'one', 'later', anAct('2026-07-01T00:00:00.000Z'))
  expect(value(await undoAct(database, act.id, '2026-07-02T00:00:00.000Z'))).toEqual({ stayed: 1 })
  // The row changed now, so its time of change is neither the act's nor the later edit's.
  expect(await one()).toMatchObject({ colour: null, note: 'later', modified: '2026-07-02T00:00:00.000Z' })
  expect((await database.annotations.get('two'))?.colour).toBe('pink')
})

test('an act of which everything was changed since still holds', async () => {
  const { database } = store
  await keep(database, aWish(), { ...anAct(), id: 'keeping' })
  const act = anAct()
  await setNote(database, 'one', 'a', act)
  await setNote(database, 'one', 'b')
  expect(value(await undoAct(database, act.id))).toEqual({ stayed: 1 })
  expect((await database.acts.get(act.id))?.undone).toBeNull()
  expect(value(await undoAct(database, 'keeping'))).toEqual({ stayed: 1 })
  expect((await one())?.note).toBe('b')
})

test('an annotation does not come back where its article has gone', async () => {
  const { database } = store
  await keep(database, aWish(), anAct('2026-01-01T00:00:00.000Z'))
  await keep(database, anotherWish(), { id: 'second', at: '2026-01-02T00:00:00.000Z' })
  const first = value(await recentActs(database))[1]
  await undoAct(database, 'second')
  await undoAct(database, first?.id ?? '')
  expect(await database.articles.count()).toBe(0)
  expect(value(await redoAct(database, 'second'))).toEqual({ stayed: 1 })
  expect(await database.annotations.count()).toBe(0)
})

test('an act that is no longer remembered is said', async () => {
  expect(await undoAct(store.database, 'none')).toMatchObject({ ok: false, problem: { code: 'not-found' } })
})

test('old acts are forgotten, and the oldest of too many; never the newest', async () => {
  const { database } = store
  await keep(database, aWish(), anAct('2026-01-01T00:00:00.000Z'))
  const now = new Date('2026-03-01T00:00:00.000Z')
  expect(value(await pruneActs(database, now))).toBe(0)
  for (const day of ['01', '02', '03', '04']) {
    await addTag(database, ['one'], day, { id: day, at: `2026-02-${day}T00:00:00.000Z` })
  }
  expect(value(await pruneActs(database, now))).toBe(1)
  expect(value(await pruneActs(database, now, { acts: 2, rows: 100 }))).toBe(2)
  expect(value(await recentActs(database)).map(({ id }) => id)).toEqual(['04', '03'])
  expect(value(await pruneActs(database, now, { acts: 100, rows: 1 }))).toBe(1)
  expect(await database.changes.count()).toBe(1)
  value(await undoAct(database, '04'))
  expect((await one())?.tags).toEqual(['01', '02', '03'])
})

test('a deletion of many is undone after one of them was deleted for good', async () => {
  const { database } = store
  await keep(database, aWish())
  await keep(database, anotherWish())
  const act = anAct()
  await remove(database, ['one', 'two'], act)
  await database.annotations.delete('two')
  expect(value(await undoAct(database, act.id))).toEqual({ stayed: 1 })
  expect((await one())?.deleted).toBeNull()
})
