import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Annotation } from '../../../lib/domain/annotation.ts'
import type { ImportedRows } from '../../../lib/domain/exchange.ts'
import { packHolders } from '../../../lib/knowledge/pack-holders.ts'
import type { ActName } from '../../../lib/storage/acts.ts'
import { remove, setNote } from '../../../lib/storage/annotation-store.ts'
import { allCollections } from '../../../lib/storage/collection-lists.ts'
import { addCollection } from '../../../lib/storage/collection-store.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { importRows, previewImport } from '../../../lib/storage/import-store.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { factsOfPacks, packs } from '../../../lib/storage/pack-store.ts'
import { redoAct, undoAct } from '../../../lib/storage/undo.ts'
import { aCorrection, aKeptArticle, anAnnotation } from '../../support/builders.ts'
import { aPackTerm } from '../../support/pack-builders.ts'
import { anAct, aStore, aWish, KEY, snapshot, value } from './store-bench.ts'

const store = aStore()

function rows(parts: Partial<ImportedRows> = {}): ImportedRows {
  return {
    articles: [],
    annotations: [],
    collections: [],
    corrections: [],
    fileDecisions: [],
    packs: [],
    preferences: [],
    ...parts,
  }
}

const bringIn = (file: ImportedRows, act = anAct(), database: Database = store.database) =>
  importRows(database, file, { act, factsOf: packHolders })

const NONE = { added: 0, same: 0, changed: 0, older: 0, deleted: 0 }
const LATE = '2030-01-01T00:00:00.000Z'
const EARLY = '2020-01-01T00:00:00.000Z'

const pack = {
  id: 'pack',
  name: 'Desk',
  asOf: '2026-01-01',
  source: '',
  licence: '',
  persons: 1,
  added: '2026-01-02T00:00:00.000Z',
  terms: [aPackTerm()],
}

const everyKind = () =>
  rows({
    articles: [aKeptArticle()],
    annotations: [anAnnotation({ id: 'in', collections: ['c'] }), anAnnotation({ id: 'bin', deleted: LATE })],
    collections: [
      { id: 'c', name: 'Peru', parent: null, created: EARLY, modified: EARLY, deleted: null },
      { id: 'd', name: 'borders', parent: 'c', created: EARLY, modified: EARLY, deleted: null },
    ],
    corrections: [aCorrection({ what: 'same-person', name: 'Lulu', as: 'Luisa Ferraz' })],
    fileDecisions: [{ id: 'f', what: 'join', one: ['a'], other: ['b'], created: EARLY, deleted: null }],
    packs: [pack],
    preferences: [{ name: 'colours', value: { yellow: 'ask' } }],
  })

test('rows of every table come in, once however often, and one undo takes all out', async () => {
  const { database } = store
  const before = await snapshot(database)
  const file = everyKind()
  expect(value(await previewImport(database, file))).toEqual({
    annotations: { ...NONE, added: 2 },
    others: { ...NONE, added: 7 },
  })
  expect(await snapshot(database)).toBe(before)
  const act = anAct()
  expect(value(await bringIn(file, act)).changed).toBe(10)
  const after = await snapshot(database)
  expect(await database.annotations.toArray()).toMatchObject([
    { id: 'bin' },
    { id: 'in', collections: ['c'] },
  ])
  const [facts] = value(await factsOfPacks(database, ['pack']))
  expect(facts?.names.hashes.length).toBeGreaterThan(0)
  expect(value(await previewImport(database, file))).toMatchObject({
    annotations: { ...NONE, same: 2 },
    others: { added: 0, changed: 0, older: 0, same: 7 },
  })
  expect(value(await bringIn(file)).changed).toBe(0)
  expect(await snapshot(database)).toBe(after)
  expect(value(await undoAct(database, act.id))).toEqual({ stayed: 0 })
  expect(await snapshot(database)).toBe(before)
  value(await redoAct(database, act.id))
  expect(await snapshot(database)).toBe(after)
})

test('of two states the newer stands', async () => {
  const { database } = store
  await database.articles.add(aKeptArticle())
  const one = anAnnotation({ id: 'one', note: 'ours', modified: '2026-02-01T00:00:00.000Z' })
  const two = anAnnotation({ ...one, id: 'two', quote: 'Pact' })
  await database.annotations.bulkAdd([one, two])
  const file = rows({
    annotations: [
      { ...one, note: 'older', modified: EARLY },
      { ...two, note: 'newer', modified: LATE },
    ],
  })
  expect(value(await previewImport(database, file)).annotations).toEqual({ ...NONE, older: 1, changed: 1 })
  value(await bringIn(file))
  expect((await database.annotations.toArray()).map(({ note }) => note)).toEqual(['ours', 'newer'])
})

