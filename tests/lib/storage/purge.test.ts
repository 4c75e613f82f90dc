import { expect, test } from 'vitest'
import { versionsOf } from '../../../lib/storage/act-journal.ts'
import { remove, setNote } from '../../../lib/storage/annotation-store.ts'
import { importRows } from '../../../lib/storage/import-store.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { emptyBin, purgeDeleted } from '../../../lib/storage/purge.ts'
import { redoAct, undoAct } from '../../../lib/storage/undo.ts'
import { aKeptArticle, anAnnotation } from '../../support/builders.ts'
import { anAct, anotherWish, aStore, aWish, value } from './store-bench.ts'

const store = aStore()
const NOW = new Date('2026-03-31T12:00:00Z')

test('what was deleted more than 30 days ago goes for good, with articles of which nothing is left', async () => {
  const { database } = store
  await database.articles.bulkPut([aKeptArticle({ key: 'old' }), aKeptArticle({ key: 'mixed' })])
  await database.annotations.bulkPut([
    anAnnotation({ id: 'long-gone', article: 'old', deleted: '2026-03-01T11:59:59.000Z' }),
    anAnnotation({ id: 'gone-too', article: 'mixed', deleted: '2026-01-01T00:00:00.000Z' }),
    anAnnotation({ id: 'in-the-bin', article: 'mixed', deleted: '2026-03-01T12:00:01.000Z' }),
    anAnnotation({ id: 'kept', article: 'mixed' }),
  ])
  expect(await purgeDeleted(database, NOW)).toEqual({ ok: true, value: 2 })
  expect((await database.annotations.toCollection().primaryKeys()).sort()).toEqual(['in-the-bin', 'kept'])
  expect(await database.articles.toCollection().primaryKeys()).toEqual(['mixed'])
  expect(await purgeDeleted(database, NOW)).toEqual({ ok: true, value: 0 })
})

test('a collection that was deleted as long ago goes, and annotations know it no more', async () => {
  const { database } = store
  const collection = { name: 'Peru', parent: null, created: '', modified: '' }
  await database.collections.bulkPut([
    { ...collection, id: 'old', deleted: '2026-01-01T00:00:00.000Z' },
    { ...collection, id: 'bin', deleted: '2026-03-30T00:00:00.000Z' },
    { ...collection, id: 'here', deleted: null },
  ])
  await database.annotations.put(anAnnotation({ id: 'one', collections: ['here', 'old', 'bin'] }))
  value(await purgeDeleted(database, NOW))
  expect((await database.annotations.get('one'))?.collections).toEqual(['here', 'bin'])
  expect(await database.collections.count()).toBe(2)
})

test('the bin is emptied up to a moment; nothing remembers what was in it, and what came later stays', async () => {
  const { database } = store
  await keep(database, aWish(), anAct('2026-02-01T00:00:00.000Z'))
  await keep(database, anotherWish(), anAct('2026-02-01T00:00:00.000Z'))
  await setNote(database, 'one', 'private words', anAct('2026-02-02T00:00:00.000Z'))
  const act = anAct('2026-02-03T00:00:00.000Z')
  await remove(database, ['one'], act)
  await remove(database, ['two'], anAct('2026-02-05T00:00:00.000Z'))
  const upTo = '2026-02-04T00:00:00.000Z'
  expect(value(await emptyBin(database, upTo))).toBe(1)
  expect(value(await emptyBin(database, upTo))).toBe(0)
  expect(JSON.stringify(await database.changes.toArray())).not.toContain('private words')
  expect(value(await undoAct(database, act.id))).toEqual({ stayed: 0 })
  expect(await database.annotations.toCollection().primaryKeys()).toEqual(['two'])
  expect(await database.articles.count()).toBe(1)
})

test('nothing remembers what was in the bin, though it came with hundreds; the rest of them can be taken back', async () => {
  const { database } = store
  const annotations = Array.from({ length: 300 }, (_, at) =>
    anAnnotation({ id: `came-${at}`, article: 'a', note: `private words ${at}.` }),
  )
  const act = anAct('2026-02-01T00:00:00.000Z')
  const rows = { articles: [aKeptArticle({ key: 'a' })], annotations, collections: [], corrections: [] }
  const factsOf = () => {
    throw new Error('There are no packs.')
  }
  const others = { fileDecisions: [], packs: [], preferences: [] }
  value(await importRows(database, { ...rows, ...others }, { act, factsOf }))
  expect(await database.changes.count()).toBeLessThan(10)
  value(await remove(database, ['came-7'], anAct('2026-02-03T00:00:00.000Z')))
  expect(value(await emptyBin(database, '2026-02-04T00:00:00.000Z'))).toBe(1)
  const remembered = JSON.stringify(await database.changes.toArray())
  expect(remembered).not.toContain('private words 7.')
  expect(remembered).toContain('private words 8.')
  expect(value(await undoAct(database, act.id))).toEqual({ stayed: 0 })
  expect(await database.annotations.count()).toBe(0)
  value(await redoAct(database, act.id))
  expect(await database.annotations.count()).toBe(299)
})

test('the text of a note that came along is among its earlier texts once it is changed', async () => {
  const { database } = store
  await database.articles.put(aKeptArticle({ key: 'a' }))
  const annotations = Array.from({ length: 150 }, (_, at) =>
    anAnnotation({ id: `came-${at}`, article: 'a', note: `came along ${at}` }),
  )
  const none = {
    articles: [],
    collections: [],
    corrections: [],
    fileDecisions: [],
    packs: [],
    preferences: [],
  }
  const factsOf = () => {
    throw new Error('There are no packs.')
  }
  value(await importRows(database, { ...none, annotations }, { act: anAct(), factsOf }))
  value(await setNote(database, 'came-5', 'mine', anAct()))
  expect(value(await versionsOf(database, 'came-5')).map(({ note }) => note)).toEqual(['came along 5'])
})
