import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addTag, remove, setNote } from '../../../../lib/storage/annotation-store.ts'
import { backupState, putBackIsSeen } from '../../../../lib/storage/backup-notes.ts'
import { putInCollection } from '../../../../lib/storage/collection-members.ts'
import { addCollection } from '../../../../lib/storage/collection-store.ts'
import { type Database, KEPT_TABLES, openDatabase } from '../../../../lib/storage/database.ts'
import { importRows } from '../../../../lib/storage/import-store.ts'
import { keep } from '../../../../lib/storage/keeping.ts'
import { addPack } from '../../../../lib/storage/pack-store.ts'
import { emptyBin, purgeDeleted } from '../../../../lib/storage/purge.ts'
import { keepTwice, secondCopyOf } from '../../../../lib/storage/second-copy/second-copy.ts'
import { cacheShelf } from '../../../../lib/storage/second-copy/shelf.ts'
import { undoAct } from '../../../../lib/storage/undo.ts'
import { aKeptArticle, anAnnotation } from '../../../support/builders.ts'
import { anAct, anotherWish, aWish, value } from '../store-bench.ts'
import { aMemoryCache, type MemoryCache } from './memory-cache.ts'

let cache: MemoryCache
let name: string
let database: Database

/** A connection of a context that begins now. */
function open(): Database {
  const opened = openDatabase(name)
  keepTwice(opened, cacheShelf(cache.storage, cache.locks))
  return opened
}

/** What Chromium does with a database that it takes for damaged. */
async function lose(): Promise<void> {
  await database.delete()
  database = open()
}

async function everything(): Promise<Record<string, unknown[]>> {
  const rows = await Promise.all(KEPT_TABLES.map((table) => database.table(table).toArray()))
  return Object.fromEntries(KEPT_TABLES.map((table, at) => [table, rows[at] as unknown[]]))
}

const copied = () => [...cache.texts.values()].join()

beforeEach(() => {
  cache = aMemoryCache()
  name = `twice-${crypto.randomUUID()}`
  database = open()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await database.delete()
})

async function aReadersDay(): Promise<void> {
  value(await keep(database, aWish(), anAct()))
  value(await keep(database, anotherWish(), anAct()))
  value(await addCollection(database, { id: 'talks', name: 'Talks', parent: null }, anAct()))
  value(await putInCollection(database, ['one', 'two'], 'talks', anAct()))
  value(await setNote(database, 'one', 'Ask the ministry. “\ud83d\ude00” \u200e', anAct()))
  const act = anAct()
  value(await addTag(database, ['one', 'two'], 'trade', act))
  value(await undoAct(database, act.id))
  value(await remove(database, ['two'], anAct()))
}

test('a database that was lost is as it was, journal and bin included, before anyone asks it anything', async () => {
  await aReadersDay()
  const before = await everything()
  expect(before.annotations).toHaveLength(2)
  await lose()
  expect(await everything()).toEqual(before)
})

test('… again and again, with what came between', async () => {
  await aReadersDay()
  for (let nth = 0; nth < 3; nth++) {
    await lose()
    value(await setNote(database, 'one', `note ${nth}`, anAct()))
    const before = await everything()
    await lose()
    expect(await everything()).toEqual(before)
  }
})

test('… and with rows by the thousand', async () => {
  const annotations = Array.from({ length: 2_500 }, (_, nth) =>
    anAnnotation({ id: `many-${nth}`, article: 'many' }),
  )
  const rows = {
    articles: [aKeptArticle({ key: 'many' })],
    annotations,
    collections: [],
    corrections: [],
    fileDecisions: [],
    packs: [],
    preferences: [],
  }
  const factsOf = () => {
    throw new Error('There are no packs.')
  }
  value(await importRows(database, rows, { act: anAct(), factsOf }))
  const before = await everything()
  await lose()
  expect(await everything()).toEqual(before)
})

test('the facts of packs come back as the buffers they were', async () => {
  const list = { bytes: new Uint8Array([195, 169, 0]), starts: new Uint32Array([0, 2, 3]) }
  const index = { hashes: new Float64Array([-0.5, 2 ** 53 + 2]), numbers: new Uint32Array([7, 2 ** 32 - 1]) }
  const holders = {
    asOf: '2026-01-01',
    names: index,
    seats: index,
    words: new Float64Array(20_000).map((_, nth) => nth / 3),
    given: new Float64Array(),
    persons: list,
    offices: list,
    officeKeys: list,
    sources: list,
  }
  const pack = { id: 'p', name: 'Peru', terms: 1, asOf: '2026-01-01' }
  value(await addPack(database, pack as never, holders))
  const before = await everything()
  await lose()
  expect(await everything()).toEqual(before)
})

test('what was kept before there was a second copy is in it from the next act on', async () => {
  const earlier = openDatabase(name)
  value(await keep(earlier, aWish(), anAct()))
  earlier.close()
  value(await keep(database, anotherWish(), anAct()))
  const before = await everything()
  await lose()
  expect(await everything()).toEqual(before)
})

