import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  addCorrection,
  addCorrections,
  allCorrections,
  removeCorrection,
  restoreCorrection,
} from '../../../lib/storage/correction-store.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { aCorrection } from '../../support/builders.ts'

let database: Database
let count = 0

beforeEach(() => {
  database = openDatabase(`corrections-${++count}`)
})

afterEach(() => database.delete())

const never = (name = 'Jonas Weber', parts = {}) =>
  aCorrection({ what: 'not-an-official', name, country: null }, parts)

async function ids(): Promise<string[]> {
  const answer = await allCorrections(database)
  return answer.ok ? answer.value.map(({ id }) => id) : ['failed']
}

test('a correction asked for twice is stored once, as it was first', async () => {
  const correction = never()
  expect(await addCorrection(database, correction)).toEqual({ ok: true, value: { id: correction.id } })
  expect((await addCorrection(database, { ...correction, created: '2030-01-01T00:00:00Z' })).ok).toBe(true)
  expect(await allCorrections(database)).toEqual({ ok: true, value: [correction] })
})

test('oldest first, and of one moment always in the same order', async () => {
  const created = '2026-01-02T00:00:00Z'
  await addCorrection(database, never('C', { id: 'b', created }))
  await addCorrection(database, never('B', { id: 'a', created }))
  await addCorrection(database, never('A', { id: 'c', created: '2026-01-01T00:00:00Z' }))
  expect(await ids()).toEqual(['c', 'a', 'b'])
})

test('what was taken back holds no more, and holds again after undo', async () => {
  const correction = never()
  await addCorrection(database, correction)
  await removeCorrection(database, correction.id, '2026-03-01T00:00:00Z')
  await removeCorrection(database, correction.id, '2026-04-01T00:00:00Z')
  expect(await ids()).toEqual([])
  expect((await database.corrections.get(correction.id))?.deleted).toBe('2026-03-01T00:00:00Z')
  await restoreCorrection(database, correction.id)
  expect(await ids()).toEqual([correction.id])
  expect(await removeCorrection(database, 'never-stored')).toMatchObject({
    ok: false,
    problem: { code: 'not-found' },
  })
})

test('a file’s corrections come all or none; known ones, and those taken back here, stay as they are', async () => {
  const [known, gone, fresh] = [never('A'), never('B'), never('C')]
  await addCorrection(database, known)
  await addCorrection(database, gone)
  await removeCorrection(database, gone.id)
  const answer = await addCorrections(database, [known, gone, fresh, fresh])
  expect(answer).toEqual({ ok: true, value: { added: [fresh.id] } })
  expect(await ids()).toEqual([known.id, fresh.id])

  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('', 'DataError')
  })
  expect((await addCorrections(database, [never('D'), never('E')])).ok).toBe(false)
  expect(await ids()).toEqual([known.id, fresh.id])
})
