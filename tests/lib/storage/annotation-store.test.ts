import Dexie from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Result } from '../../../lib/domain/result.ts'
import {
  addTag,
  annotationsByArticle,
  annotationsOfArticle,
  countAll,
  keep,
  remove,
  removeTag,
  restore,
  setNote,
  type ToKeep,
} from '../../../lib/storage/annotation-store.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { step1 } from '../../../lib/storage/steps/step-1.ts'
import { step2 } from '../../../lib/storage/steps/step-2.ts'
import { anArticle, anOfficial, selectorsOf } from '../../support/builders.ts'

let database: Database
let count = 0

beforeEach(() => {
  database = openDatabase(`store-${++count}`)
})

afterEach(async () => {
  vi.restoreAllMocks()
  await database.delete()
})

function aWish(parts: Partial<ToKeep> = {}): ToKeep {
  const { text, ...article } = anArticle()
  const quote = 'Ana Ruiz'
  return {
    id: 'one',
    article,
    entity: anOfficial(),
    quote,
    context: text,
    selectors: selectorsOf(text, quote),
    ...parts,
  }
}

/** Of the same article, another mention. */
function anotherWish(parts: Partial<ToKeep> = {}): ToKeep {
  const quote = 'Harbour Pact'
  return aWish({ quote, selectors: selectorsOf(anArticle().text, quote), ...parts })
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

const KEY = 'https://news.example/world/harbour-pact'

test('what is kept is found again, with its article', async () => {
  expect(value(await keep(database, aWish(), '2026-01-16T08:30:00.000Z'))).toEqual({ id: 'one' })
  const [kept] = value(await annotationsByArticle(database))
  expect(kept?.article).toMatchObject({ key: KEY, title: 'Two ports, one pact', date: '2026-01-15' })
  expect(kept?.annotations).toHaveLength(1)
  expect(kept?.annotations[0]).toMatchObject({ quote: 'Ana Ruiz', kind: 'official', note: '', deleted: null })
})

test('asking twice with one id keeps once and loses no note', async () => {
  await keep(database, aWish())
  await setNote(database, 'one', 'ask her office')
  await keep(database, aWish({ quote: 'other' }))
  const [row] = value(await annotationsOfArticle(database, KEY))
  expect(row).toMatchObject({ quote: 'Ana Ruiz', note: 'ask her office' })
  expect(value(await countAll(database))).toBe(1)
})

test('twenty at once under one id keep once', async () => {
  await Promise.all(Array.from({ length: 20 }, () => keep(database, aWish())))
  expect(await database.annotations.count()).toBe(1)
})

test('a mention that was kept on an earlier visit is not kept twice, also where it has moved on the page', async () => {
  await keep(database, aWish())
  await setNote(database, 'one', 'ask her office')
  const [quote, { start, end, type }] = aWish().selectors
  const moved = { type, start: start + 40, end: end + 40 }
  expect(value(await keep(database, aWish({ id: 'two', selectors: [quote, moved] })))).toEqual({ id: 'one' })
  expect(await database.annotations.toArray()).toMatchObject([{ id: 'one', note: 'ask her office' }])
})

test('the same words in another place are kept beside the first', async () => {
  await keep(database, aWish())
  const [quote, position] = aWish().selectors
  const elsewhere = { ...quote, prefix: 'Later that day ' }
  await keep(database, aWish({ id: 'two', selectors: [elsewhere, position] }))
  expect(await database.annotations.count()).toBe(2)
})

test('a mention that was deleted can be kept anew', async () => {
  await keep(database, aWish())
  await remove(database, 'one')
  expect(value(await keep(database, aWish({ id: 'two' })))).toEqual({ id: 'two' })
})

test('an article met again keeps the facts that the page no longer names', async () => {
  await keep(database, aWish())
  const { text: _, ...bare } = anArticle({ title: '', date: null, dateSource: null })
  await keep(database, anotherWish({ id: 'two', article: bare }))
  const [kept] = value(await annotationsByArticle(database))
  expect(kept?.article).toMatchObject({ title: 'Two ports, one pact', date: '2026-01-15' })
  expect(kept?.annotations).toHaveLength(2)
})

test('deleting hides, restoring brings back as it was', async () => {
  await keep(database, aWish())
  const before = value(await annotationsOfArticle(database, KEY))
  value(await remove(database, 'one', '2026-02-01T00:00:00.000Z'))
  value(await remove(database, 'one', '2026-03-01T00:00:00.000Z'))
  expect(value(await annotationsByArticle(database))).toEqual([])
  expect(value(await countAll(database))).toBe(0)
  expect((await database.annotations.get('one'))?.deleted).toBe('2026-02-01T00:00:00.000Z')
  value(await restore(database, 'one'))
  expect(value(await annotationsOfArticle(database, KEY))).toEqual(before)
})

test('tags are trimmed and stand once', async () => {
  await keep(database, aWish())
  for (const tag of [' ports ', 'ports', '', 'Perú']) value(await addTag(database, 'one', tag))
  expect((await database.annotations.get('one'))?.tags).toEqual(['ports', 'Perú'])
  value(await removeTag(database, 'one', ' ports '))
  expect((await database.annotations.get('one'))?.tags).toEqual(['Perú'])
})

test('tags added at once from two windows are all there', async () => {
  await keep(database, aWish())
  await Promise.all(['a', 'b', 'c', 'a'].map((tag) => addTag(database, 'one', tag)))
  await removeTag(database, 'one', 'b')
  expect((await database.annotations.get('one'))?.tags).toEqual(['a', 'c'])
})

test('an edit that changes nothing leaves the time of change', async () => {
  await keep(database, aWish(), '2026-01-01T00:00:00.000Z')
  await setNote(database, 'one', '')
  await removeTag(database, 'one', 'none')
  expect((await database.annotations.get('one'))?.modified).toBe('2026-01-01T00:00:00.000Z')
})

test('what is not there is said', async () => {
  expect(await setNote(database, 'none', 'x')).toMatchObject({ ok: false, problem: { code: 'not-found' } })
})

test('articles come newest first, their annotations in the order of the text', async () => {
  const { text: _, ...second } = anArticle({ url: 'https://news.example/second' })
  const early = aWish({ id: 'early' })
  const late = aWish({ id: 'late', selectors: selectorsOf(early.context, 'Harbour Pact') })
  await keep(database, late, '2026-01-01T00:00:00.000Z')
  await keep(database, early, '2026-01-02T00:00:00.000Z')
  await keep(database, aWish({ id: 'new', article: second }), '2026-01-03T00:00:00.000Z')
  const groups = value(await annotationsByArticle(database))
  expect(groups.map((group) => group.annotations.map((each) => each.id))).toEqual([
    ['new'],
    ['early', 'late'],
  ])
})

test('a connection that was closed is opened again', async () => {
  await keep(database, aWish())
  for (let i = 0; i < 20; i++) {
    database.close()
    const selectors = selectorsOf(`${i} ${anArticle().text}`, 'Ana Ruiz')
    value(await keep(database, aWish({ id: `again-${i}`, selectors })))
    database.close()
    expect(value(await countAll(database))).toBe(i + 2)
  }
})

test('a connection that the browser took away is opened again', async () => {
  await keep(database, aWish())
  database.backendDB().close()
  value(await keep(database, anotherWish({ id: 'two' })))
  expect(value(await countAll(database))).toBe(2)
})

test('a full disk is said, nothing is half kept, and what was kept stays', async () => {
  await keep(database, aWish())
  const { text: _, ...article } = anArticle({ url: 'https://news.example/second' })
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  const answer = await keep(database, aWish({ id: 'two', article }))
  expect(answer).toMatchObject({ ok: false, problem: { code: 'disk-full' } })
  vi.restoreAllMocks()
  expect(value(await countAll(database))).toBe(1)
  expect(await database.articles.count()).toBe(1)
})

test('the cache of readings gives way when the disk is full', async () => {
  await database.readings.put({
    article: KEY,
    textHash: 'x',
    engine: '1',
    created: '2026-01-01T00:00:00.000Z',
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
  await keep(database, aWish())
  database.close()
  const newer = new Dexie(database.name)
  step1(newer)
  step2(newer)
  newer.version(3).stores({ annotations: 'id, article, kind, created, deleted, colour' })
  await newer.open()
  newer.close()
  expect(value(await countAll(database))).toBe(1)
  expect(await setNote(database, 'one', 'x')).toMatchObject({
    ok: false,
    problem: { code: 'database-closed' },
  })
  expect((await database.annotations.get('one'))?.note).toBe('')
})