test('an act that a dying browser committed and did not copy is copied before the next answer', async () => {
  const act = anAct()
  value(await keep(database, aWish(), anAct()))
  value(await setNote(database, 'one', 'words', act))
  const newest = [...cache.texts.keys()].filter((url) => url.includes('/acts/')).at(-1) as string
  cache.texts.delete(newest)
  database.close()
  database = open()
  // Sent again, because no answer came.
  value(await setNote(database, 'one', 'words', act))
  await lose()
  expect(await database.annotations.get('one')).toMatchObject({ note: 'words' })
})

test('an entry that a dying browser left half is none', async () => {
  await aReadersDay()
  const before = await everything()
  cache.texts.set('https://second-copy.invalid/acts/99/0', '[{"table":"annotations","put":[{"id":"half"}]}]')
  cache.texts.set('https://second-copy.invalid/acts/98', '0\n[{"table":"annot')
  await lose()
  expect(await everything()).toEqual(before)
})

test('an act is done though its copy fails; the copy is made good with the next', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  value(await keep(database, aWish(), anAct()))
  cache.fill(true)
  value(await setNote(database, 'one', 'on a full disk', anAct()))
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('QuotaExceeded'))
  cache.fill(false)
  value(await addTag(database, ['one'], 'later', anAct()))
  const before = await everything()
  await lose()
  expect(await everything()).toEqual(before)
})

test('what is taken out of the bin for good is gone from the copy as well', async () => {
  value(await keep(database, aWish(), anAct()))
  value(await setNote(database, 'one', 'private words', anAct()))
  value(await remove(database, ['one'], anAct()))
  expect(copied()).toContain('private words')
  expect(value(await emptyBin(database, '2030-01-01T00:00:00.000Z'))).toBe(1)
  expect(copied()).not.toContain('private words')
})

test('many acts become one entry of everything', async () => {
  value(await keep(database, aWish(), anAct()))
  for (let nth = 0; nth < 201; nth++) value(await setNote(database, 'one', `note ${nth}`, anAct()))
  expect(cache.texts.size).toBeGreaterThan(200)
  const before = await everything()
  await secondCopyOf(database)?.tidy()
  expect([...cache.texts.keys()].filter((url) => url.includes('/acts/'))).toEqual([])
  await lose()
  expect(await everything()).toEqual(before)
})

test('two windows that store everything anew at once do it one after the other, so that no entry is of both', async () => {
  const annotations = Array.from({ length: 1_500 }, (_, nth) => anAnnotation({ id: `many-${nth}` }))
  await database.annotations.bulkPut(annotations)
  const written: string[] = []
  const windows = ['A', 'B'].map((window) => {
    const opened = openDatabase(name)
    const open = async (called: string) => {
      const inside = await cache.storage.open(called)
      const put = (url: string, response: Response) => {
        written.push(window)
        return inside.put(url, response)
      }
      return { ...inside, put }
    }
    keepTwice(opened, cacheShelf({ open } as unknown as CacheStorage, cache.locks))
    return opened
  })
  await Promise.all(windows.map((opened) => secondCopyOf(opened)?.renew()))
  expect(written.join('')).toMatch(/^(?:A{2,}B{2,}|B{2,}A{2,})$/)
  for (const opened of windows) opened.close()
})

test('a reader who took everything out finds nothing put back', async () => {
  value(await keep(database, aWish(), anAct()))
  value(await remove(database, ['one'], anAct()))
  value(await emptyBin(database, '2030-01-01T00:00:00.000Z'))
  await lose()
  expect(await database.annotations.count()).toBe(0)
  expect(value(await backupState(database)).putBack).toBeNull()
})

test('a database that has rows is not lost: nothing is put over them', async () => {
  value(await keep(database, aWish(), anAct()))
  await database.delete()
  const earlier = openDatabase(name)
  value(await keep(earlier, anotherWish(), anAct()))
  earlier.close()
  database = open()
  expect(await database.annotations.toCollection().primaryKeys()).toEqual(['two'])
})

test('the reader is told once what was put back', async () => {
  value(await keep(database, aWish(), anAct()))
  expect(value(await backupState(database)).putBack).toBeNull()
  await lose()
  expect(value(await backupState(database)).putBack).toMatchObject({ annotations: 1 })
  value(await putBackIsSeen(database))
  expect(value(await backupState(database)).putBack).toBeNull()
})

test('two windows that find the database lost put it back once', async () => {
  await aReadersDay()
  const before = await everything()
  await database.delete()
  const other = open()
  database = open()
  await Promise.all([other.open(), database.open()])
  expect(await everything()).toEqual(before)
  other.close()
})

test('what changes nothing is no act of the copy', async () => {
  value(await keep(database, aWish(), anAct()))
  const before = copied()
  value(await emptyBin(database))
  value(await purgeDeleted(database))
  expect(copied()).toBe(before)
})

test('an act that fails leaves nothing in the copy', async () => {
  expect((await setNote(database, 'nobody', 'words', anAct())).ok).toBe(false)
  expect(copied()).not.toContain('words')
})
