/**
 * What an upgrade can go through: from every release, whole; failing at any row; while another window is open; and what
 * cannot be upgraded can be rescued.
 */
import Dexie from 'dexie'
import { afterEach, expect, test, vi } from 'vitest'
import { setNote } from '../../../lib/storage/annotation-store.ts'
import { LATEST_VERSION, openDatabase } from '../../../lib/storage/database.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { rescue } from '../../../lib/storage/rescue.ts'
import { undoAct } from '../../../lib/storage/undo.ts'
import { anAgreement } from '../../support/builders.ts'
import { annotationsByArticle, bin } from '../../support/stored-lists.ts'
import { type Fixture, makeOf, readFixture, writtenFixture } from './fixtures/fixture.ts'
import { anotherWish, value } from './store-bench.ts'

const versions = Array.from({ length: LATEST_VERSION }, (_, nth) => nth + 1)

afterEach(() => vi.restoreAllMocks())

async function databaseOf(fixture: Fixture): Promise<string> {
  const name = `upgrade-${crypto.randomUUID()}`
  await makeOf(fixture, name)
  return name
}

/** The database as it lies there, whatever its version. */
async function asItIs(name: string): Promise<string> {
  const database = new Dexie(name)
  await database.open()
  const text = await writtenFixture(database)
  database.close()
  return text
}

test.each(versions)('version %i has a snapshot of its release, with rows in every table', async (version) => {
  const { stores, rows } = readFixture(version)
  const database = new Dexie(`declared-${version}`)
  for (let nth = 1; nth <= version; nth++) {
    const step = await import(`../../../lib/storage/steps/step-${nth}.ts`)
    step[`step${nth}`](database)
  }
  await database.open()
  const declared = JSON.parse(await writtenFixture(database)).stores
  await database.delete()
  expect(stores, 'a released step was changed: give it back its form and add the next one').toEqual(declared)
  for (const table of Object.keys(stores)) expect(rows[table]?.length ?? 0, table).toBeGreaterThan(0)
})

test.each(versions)('of version %i everything is found, and can be worked with', async (version) => {
  const fixture = readFixture(version)
  const name = await databaseOf(fixture)
  const database = openDatabase(name)
  for (const [table, rows] of Object.entries(fixture.rows)) {
    const found = await database.table(table).toArray()
    expect(found, table).toMatchObject(rows)
    expect(found).toHaveLength(rows.length)
  }
  const kept = [...value(await annotationsByArticle(database)), ...value(await bin(database))]
  for (const { article, annotations } of kept) {
    expect(article.addresses[0]).toBe(article.key)
    for (const annotation of annotations) {
      expect(annotation).toMatchObject({ changed: null, collections: expect.any(Array) })
      expect(annotation.colour).not.toBeUndefined()
    }
  }
  value(
    await setNote(database, 'annotation-1', 'after the upgrade', {
      id: 'after',
      at: '2026-06-01T00:00:00.000Z',
    }),
  )
  value(await undoAct(database, 'after'))
  expect(value(await keep(database, anotherWish({ id: 'after-too', entity: anAgreement() })))).toEqual({
    id: 'annotation-2',
  })
  await database.delete()
})

test.each(versions)('version %i is rescued as it is', async (version) => {
  const fixture = readFixture(version)
  const name = await databaseOf(fixture)
  const before = await asItIs(name)
  const rescued = value(await rescue(name))
  const annotations = rescued.kept.flatMap((kept) => kept.annotations)
  expect(annotations.map(({ id }) => id).sort()).toEqual(
    fixture.rows.annotations?.map((row) => Reflect.get(row, 'id')).sort(),
  )
  expect(
    annotations.every(({ collections, colour }) => Array.isArray(collections) && colour !== undefined),
  ).toBe(true)
  for (const table of ['collections', 'corrections', 'fileDecisions', 'preferences', 'packs'] as const) {
    expect(rescued[table]).toHaveLength(fixture.rows[table]?.length ?? 0)
  }
  expect(await asItIs(name)).toBe(before)
})

test('an upgrade that fails at any row leaves the old version whole, and succeeds later', async () => {
  const fixture = readFixture(1)
  const steps = (fixture.rows.annotations?.length ?? 0) + (fixture.rows.articles?.length ?? 0)
  expect(steps).toBeGreaterThan(4)
  const name = await databaseOf(fixture)
  const before = await asItIs(name)
  const { put } = IDBObjectStore.prototype
  for (let nth = 1; nth <= steps; nth++) {
    let left = nth
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...row
    ) {
      if (--left === 0) throw new DOMException('stopped', 'DataError')
      return put.apply(this, row)
    })
    const database = openDatabase(name)
    expect(await annotationsByArticle(database)).toMatchObject({ ok: false })
    expect(left, 'the upgrade was reached').toBeLessThanOrEqual(0)
    failing.mockRestore()
    database.close()
    expect(await asItIs(name)).toBe(before)
  }
  expect(value(await annotationsByArticle(openDatabase(name)))).toHaveLength(1)
})

test('a window that holds the older version is told of, and what was done then is stored when it lets go', async () => {
  const name = await databaseOf(readFixture(1))
  const old = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name)
    opening.onsuccess = () => resolve(opening.result)
  })
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const database = openDatabase(name)
  expect(await setNote(database, 'annotation-1', 'x')).toMatchObject({
    ok: false,
    problem: { code: 'database-closed', message: expect.stringContaining('Close or reload it') },
  })
  old.close()
  await vi.waitFor(async () => expect((await database.annotations.get('annotation-1'))?.note).toBe('x'))
})

test('a window of an older version lets go by itself', async () => {
  const fixture = readFixture(1)
  const name = await databaseOf(fixture)
  const old = new Dexie(name)
  old.version(1).stores(fixture.stores)
  await old.open()
  expect(value(await annotationsByArticle(openDatabase(name)))).toHaveLength(1)
  expect(old.isOpen()).toBe(false)
})
