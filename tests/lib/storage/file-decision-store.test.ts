import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import {
  addFileDecision,
  addFileDecisions,
  allFileDecisions,
  removeFileDecision,
} from '../../../lib/storage/file-decision-store.ts'
import { rescue } from '../../../lib/storage/rescue.ts'
import { aFileDecision, anEntry } from '../../support/file-builders.ts'

let database: Database
let count = 0
const A = anEntry('2023-11-16', 'A')
const B = anEntry('2026-01-15', 'B')
const joined = aFileDecision('join', [A], [B])

beforeEach(() => {
  database = openDatabase(`decisions-${++count}`)
})

afterEach(() => database.delete())

const all = async () => {
  const answer = await allFileDecisions(database)
  return answer.ok ? answer.value : answer.problem.message
}

test('a decision is remembered, twice asked once', async () => {
  expect(await addFileDecision(database, joined)).toEqual({ ok: true, value: { id: joined.id } })
  await addFileDecision(database, { ...joined, what: 'part' })
  expect(await all()).toEqual([joined])
})

test('a decision that was taken back holds no more, and its row stays', async () => {
  await addFileDecision(database, joined)
  expect(await removeFileDecision(database, joined.id, '2026-03-01T00:00:00.000Z')).toEqual({
    ok: true,
    value: null,
  })
  await removeFileDecision(database, joined.id, '2026-04-01T00:00:00.000Z')
  expect(await all()).toEqual([])
  expect((await database.fileDecisions.get(joined.id))?.deleted).toBe('2026-03-01T00:00:00.000Z')
  expect(await removeFileDecision(database, 'none')).toMatchObject({
    ok: false,
    problem: { code: 'not-found' },
  })
})

test('decisions come oldest first', async () => {
  await addFileDecision(database, { ...joined, id: 'late', created: '2026-02-03T00:00:00.000Z' })
  await addFileDecision(database, { ...joined, id: 'b' })
  await addFileDecision(database, { ...joined, id: 'a' })
  expect(await all()).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'late' }])
})

test('those of a file are added once, and what was taken back here stays so', async () => {
  await addFileDecision(database, joined)
  await removeFileDecision(database, joined.id)
  const other = { ...joined, id: 'other' }
  expect(await addFileDecisions(database, [joined, other, other])).toEqual({
    ok: true,
    value: { added: ['other'] },
  })
  expect(await all()).toEqual([other])
})

test('they are read of a database that does not open as it should', async () => {
  await addFileDecision(database, joined)
  database.close()
  expect(await rescue(database.name)).toMatchObject({ ok: true, value: { fileDecisions: [joined] } })
})
