import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FileDecision } from '../../../lib/domain/agreement-file.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { addFileDecision, allFileDecisions } from '../../../lib/storage/file-decision-store.ts'
import { rescue } from '../../../lib/storage/rescue.ts'
import { redoAct, undoAct } from '../../../lib/storage/undo.ts'
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

const add = (decision: FileDecision) =>
  addFileDecision(database, decision, 'Joined.', { id: decision.id, at: decision.created })

test('a decision is remembered, twice asked once', async () => {
  expect(await add(joined)).toEqual({ ok: true, value: { act: joined.id, changed: 1 } })
  await add({ ...joined, what: 'part' })
  expect(await all()).toEqual([joined])
})

test('a decision is taken back, and made again', async () => {
  await add(joined)
  await undoAct(database, joined.id)
  expect(await all()).toEqual([])
  await redoAct(database, joined.id)
  expect(await all()).toEqual([joined])
})

test('decisions come oldest first', async () => {
  await add({ ...joined, id: 'late', created: '2026-02-03T00:00:00.000Z' })
  await add({ ...joined, id: 'b' })
  await add({ ...joined, id: 'a' })
  expect(await all()).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'late' }])
})

test('they are read of a database that does not open as it should', async () => {
  await add(joined)
  database.close()
  expect(await rescue(database.name)).toMatchObject({ ok: true, value: { fileDecisions: [joined] } })
})
