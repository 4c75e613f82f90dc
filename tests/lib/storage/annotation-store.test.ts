import { expect, test } from 'vitest'
import { versionsOf } from '../../../lib/storage/act-journal.ts'
import {
  addTag,
  remove,
  removeTag,
  restore,
  setColour,
  setKind,
  setNote,
} from '../../../lib/storage/annotation-store.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { undoAct } from '../../../lib/storage/undo.ts'
import { annotationsByArticle, annotationsOfArticle, bin, countAll } from '../../support/stored-lists.ts'
import { anAct, anotherWish, aStore, aWish, KEY, snapshot, value } from './store-bench.ts'

const store = aStore()
const one = () => store.database.annotations.get('one')

test('deleting hides, restoring brings back, and undoing brings back as it was', async () => {
  const { database } = store
  await keep(database, aWish())
  const before = value(await annotationsOfArticle(database, KEY))
  const act = anAct('2026-02-01T00:00:00.000Z')
  value(await remove(database, ['one'], act))
  expect(value(await remove(database, ['one'], anAct('2026-03-01T00:00:00.000Z'))).changed).toBe(0)
  expect(value(await annotationsByArticle(database))).toEqual([])
  expect(value(await countAll(database))).toBe(0)
  expect((await one())?.deleted).toBe('2026-02-01T00:00:00.000Z')
  value(await undoAct(database, act.id))
  expect(value(await annotationsOfArticle(database, KEY))).toEqual(before)
  value(await remove(database, ['one']))
  value(await restore(database, ['one'], anAct('2026-04-01T00:00:00.000Z')))
  expect(await one()).toEqual({ ...before[0], modified: '2026-04-01T00:00:00.000Z' })
})

test('many are deleted in one act and undone in one', async () => {
  const { database } = store
  await keep(database, aWish())
  await keep(database, anotherWish())
  const before = await snapshot(database)
  const act = anAct()
  expect(value(await remove(database, ['one', 'two', 'gone meanwhile'], act)).changed).toBe(2)
  expect(value(await bin(database))).toMatchObject([{ annotations: [{}, {}] }])
  expect((await database.acts.get(act.id))?.words).toBe('Deleted: 2 annotations.')
  value(await undoAct(database, act.id))
  expect(await snapshot(database)).toBe(before)
})

test('the bin has the latest deletion first', async () => {
  const { database } = store
  await keep(database, aWish())
  await keep(database, anotherWish())
  await remove(database, ['two'], anAct('2026-02-01T00:00:00.000Z'))
  await remove(database, ['one'], anAct('2026-02-02T00:00:00.000Z'))
  expect(value(await bin(database))).toMatchObject([{ annotations: [{ id: 'one' }, { id: 'two' }] }])
})

test('tags are trimmed and stand once', async () => {
  const { database } = store
  await keep(database, aWish())
  for (const tag of [' ports ', 'ports', '', 'Perú']) value(await addTag(database, ['one'], tag))
  expect((await one())?.tags).toEqual(['ports', 'Perú'])
  value(await removeTag(database, ['one'], ' ports '))
  expect((await one())?.tags).toEqual(['Perú'])
})

test('tags added at once from two windows are all there', async () => {
  const { database } = store
  await keep(database, aWish())
  await Promise.all(['a', 'b', 'c', 'a'].map((tag) => addTag(database, ['one'], tag)))
  await removeTag(database, ['one'], 'b')
  expect((await one())?.tags).toEqual(['a', 'c'])
})

test('an edit that changes nothing leaves the time of change, and is no act', async () => {
  const { database } = store
  await keep(database, aWish(), anAct('2026-01-01T00:00:00.000Z'))
  await setNote(database, 'one', '')
  await removeTag(database, ['one'], 'none')
  await setColour(database, ['one'], null)
  expect((await one())?.modified).toBe('2026-01-01T00:00:00.000Z')
  expect(await database.acts.count()).toBe(1)
})

test('what is not there is said', async () => {
  expect(await setNote(store.database, 'none', 'x')).toMatchObject({
    ok: false,
    problem: { code: 'not-found' },
  })
})

test('a kind is chosen and taken away; a whole article stays one', async () => {
  const { database } = store
  await keep(database, aWish({ entity: null }))
  await keep(database, aWish({ id: 'whole', entity: null, selectors: null, quote: '' }))
  value(await setKind(database, ['one', 'whole'], 'agreement'))
  expect(await one()).toMatchObject({ kind: 'agreement', entity: { name: 'Ana Ruiz', status: 'unknown' } })
  expect(await database.annotations.get('whole')).toMatchObject({ kind: 'article', entity: null })
  value(await setKind(database, ['one'], 'highlight'))
  expect(await one()).toMatchObject({ kind: 'highlight', entity: null })
})

test('a note that another window overwrote stays among the versions', async () => {
  const { database } = store
  await keep(database, aWish())
  await setNote(database, 'one', 'from the panel', anAct('2026-02-01T00:00:00.000Z'))
  await setNote(database, 'one', 'from the library', anAct('2026-02-02T00:00:00.000Z'))
  await setNote(database, 'one', 'both', anAct('2026-02-03T00:00:00.000Z'))
  expect(value(await versionsOf(database, 'one')).map(({ note }) => note)).toEqual([
    'from the library',
    'from the panel',
  ])
})
