import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { sizeOf } from '../../../lib/storage/reading-size.ts'
import { cachedReading, rememberReading } from '../../../lib/storage/reading-store.ts'
import { aReading } from '../../support/builders.ts'

let database: Database
let count = 0
const name = { article: 'a', textHash: 'h', engine: '1' }

beforeEach(() => {
  database = openDatabase(`readings-${++count}`)
})

afterEach(() => database.delete())

test('a reading is remembered for this text and this engine only', async () => {
  const reading = aReading()
  await rememberReading(database, { ...name, reading })
  expect(await cachedReading(database, name)).toEqual({ ok: true, value: reading })
  expect(await cachedReading(database, { ...name, textHash: 'other' })).toEqual({ ok: true, value: null })
  expect(await cachedReading(database, { ...name, engine: '2' })).toEqual({ ok: true, value: null })
  expect(await cachedReading(database, { ...name, article: 'b' })).toEqual({ ok: true, value: null })
})

test('the oldest go when there are too many', async () => {
  for (let day = 1; day <= 5; day++) {
    const row = { ...name, article: `a${day}`, reading: aReading() }
    await rememberReading(database, row, {
      now: `2026-01-0${day}T00:00:00.000Z`,
      most: { readings: 3, bytes: 1_000_000 },
    })
  }
  expect(await database.readings.toCollection().primaryKeys()).toEqual(['a3', 'a4', 'a5'])
})

test('the oldest go when all together are too large, and one that is too large alone is not remembered', async () => {
  const reading = aReading()
  const most = { readings: 10, bytes: 3 * sizeOf(reading) }
  const remember = (article: string, day: number, what = reading) =>
    rememberReading(
      database,
      { ...name, article, reading: what },
      { now: `2026-01-0${day}T00:00:00.000Z`, most },
    )
  const articles = () => database.readings.toCollection().primaryKeys()
  for (let day = 1; day <= 4; day++) await remember(`a${day}`, day)
  expect(await articles()).toEqual(['a2', 'a3', 'a4'])
  // Read again, so no longer the oldest.
  await remember('a2', 5)
  await remember('a5', 6)
  expect(await articles()).toEqual(['a2', 'a4', 'a5'])
  await remember('a4', 7, {
    ...reading,
    mentions: Array(200).fill({ start: 0, end: 1, rule: 'ố'.repeat(9) }),
  })
  expect(await articles()).toEqual(['a2', 'a5'])
})

test('bytes are counted, not characters', () => {
  expect(sizeOf('ố')).toBe(5)
})
