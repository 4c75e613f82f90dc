import { expect, test } from 'vitest'
import { everything } from '../../../lib/storage/everything.ts'
import { aKeptArticle, anAnnotation } from '../../support/builders.ts'
import { aStore } from './store-bench.ts'

const store = aStore()

async function idsOf(options: { withDeleted: boolean; perPage?: number }): Promise<string[]> {
  const ids: string[] = []
  for await (const { article, annotations } of everything(store.database, options)) {
    ids.push(`${article.key}: ${annotations.map(({ id }) => id).join(' ')}`)
  }
  return ids
}

test('every article comes once, whatever the size of a page, with its annotations in the order of the text', async () => {
  const { database } = store
  const keys = ['a', 'b', 'c', 'd', 'e', 'empty']
  await database.articles.bulkAdd(keys.map((url) => aKeptArticle({ url })))
  for (const article of keys.slice(0, 5)) {
    const context = 'The pact on ports.'
    await database.annotations.bulkAdd([
      anAnnotation({ id: `${article}2`, article, context, quote: 'ports' }),
      anAnnotation({ id: `${article}1`, article, context, quote: 'pact' }),
    ])
  }
  await database.annotations.bulkAdd([anAnnotation({ id: 'bin', article: 'empty', deleted: '2026-01-01' })])
  const all = ['a: a1 a2', 'b: b1 b2', 'c: c1 c2', 'd: d1 d2', 'e: e1 e2']
  for (const perPage of [1, 2, 5, 6, 100]) {
    expect(await idsOf({ withDeleted: false, perPage })).toEqual(all)
    expect(await idsOf({ withDeleted: true, perPage })).toEqual([...all, 'empty: bin'])
  }
})

test('a database that fails is told in words', async () => {
  store.database.close({ disableAutoOpen: true })
  const broken = Object.assign(Object.create(store.database), {
    transaction: () => Promise.reject(new DOMException('corrupt', 'UnknownError')),
  })
  await expect(everything(broken, { withDeleted: true }).next()).rejects.toThrow('cannot be opened')
})