test('a deletion of the file deletes only what was not edited since, and is counted before', async () => {
  const { database } = store
  await keep(database, aWish(), anAct('2026-01-01T00:00:00.000Z'))
  const [ours] = await database.annotations.toArray()
  const deleted = rows({ annotations: [{ ...(ours as Annotation), deleted: '2026-02-01T00:00:00.000Z' }] })
  expect(value(await previewImport(database, deleted)).annotations).toEqual({
    ...NONE,
    changed: 1,
    deleted: 1,
  })
  await setNote(database, 'one', 'still needed', anAct('2026-03-01T00:00:00.000Z'))
  expect(value(await previewImport(database, deleted)).annotations).toEqual({ ...NONE, older: 1 })
  value(await bringIn(deleted))
  expect((await database.annotations.get('one'))?.deleted).toBeNull()
})

test('what was deleted here stays in the bin, unless the file has it edited later', async () => {
  const { database } = store
  await keep(database, aWish(), anAct('2026-01-01T00:00:00.000Z'))
  const [ours] = await database.annotations.toArray()
  if (!ours) throw new Error('Nothing was kept.')
  await remove(database, ['one'], anAct('2026-02-01T00:00:00.000Z'))
  value(await bringIn(rows({ annotations: [ours] })))
  expect((await database.annotations.get('one'))?.deleted).not.toBeNull()
  value(await bringIn(rows({ annotations: [{ ...ours, note: 'x', modified: LATE }] })))
  expect(await database.annotations.get('one')).toMatchObject({ deleted: null, note: 'x' })
})

test('the same annotation under another id is the same, and with another note it is not', async () => {
  const { database } = store
  await keep(database, aWish())
  const [ours] = await database.annotations.toArray()
  if (!ours) throw new Error('Nothing was kept.')
  const file = rows({
    annotations: [
      { ...ours, id: 'x' },
      { ...ours, id: 'y', note: 'another' },
    ],
  })
  expect(value(await previewImport(database, file)).annotations).toEqual({ ...NONE, same: 1, added: 1 })
})

test('an article that was met here under another address takes the annotations of the file', async () => {
  const { database } = store
  await database.articles.add(aKeptArticle({ key: KEY, addresses: [KEY, 'https://news.example/s/9'] }))
  const article = aKeptArticle({ key: 'http://www.news.example/s/9?utm_source=x', addresses: [] })
  const file = rows({ articles: [article], annotations: [anAnnotation({ id: 'in', article: article.key })] })
  value(await bringIn(file))
  expect((await database.annotations.get('in'))?.article).toBe(KEY)
  expect(await database.articles.count()).toBe(1)
  const other = { ...article, title: 'Ministers meet in Accra' }
  value(await bringIn(rows({ articles: [other] })))
  expect(await database.articles.count()).toBe(2)
})

test('an annotation without its article is refused with the whole file', async () => {
  const { database } = store
  const file = everyKind()
  const before = await snapshot(database)
  const lone = anAnnotation({ id: 'lone', article: 'https://news.example/nowhere' })
  expect(await bringIn({ ...file, annotations: [...file.annotations, lone] })).toMatchObject({
    ok: false,
    problem: { code: 'not-possible' },
  })
  expect(await snapshot(database)).toBe(before)
})

test('collections meet by name; none stands too deep and no two neighbours share a name', async () => {
  const { database } = store
  await addCollection(database, { id: 'ours', name: 'PERÚ', parent: null }, anAct(EARLY))
  await addCollection(database, { id: 'renamed', name: 'Chile', parent: null }, anAct(EARLY))
  const made = { created: EARLY, modified: LATE, deleted: null }
  const file = rows({
    articles: [aKeptArticle()],
    annotations: [anAnnotation({ id: 'in', collections: ['theirs', 'deep'] })],
    collections: [
      { ...made, id: 'deep', name: 'ports', parent: 'nested' },
      { ...made, id: 'nested', name: 'borders', parent: 'theirs' },
      { ...made, id: 'theirs', name: 'Peru', parent: null },
      { ...made, id: 'renamed', name: 'perú', parent: null },
    ],
  })
  for (const _ of [1, 2]) {
    value(await bringIn(file))
    const all = value(await allCollections(database)).map(({ name, parent }) => [name, parent])
    expect(all).toEqual([
      ['PERÚ', null],
      ['borders', 'ours'],
      ['perú (2)', null],
      ['ports', null],
    ])
    expect((await database.annotations.get('in'))?.collections).toEqual(['ours', 'deep'])
  }
})

