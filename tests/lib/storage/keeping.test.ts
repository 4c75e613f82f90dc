import { expect, test } from 'vitest'
import { remove, setNote } from '../../../lib/storage/annotation-store.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { undoAct } from '../../../lib/storage/undo.ts'
import { anArticle, selectorsOf } from '../../support/builders.ts'
import { annotationsByArticle, annotationsOfArticle, countAll } from '../../support/stored-lists.ts'
import { anAct, anArticleAt, anotherWish, aStore, aWish, KEY, value } from './store-bench.ts'

const store = aStore()

test('what is kept is found again, with its article', async () => {
  const { database } = store
  const act = { id: 'act', at: '2026-01-16T08:30:00.000Z' }
  expect(value(await keep(database, aWish(), act))).toEqual({ id: 'one' })
  const [kept] = value(await annotationsByArticle(database))
  expect(kept?.article).toMatchObject({ key: KEY, title: 'Two ports, one pact', date: '2026-01-15' })
  expect(kept?.annotations).toMatchObject([
    { quote: 'Ana Ruiz', kind: 'official', note: '', deleted: null, created: act.at },
  ])
})

test('a passage without a kind and a whole article are kept likewise', async () => {
  const { database } = store
  await keep(database, aWish({ entity: null, colour: 'blue' }))
  const whole = aWish({ id: 'whole', entity: null, selectors: null, quote: '', context: '' })
  await keep(database, whole)
  expect(value(await keep(database, { ...whole, id: 'again' }))).toEqual({ id: 'whole' })
  expect(value(await annotationsOfArticle(database, KEY))).toMatchObject([
    { id: 'whole', kind: 'article', selectors: null, entity: null, colour: null },
    { id: 'one', kind: 'highlight', entity: null, quote: 'Ana Ruiz', colour: 'blue' },
  ])
})

test('asking twice with one id keeps once and loses no note', async () => {
  const { database } = store
  await keep(database, aWish())
  await setNote(database, 'one', 'ask her office')
  await keep(database, aWish({ quote: 'other' }))
  const [row] = value(await annotationsOfArticle(database, KEY))
  expect(row).toMatchObject({ quote: 'Ana Ruiz', note: 'ask her office' })
  expect(value(await countAll(database))).toBe(1)
})

test('a request that comes again after the keeping was undone keeps nothing', async () => {
  const { database } = store
  await keep(database, aWish())
  value(await undoAct(database, 'one'))
  await keep(database, aWish())
  expect(await database.annotations.count()).toBe(0)
  expect(await database.articles.count()).toBe(0)
})

test('twenty at once under one id keep once', async () => {
  const { database } = store
  await Promise.all(Array.from({ length: 20 }, () => keep(database, aWish())))
  expect(await database.annotations.count()).toBe(1)
  expect(await database.acts.count()).toBe(1)
})

test('a mention that was kept on an earlier visit is not kept twice, also where it has moved on the page', async () => {
  const { database } = store
  await keep(database, aWish())
  await setNote(database, 'one', 'ask her office')
  const [quote, { start, end, type }] = selectorsOf(aWish().context, 'Ana Ruiz')
  const moved = { type, start: start + 40, end: end + 40 }
  expect(value(await keep(database, aWish({ id: 'two', selectors: [quote, moved] })))).toEqual({ id: 'one' })
  expect(await database.annotations.toArray()).toMatchObject([{ id: 'one', note: 'ask her office' }])
})

test('the same words in another place are kept beside the first', async () => {
  const { database } = store
  await keep(database, aWish())
  const [quote, position] = selectorsOf(aWish().context, 'Ana Ruiz')
  const elsewhere = { ...quote, prefix: 'Later that day ' }
  await keep(database, aWish({ id: 'two', selectors: [elsewhere, position] }))
  expect(await database.annotations.count()).toBe(2)
})

test('a mention that was deleted can be kept anew', async () => {
  const { database } = store
  await keep(database, aWish())
  await remove(database, ['one'])
  expect(value(await keep(database, aWish({ id: 'two' })))).toEqual({ id: 'two' })
})

test('an article met again keeps the facts that the page no longer names', async () => {
  const { database } = store
  await keep(database, aWish())
  const { text: _, ...bare } = anArticle({ title: '', date: null, dateSource: null })
  await keep(database, anotherWish({ article: bare }))
  const [kept] = value(await annotationsByArticle(database))
  expect(kept?.article).toMatchObject({ title: 'Two ports, one pact', date: '2026-01-15' })
  expect(kept?.annotations).toHaveLength(2)
})

test('undoing the first of two keeps leaves the article to the second', async () => {
  const { database } = store
  const at = '2026-01-16T08:30:00.000Z'
  await keep(database, aWish(), { id: 'first', at })
  await keep(database, anotherWish(), { id: 'second', at })
  expect(value(await undoAct(database, 'first'))).toEqual({ stayed: 0 })
  expect(value(await annotationsByArticle(database))).toMatchObject([
    { article: { key: KEY }, annotations: [{ id: 'two' }] },
  ])
})

test('an address that was visited is remembered beside the canonical one', async () => {
  const { database } = store
  const canonical = 'https://courier.example/pact'
  await keep(
    database,
    aWish({ article: anArticleAt('https://courier.example/share/9', { canonical }) }),
    anAct(),
  )
  const [article] = await database.articles.toArray()
  expect(article).toMatchObject({ key: canonical, addresses: [canonical, 'https://courier.example/share/9'] })
  const shared = anotherWish({ article: anArticleAt('https://courier.example/share/9?utm_source=mail') })
  await keep(database, shared)
  expect(await database.articles.count()).toBe(1)
})
