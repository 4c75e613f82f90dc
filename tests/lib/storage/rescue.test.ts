import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { openDatabase } from '../../../lib/storage/database.ts'
import { rescueCorrections, rescueKept } from '../../../lib/storage/rescue.ts'
import { aCorrection, aKeptArticle, anAnnotation } from '../../support/builders.ts'

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
  expect(await rescueKept('rescue-newer')).toMatchObject({
    ok: true,
    value: [{ article, annotations: [{ id: one.id }, { id: two.id, deleted: two.deleted }] }],
  })
})

test('annotations whose article is lost are saved under its key', async () => {
  const database = openDatabase('rescue-half')
  await database.annotations.add(anAnnotation({ article: 'https://news.example/lost' }))
  database.close()
  expect(await rescueKept('rescue-half')).toMatchObject({
    ok: true,
    value: [{ article: { url: 'https://news.example/lost' }, annotations: [{ quote: 'Harbour Pact' }] }],
  })
})

test('where there is no database, none is made', async () => {
  expect(await rescueKept('rescue-none')).toMatchObject({ ok: false, problem: { code: 'database-closed' } })
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('rescue-none')
})

test('corrections are rescued too; where there are none, none are', async () => {
  const database = openDatabase('rescue-corrections')
  const correction = aCorrection({ what: 'same-person', name: 'Lulu', as: 'Luisa Ferraz' })
  await database.corrections.add(correction)
  database.close()
  expect(await rescueCorrections('rescue-corrections')).toEqual([correction])
  expect(await rescueCorrections('rescue-nothing-there')).toEqual([])
})
