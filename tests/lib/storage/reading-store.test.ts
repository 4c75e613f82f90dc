import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
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
    await rememberReading(database, row, { now: `2026-01-0${day}T00:00:00.000Z`, most: 3 })
  }
  expect(await database.readings.toCollection().primaryKeys()).toEqual(['a3', 'a4', 'a5'])
})
