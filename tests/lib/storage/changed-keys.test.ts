import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ChangedKeys, onChangedKeys } from '../../../lib/storage/changed-keys.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { anAnnotation } from '../../support/builders.ts'
import { waitFor } from '../../support/wait-for.ts'

let database: Database
let databases = 0
let heard: ChangedKeys[]
let stop: () => void
beforeEach(async () => {
  database = openDatabase(`changed-keys-${++databases}`)
  await database.open()
  heard = []
  stop = onChangedKeys(database, 'annotations', (keys) => heard.push(keys))
})
afterEach(async () => {
  stop()
  await database.delete()
})

const some = (count: number) => Array.from({ length: count }, (_, at) => anAnnotation({ id: `n${at}` }))

test('one transaction is told once, with the keys of what it changed in this table', async () => {
  await database.transaction('rw', database.annotations, database.collections, async () => {
    await database.annotations.bulkAdd(some(2))
    await database.collections.clear()
  })
  await waitFor(() => expect(heard).toHaveLength(1))
  expect([...(heard[0] ?? [])].sort()).toEqual(['n0', 'n1'])
})

test('changes and deletions are told like what is new', async () => {
  await database.annotations.bulkAdd(some(2))
  await database.annotations.update('n0', { note: 'when?' })
  await database.annotations.delete('n1')
  await waitFor(() => expect(heard.slice(1)).toEqual([['n0'], ['n1']]))
})

test('where so many change that they are not named, any may have', async () => {
  await database.annotations.bulkAdd(some(200))
  await database.annotations.clear()
  await waitFor(() => expect(heard.at(-1)).toBe('any'))
})

test('nothing is told of another table, of another database, or after the stop', async () => {
  const other = openDatabase(`changed-keys-other-${databases}`)
  await other.annotations.bulkAdd(some(1))
  await database.collections.clear()
  stop()
  await database.annotations.bulkAdd(some(1))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(heard).toEqual([])
  await other.delete()
})
