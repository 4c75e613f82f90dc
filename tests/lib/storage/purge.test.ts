import { expect, test } from 'vitest'
import { openDatabase } from '../../../lib/storage/database.ts'
import { purgeDeleted } from '../../../lib/storage/purge.ts'
import { aKeptArticle, anAnnotation } from '../../support/builders.ts'

const NOW = new Date('2026-03-31T12:00:00Z')

test('what was deleted more than 30 days ago goes for good, with articles of which nothing is left', async () => {
  const database = openDatabase(`purge-${crypto.randomUUID()}`)
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
