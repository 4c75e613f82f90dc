import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { packHolders } from '../../../lib/knowledge/pack-holders.ts'
import { openDatabase } from '../../../lib/storage/database.ts'
import { importRows } from '../../../lib/storage/import-store.ts'
import { rescue } from '../../../lib/storage/rescue.ts'
import { aCorrection, aKeptArticle, anAnnotation } from '../../support/builders.ts'
import { aPackTerm } from '../../support/pack-builders.ts'
import { value } from './store-bench.ts'

test('a newer database whose tables changed still gives what was kept', async () => {
  const newer = new Dexie('rescue-newer')
  newer.version(9).stores({ articles: 'key, outlet', annotations: '++row, id', others: 'id' })
  const [article, one, two] = [
    aKeptArticle(),
    anAnnotation(),
    anAnnotation({ deleted: '2026-02-01T00:00:00.000Z' }),
  ]
  await newer.table('articles').add(article)
  await newer.table('annotations').bulkAdd([
    { ...one, row: 1 },
    { ...two, row: 2 },
    { row: 3, broken: true },
  ])
  newer.close()
  expect(value(await rescue('rescue-newer')).kept).toMatchObject([
    { article, annotations: [{ id: one.id }, { id: two.id, deleted: two.deleted }] },
  ])
})

test('annotations whose article is lost are saved under its key', async () => {
  const database = openDatabase('rescue-half')
  await database.annotations.add(anAnnotation({ article: 'https://news.example/lost' }))
  database.close()
  expect(value(await rescue('rescue-half')).kept).toMatchObject([
    { article: { url: 'https://news.example/lost' }, annotations: [{ quote: 'Harbour Pact' }] },
  ])
})

test('where there is no database, none is made', async () => {
  expect(await rescue('rescue-none')).toMatchObject({ ok: false, problem: { code: 'database-closed' } })
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('rescue-none')
})

test('every table that the reader filled is rescued', async () => {
  const database = openDatabase('rescue-all')
  const made = { created: '2026-01-01T00:00:00.000Z', deleted: null }
  const { terms, ...about } = {
    ...{ id: 'pack', name: 'Desk', asOf: '2026-01-01', source: '', licence: '', persons: 1 },
    added: '2026-01-02T00:00:00.000Z',
    terms: [aPackTerm()],
  }
  const file = {
    articles: [aKeptArticle()],
    annotations: [anAnnotation()],
    collections: [{ ...made, id: 'c', name: 'Peru', parent: null, modified: made.created }],
    corrections: [aCorrection({ what: 'same-person', name: 'Lulu', as: 'Luisa Ferraz' })],
    fileDecisions: [{ ...made, id: 'f', what: 'join' as const, one: ['a'], other: ['b'] }],
    packs: [{ ...about, terms }],
    preferences: [{ name: 'colours', value: 1 }],
  }
  value(await importRows(database, file, { factsOf: packHolders }))
  database.close()
  const rescued = value(await rescue('rescue-all'))
  const { collections, corrections, fileDecisions, preferences } = file
  expect(rescued).toMatchObject({ collections, corrections, fileDecisions, preferences })
  expect(rescued.kept).toEqual([{ article: file.articles[0], annotations: file.annotations }])
  expect(rescued.packs).toMatchObject([{ pack: { id: 'pack', terms: 1 } }])
  expect(rescued.packs[0]?.holders.names.hashes.length).toBeGreaterThan(0)
})

test('a table that cannot be read takes no other with it', async () => {
  const database = openDatabase('rescue-part')
  const correction = aCorrection({ what: 'same-person', name: 'Lulu', as: 'Luisa Ferraz' })
  await database.corrections.add(correction)
  database.close()
  const { objectStore } = IDBTransaction.prototype
  IDBTransaction.prototype.objectStore = function (table) {
    if (table === 'annotations') throw new DOMException('corrupt', 'UnknownError')
    return objectStore.call(this, table)
  }
  try {
    expect(value(await rescue('rescue-part')).corrections).toEqual([correction])
  } finally {
    IDBTransaction.prototype.objectStore = objectStore
  }
})