test('of two packs of one name the one that was loaded last stands', async () => {
  const { database } = store
  value(await bringIn(rows({ packs: [pack] })))
  value(await bringIn(rows({ packs: [{ ...pack, id: 'older', added: EARLY }] })))
  expect(value(await packs(database)).map(({ id }) => id)).toEqual(['pack'])
  const act = anAct()
  value(await bringIn(rows({ packs: [{ ...pack, id: 'newer', added: LATE }] }), act))
  expect(value(await packs(database)).map(({ id }) => id)).toEqual(['newer'])
  value(await undoAct(database, act.id))
  expect(value(await packs(database)).map(({ id }) => id)).toEqual(['pack'])
})

test('where one row cannot be stored, none is', async () => {
  const { database } = store
  const before = await snapshot(database)
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('', 'DataError')
  })
  expect((await bringIn(everyKind())).ok).toBe(false)
  expect(await snapshot(database)).toBe(before)
  expect(await database.acts.count()).toBe(0)
})

test('1,000 rows come in, and one undo takes them out', async () => {
  const { database } = store
  await keep(database, aWish())
  const before = await snapshot(database)
  const articles = Array.from({ length: 50 }, (_, nth) =>
    aKeptArticle({ url: `https://news.example/${nth}` }),
  )
  const annotations = Array.from({ length: 1_000 }, (_, nth) =>
    anAnnotation({ id: `row-${nth}`, article: articles[nth % 50]?.key ?? '', quote: `quote ${nth}` }),
  )
  const act = anAct()
  expect(value(await bringIn(rows({ articles, annotations }), act)).changed).toBe(1_050)
  expect(value(await bringIn(rows({ articles, annotations }))).changed).toBe(0)
  value(await undoAct(database, act.id))
  expect(await snapshot(database)).toBe(before)
}, 120_000)

const anId = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const aMoment = fc.constantFrom(EARLY, '2026-01-01T00:00:00.000Z', LATE)
const anyAnnotation = fc
  .record({
    id: anId,
    article: fc.constantFrom('https://news.example/1', 'https://news.example/2'),
    note: fc.constantFrom('', 'x', 'y'),
    tags: fc.uniqueArray(fc.constantFrom('s', 't')),
    collections: fc.uniqueArray(fc.constantFrom('c', 'd', 'gone')),
    modified: aMoment,
    deleted: fc.option(aMoment),
  })
  .map((parts) => anAnnotation(parts))
const anyCollection = fc
  .record({
    id: fc.constantFrom('c', 'd', 'e'),
    name: fc.constantFrom('Peru', 'peru', 'Chile'),
    parent: fc.option(fc.constantFrom('c', 'd', 'e', 'gone')),
    modified: aMoment,
    deleted: fc.option(aMoment),
  })
  .map((parts) => ({ created: EARLY, ...parts }))
const anyFile = fc
  .record({
    annotations: fc.array(anyAnnotation, { maxLength: 6 }),
    collections: fc.array(anyCollection, { maxLength: 4 }),
  })
  .map((parts) =>
    rows({
      ...parts,
      articles: [1, 2].map((nth) => aKeptArticle({ url: `https://news.example/${nth}` })),
    }),
  )

test(
  'any two files: the preview says what comes, a second time changes nothing, and undo gives all back',
  () =>
    fc.assert(
      fc.asyncProperty(anyFile, anyFile, async (first, second) => {
        const database = openDatabase(`import-${crypto.randomUUID()}`)
        try {
          const states: string[] = [await snapshot(database)]
          const acts = [anAct(), anAct()]
          for (const [nth, file] of [first, second].entries()) {
            const told = value(await previewImport(database, file))
            const { changed } = value(await bringIn(file, acts[nth], database))
            const wouldChange = [told.annotations, told.others].map((counts) => counts.added + counts.changed)
            expect(changed).toBe((wouldChange[0] ?? 0) + (wouldChange[1] ?? 0))
            states.push(await snapshot(database))
            expect(value(await bringIn(file, anAct(), database)).changed).toBe(0)
            expect(await snapshot(database)).toBe(states.at(-1))
            const all = (await database.collections.toArray()).filter(({ deleted }) => deleted === null)
            expect(
              all.filter(({ parent }) => all.some((one) => one.id === parent && one.parent !== null)),
            ).toEqual([])
          }
          for (const nth of [2, 1]) {
            // A file that changed nothing is no act.
            const { id } = acts[nth - 1] as ActName
            if (await database.acts.get(id)) value(await undoAct(database, id))
            expect(await snapshot(database)).toBe(states[nth - 1])
          }
        } finally {
          await database.delete()
        }
      }),
      { numRuns: 80, seed: 3 },
    ),
  120_000,
)
