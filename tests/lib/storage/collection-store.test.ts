import { expect, test } from 'vitest'
import { remove } from '../../../lib/storage/annotation-store.ts'
import { allCollections, annotationsInCollection } from '../../../lib/storage/collection-lists.ts'
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

/** Names with counts, those that stand in another one after a slash. */
async function listed(): Promise<string[]> {
  const all = value(await allCollections(store.database))
  return all.map(
    ({ collection: { name, parent }, annotations }) => `${parent ? '/' : ''}${name} ${annotations}`,
  )
}

async function keepTwo() {
  await keep(store.database, aWish())
  await keep(store.database, anotherWish())
}

const idsIn = async (id: string) =>
  value(await annotationsInCollection(store.database, id)).flatMap((kept) =>
    kept.annotations.map((one) => one.id),
  )

test('collections are listed by name with what is in them, those that they hold counted once', async () => {
  const { database } = store
  await keepTwo()
  value(await make('Peru'))
  value(await make('borders', 'Peru'))
  value(await make('Chile'))
  value(await putInCollection(database, ['one', 'two'], 'borders'))
  value(await putInCollection(database, ['one'], 'Peru'))
  expect(value(await putInCollection(database, ['one'], 'Peru')).changed).toBe(0)
  expect(await listed()).toEqual(['Chile 0', 'Peru 2', '/borders 2'])
  expect(await idsIn('Peru')).toEqual(['one', 'two'])
  await remove(database, ['two'])
  expect(await listed()).toEqual(['Chile 0', 'Peru 1', '/borders 1'])
  value(await takeOutOfCollection(database, ['one'], 'borders'))
  expect(await idsIn('borders')).toEqual([])
})

test('asked for twice, a collection is made once', async () => {
  value(await make('Peru'))
  expect(value(await make('Peru', null, 'Chile')).changed).toBe(0)
  expect(await listed()).toEqual(['Peru 0'])
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
  expect(await listed()).toEqual(['Peru 0', '/borders 0'])
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
  expect(await listed()).toEqual(['Peru 2', '/borders 0'])
  expect((await database.annotations.get('one'))?.collections).toEqual(['Peru'])
  value(await undoAct(database, act.id))
  expect(await snapshot(database)).toBe(before)
})

test('merged into one that it holds, that one takes its place', async () => {
  await make('Peru')
  await make('borders', 'Peru')
  await make('ports', 'Peru')
  value(await mergeCollections(store.database, 'Peru', 'borders'))
  expect(await listed()).toEqual(['borders 0', '/ports 0'])
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
  expect(await idsIn('Peru')).toEqual(['one'])
  await database.collections.delete('again')
  expect(await snapshot(database)).toBe(before)
})
