import { expect, test } from 'vitest'
import { allCollections } from '../../../lib/storage/collection-lists.ts'
import { putInCollection, takeOutOfCollection } from '../../../lib/storage/collection-members.ts'
import {
  addCollection,
  deleteCollection,
  mergeCollections,
  moveCollection,
  renameCollection,
} from '../../../lib/storage/collection-store.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { undoAct } from '../../../lib/storage/undo.ts'
import { anAct, anotherWish, aStore, aWish, snapshot, value } from './store-bench.ts'

const store = aStore()

const make = (id: string, parent: string | null = null, name = id) =>
  addCollection(store.database, { id, name, parent })

/** Names, those that stand in another one after a slash. */
async function listed(): Promise<string[]> {
  const all = value(await allCollections(store.database))
  return all.map(({ name, parent }) => `${parent ? '/' : ''}${name}`)
}

async function keepTwo() {
  await keep(store.database, aWish())
  await keep(store.database, anotherWish())
}

const idsIn = (id: string) => store.database.annotations.where('collections').equals(id).primaryKeys()

test('collections are listed by name, each followed by those that it holds', async () => {
  value(await make('Peru'))
  value(await make('ports', 'Peru'))
  value(await make('borders', 'Peru'))
  value(await make('Chile'))
  expect(await listed()).toEqual(['Chile', 'Peru', '/borders', '/ports'])
})

test('annotations are put in and taken out; what is in already is put in no second time', async () => {
  const { database } = store
  await keepTwo()
  value(await make('Peru'))
  value(await make('borders', 'Peru'))
  value(await putInCollection(database, ['one', 'two'], 'borders'))
  value(await putInCollection(database, ['one'], 'Peru'))
  expect(value(await putInCollection(database, ['one'], 'Peru')).changed).toBe(0)
  expect([await idsIn('borders'), await idsIn('Peru')]).toEqual([['one', 'two'], ['one']])
  value(await takeOutOfCollection(database, ['one'], 'borders'))
  expect([await idsIn('borders'), await idsIn('Peru')]).toEqual([['two'], ['one']])
})

test('asked for twice, a collection is made once', async () => {
  value(await make('Peru'))
  expect(value(await make('Peru', null, 'Chile')).changed).toBe(0)
  expect(await listed()).toEqual(['Peru'])
})

test.each([
  ['of the name of a neighbour, accents and case apart', () => make('x', null, 'perú'), 'name-taken'],
  ['without a name', () => make('x', null, ' '), 'not-possible'],
  ['in one that stands in another', () => make('x', 'borders'), 'not-possible'],
  ['in one that is not there', () => make('x', 'none'), 'not-found'],
  ['renamed as a neighbour', () => renameCollection(store.database, 'Chile', 'PERU'), 'name-taken'],
  [
    'moved into another while it holds one',
    () => moveCollection(store.database, 'Peru', 'Chile'),
    'not-possible',
  ],
  ['moved beside a namesake', () => moveCollection(store.database, 'other-borders', 'Peru'), 'name-taken'],
  ['merged into itself', () => mergeCollections(store.database, 'Peru', 'Peru'), 'not-found'],
])('no collection %s', async (_, act, code) => {
  await make('Peru')
  await make('borders', 'Peru')
  await make('Chile')
  await make('other-borders', 'Chile', 'Borders')
  const before = await snapshot(store.database)
  expect(await act()).toMatchObject({ ok: false, problem: { code } })
  expect(await snapshot(store.database)).toBe(before)
})

test('a collection is renamed and moved', async () => {
  await make('Peru')
  await make('border')
  value(await renameCollection(store.database, 'border', 'borders'))
  value(await moveCollection(store.database, 'border', 'Peru'))
  expect(await listed()).toEqual(['Peru', '/borders'])
  expect(value(await moveCollection(store.database, 'border', 'Peru')).changed).toBe(0)
})

test('merged, one takes all that is in the other, and what the other held; undone in one act', async () => {
  const { database } = store
  await keepTwo()
  for (const name of ['Peru', 'Perou']) await make(name)
  await make('borders', 'Perou')
  await putInCollection(database, ['one', 'two'], 'Perou')
  await putInCollection(database, ['one'], 'Peru')
  const before = await snapshot(database)
  const act = anAct()
  value(await mergeCollections(database, 'Perou', 'Peru', act))
  expect(await listed()).toEqual(['Peru', '/borders'])
  expect([await idsIn('Peru'), await idsIn('Perou')]).toEqual([['one', 'two'], []])
  expect((await database.annotations.get('one'))?.collections).toEqual(['Peru'])
  value(await undoAct(database, act.id))
  expect(await snapshot(database)).toBe(before)
})

test('merged into one that it holds, that one takes its place', async () => {
  await make('Peru')
  await make('borders', 'Peru')
  await make('ports', 'Peru')
  value(await mergeCollections(store.database, 'Peru', 'borders'))
  expect(await listed()).toEqual(['borders', '/ports'])
})

test('a deleted collection goes with those that it holds; what is in them stays kept, and undo brings all back', async () => {
  const { database } = store
  await keepTwo()
  await make('Peru')
  await make('borders', 'Peru')
  await putInCollection(database, ['one'], 'borders')
  const before = await snapshot(database)
  const act = anAct()
  value(await deleteCollection(database, 'Peru', act))
  expect(await listed()).toEqual([])
  expect(await database.annotations.count()).toBe(2)
  expect(await putInCollection(database, ['two'], 'Peru')).toMatchObject({ ok: false })
  value(await make('again', null, 'Peru'))
  value(await deleteCollection(database, 'again'))
  value(await undoAct(database, act.id))
  expect(await listed()).toEqual(['Peru', '/borders'])
  expect(await idsIn('borders')).toEqual(['one'])
  await database.collections.delete('again')
  expect(await snapshot(database)).toBe(before)
})
