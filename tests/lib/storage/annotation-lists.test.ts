import { expect, test } from 'vitest'
import { keptOfPage } from '../../../lib/storage/annotation-lists.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { selectorsOf } from '../../support/builders.ts'
import { annotationsByArticle } from '../../support/stored-lists.ts'
import { anAct, anArticleAt, aStore, aWish, value } from './store-bench.ts'

const store = aStore()

test('articles come newest first, their annotations in the order of the text', async () => {
  const { database } = store
  const early = aWish({ id: 'early' })
  const late = aWish({ id: 'late', selectors: selectorsOf(early.context, 'Harbour Pact') })
  await keep(database, late, anAct('2026-01-01T00:00:00.000Z'))
  await keep(database, early, anAct('2026-01-02T00:00:00.000Z'))
  const second = anArticleAt('https://news.example/second')
  await keep(database, aWish({ id: 'new', article: second }), anAct('2026-01-03T00:00:00.000Z'))
  const groups = value(await annotationsByArticle(database))
  expect(groups.map((group) => group.annotations.map((each) => each.id))).toEqual([
    ['new'],
    ['early', 'late'],
  ])
})

test('a page finds what is kept of its article under another address; one that was never kept from finds nothing', async () => {
  const { database } = store
  const canonical = 'https://courier.example/pact'
  const shared = anArticleAt('https://courier.example/share/9', { canonical })
  await keep(database, aWish({ article: shared }))
  const page = anArticleAt('https://courier.example/share/9')
  expect(value(await keptOfPage(database, page))).toMatchObject({
    article: { key: canonical },
    annotations: [{ id: 'one' }],
  })
  expect(value(await keptOfPage(database, anArticleAt('https://courier.example/other')))).toBeNull()
})
