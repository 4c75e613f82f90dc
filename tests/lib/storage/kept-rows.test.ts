import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { allRows, countKept, newestKept, rowsOfKeys } from '../../../lib/storage/kept-rows.ts'
import { aKept, anAnnotation } from '../../support/builders.ts'
import { manyKept } from '../../support/many-annotations.ts'

let database: Database
let databases = 0
beforeEach(() => {
  database = openDatabase(`kept-rows-${++databases}`)
})
afterEach(() => database.delete())

async function store(kept: ReturnType<typeof manyKept>): Promise<void> {
  await database.articles.bulkAdd(kept.map(({ article }) => article))
  await database.annotations.bulkAdd(kept.flatMap(({ annotations }) => annotations))
}

test('the newest come in whole articles, the newest first, beside how much there is without the bin', async () => {
  await store(manyKept(100))
  await database.annotations.update('many-0000003', { deleted: '2026-10-02T00:00:00.000Z' })
  const newest = await newestKept(database)
  if (!newest.ok) throw new Error(newest.problem.message)
  const kept = newest.value
  expect(await countKept(database)).toEqual({ ok: true, value: { annotations: 99, articles: 10 } })
  expect(kept.map(({ article }) => article.url)).toEqual(
    [0, 1, 2, 3].map((at) => `https://news.example/${at}`),
  )
  expect(kept.map(({ annotations }) => annotations.length)).toEqual([9, 10, 10, 10])
})

test('every row comes once, the bin among it, though more are stored than are read at once', async () => {
  await store(manyKept(1_000))
  await database.annotations.update('many-0000500', { deleted: '2026-10-02T00:00:00.000Z' })
  const articles: string[] = []
  const annotations: string[] = []
  for await (const rows of allRows(database)) {
    // An annotation is never told before its article.
    if (rows.annotations.length > 0) expect(articles).toHaveLength(100)
    expect(rows.annotations.length).toBeLessThanOrEqual(300)
    articles.push(...rows.articles.map(({ key }) => key))
    annotations.push(...rows.annotations.map(({ id }) => id))
  }
  expect(new Set(articles).size).toBe(100)
  expect(annotations).toHaveLength(1_000)
  expect(new Set(annotations).size).toBe(1_000)
})

test('what is stored while all is read is not read in vain, and nothing is left out', async () => {
  await store(manyKept(700))
  const seen = new Set<string>()
  for await (const rows of allRows(database)) {
    for (const { id } of rows.annotations) seen.add(id)
    if (seen.size === 300)
      await database.annotations.bulkAdd([anAnnotation({ id: 'a-before' }), anAnnotation({ id: 'z-after' })])
  }
  expect(seen.size).toBe(701)
  expect(seen.has('z-after')).toBe(true)
})

test('a database that fails stops it with words for the reader', async () => {
  database.close({ disableAutoOpen: false })
  database.open = () => Promise.reject(new DOMException('Internal error.', 'UnknownError')) as never
  database.transaction = () => Promise.reject(new DOMException('Internal error.', 'UnknownError')) as never
  const reading = async () => {
    for await (const _ of allRows(database));
  }
  await expect(reading()).rejects.toThrow('The database of Entente cannot be opened.')
})

test('rows of keys that are gone are left out', async () => {
  const { article, annotations } = aKept({}, [{ id: 'pact' }])
  await database.articles.add(article)
  await database.annotations.bulkAdd(annotations)
  const rows = await rowsOfKeys(database, { articles: [article.key, 'x'], annotations: ['pact', 'gone'] })
  expect(rows).toEqual({ ok: true, value: { articles: [article], annotations } })
})
