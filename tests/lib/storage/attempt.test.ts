import Dexie from 'dexie'
import { expect, test, vi } from 'vitest'
import { setNote } from '../../../lib/storage/annotation-store.ts'
import { LATEST_VERSION } from '../../../lib/storage/database.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { step1 } from '../../../lib/storage/steps/step-1.ts'
import { step2 } from '../../../lib/storage/steps/step-2.ts'
import { step3 } from '../../../lib/storage/steps/step-3.ts'
import { anArticle, selectorsOf } from '../../support/builders.ts'
import { annotationsByArticle, countAll } from '../../support/stored-lists.ts'
import { anArticleAt, anotherWish, aStore, aWish, KEY, value } from './store-bench.ts'

const store = aStore()

test('a connection that was closed is opened again', async () => {
  const { database } = store
  await keep(database, aWish())
  for (let i = 0; i < 100; i++) {
    database.close()
    const selectors = selectorsOf(`${i} ${anArticle().text}`, 'Ana Ruiz')
    value(await keep(database, aWish({ id: `again-${i}`, selectors })))
    database.close()
    expect(value(await countAll(database))).toBe(i + 2)
  }
})

test('a connection that the browser took away is opened again', async () => {
  const { database } = store
  await keep(database, aWish())
  database.backendDB().close()
  value(await keep(database, anotherWish()))
  expect(value(await countAll(database))).toBe(2)
})

test('a full disk is said, nothing is half kept, and what was kept stays', async () => {
  const { database } = store
  await keep(database, aWish())
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  const article = anArticleAt('https://news.example/second')
  const answer = await keep(database, aWish({ id: 'two', article }))
  expect(answer).toMatchObject({ ok: false, problem: { code: 'disk-full' } })
  vi.restoreAllMocks()
  expect(value(await countAll(database))).toBe(1)
  expect(await database.articles.count()).toBe(1)
  expect(await database.acts.count()).toBe(1)
})

test('the cache of readings gives way when the disk is full', async () => {
  const { database } = store
  await database.readings.put({
    article: KEY,
    textHash: 'x',
    engine: '1',
    created: '2026-01-01T00:00:00.000Z',
    size: 100,
    reading: { engine: '1', mentions: [], officials: {}, agreements: {}, areas: {} },
  })
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  value(await keep(database, aWish()))
  expect(await database.readings.count()).toBe(0)
  expect(value(await countAll(database))).toBe(1)
})

test('a database that cannot open is said and left alone', async () => {
  const { database } = store
  const deleted = vi.spyOn(indexedDB, 'deleteDatabase')
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('corrupt', 'UnknownError')
  })
  expect(await keep(database, aWish())).toMatchObject({ ok: false, problem: { code: 'database-closed' } })
  expect(await annotationsByArticle(database)).toMatchObject({
    ok: false,
    problem: { code: 'database-closed' },
  })
  expect(deleted).not.toHaveBeenCalled()
})

test('a collection written by a newer version is read, and not written', async () => {
  const { database } = store
  await keep(database, aWish())
  database.close()
  const newer = new Dexie(database.name)
  for (const step of [step1, step2, step3]) step(newer)
  newer
    .version(LATEST_VERSION + 1)
    .stores({ annotations: 'id, article, kind, created, deleted, *collections, *tags, colour' })
  await newer.open()
  newer.close()
  expect(value(await countAll(database))).toBe(1)
  expect(await setNote(database, 'one', 'x')).toMatchObject({
    ok: false,
    problem: { code: 'database-closed' },
  })
  expect((await database.annotations.get('one'))?.note).toBe('')
})
