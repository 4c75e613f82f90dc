/** One editing of a note is one act, however often it was saved meanwhile. */
import { beforeEach, expect, test } from 'vitest'
import { ok } from '../../../lib/domain/result.ts'
import { recentActs, versionsOf } from '../../../lib/storage/act-journal.ts'
import { type ActPlan, type Done, doAct } from '../../../lib/storage/acts.ts'
import { addTag, setNote } from '../../../lib/storage/annotation-store.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { redoAct, undoAct } from '../../../lib/storage/undo.ts'
import { anAct, aStore, aWish, value } from './store-bench.ts'

const store = aStore()

beforeEach(async () => {
  await keep(store.database, aWish(), anAct('2026-01-01T00:00:00.000Z'))
  await setNote(store.database, 'one', 'before', anAct('2026-01-02T00:00:00.000Z'))
})

let second = 0
/** Saves a note as the next pause in typing does. */
async function save(note: string, continuing: Done | null): Promise<Done> {
  const at = new Date(Date.UTC(2026, 1, 1, 0, 0, ++second)).toISOString()
  return value(await setNote(store.database, 'one', note, anAct(at), continuing?.act ?? null))
}
const note = async () => (await store.database.annotations.get('one'))?.note
const noteActs = async () =>
  value(await recentActs(store.database)).filter(({ words }) => words.includes('Note of')).length

test('each pause is saved, and all are one act that undo takes back and redo does again', async () => {
  const first = await save('a', null)
  const then = await save('ab', first)
  const last = await save('abc', then)
  expect([then.act, last.act]).toEqual([first.act, first.act])
  expect(await note()).toBe('abc')
  expect(await noteActs(), 'with the one before').toBe(2)
  expect(value(await undoAct(store.database, first.act))).toEqual({ stayed: 0 })
  expect(await note()).toBe('before')
  await redoAct(store.database, first.act)
  expect(await note()).toBe('abc')
})

test('a save that is asked for twice changes nothing the second time', async () => {
  const first = await save('a', null)
  await save('ab', first)
  const before = await store.database.changes.toArray()
  expect((await save('ab', first)).changed).toBe(0)
  expect(await store.database.changes.toArray()).toEqual(before)
  await undoAct(store.database, first.act)
  expect(await note()).toBe('before')
})

test('after another act, an undo, or another window’s text, an act of its own begins', async () => {
  const first = await save('a', null)
  await addTag(
    store.database,
    ['one'],
    'ports',
    anAct(new Date(Date.UTC(2026, 1, 1, 0, 0, ++second)).toISOString()),
  )
  const own = await save('ab', first)
  expect(own.act).not.toBe(first.act)
  await undoAct(store.database, own.act)
  const afterUndo = await save('abc', own)
  expect(afterUndo.act).not.toBe(own.act)
  await store.database.annotations.update('one', { note: 'theirs' })
  expect((await save('abcd', afterUndo)).act).not.toBe(afterUndo.act)
  await undoAct(store.database, afterUndo.act)
  expect(await note(), 'what the later act wrote stays').toBe('abcd')
})

test('a text that is back at its beginning leaves no act', async () => {
  const first = await save('a', null)
  expect(await save('before', first)).toEqual({ act: first.act, changed: 0 })
  expect(await noteActs()).toBe(1)
  expect((await save('b', first)).changed).toBe(1)
  expect(await noteActs()).toBe(2)
})

test('a text that lost much at once can be had back', async () => {
  const long = 'Ask the ministry when the annexes are published, and in which language.'
  const first = await save(long, null)
  const gone = await save('', first)
  expect(gone.act).not.toBe(first.act)
  expect(value(await versionsOf(store.database, 'one')).map((one) => one.note)).toContain(long)
})

test('a change of many rows is not gone on with: what it changed is remembered once', async () => {
  const many = Array.from({ length: 120 }, (_, n) => `many-${n}`)
  const one = await store.database.annotations.get('one')
  if (!one) throw new Error('nothing was kept')
  await store.database.annotations.bulkAdd(many.map((id) => ({ ...one, id })))
  const tagged = value(await addTag(store.database, many, 'ports', anAct('2026-03-01T00:00:00.000Z')))
  const next = value(
    await doAct(store.database, anAct('2026-03-01T00:00:01.000Z'), async ({ annotations }) => {
      const before = await annotations.get('many-0')
      if (!before) throw new Error('many-0 is not stored')
      const edit = { table: 'annotations' as const, before, after: { ...before, tags: ['ports', 'piers'] } }
      return ok({ words: 'Tagged', edits: [edit], continuing: tagged.act })
    }),
  )
  expect(next.act).not.toBe(tagged.act)
  const tags = async () => (await store.database.annotations.get('many-0'))?.tags
  await undoAct(store.database, next.act)
  expect(await tags()).toEqual(['ports'])
  expect(value(await undoAct(store.database, tagged.act))).toEqual({ stayed: 0 })
  expect(await tags()).toEqual([])
})

test('only an edit of one row can be said to go on', () => {
  const edit = { table: 'annotations' as const, before: null, after: {} }
  // @ts-expect-error Two edits go on with nothing.
  const plan: ActPlan = { words: '', edits: [edit, edit], continuing: 'an-act' }
  expect(plan.words).toBe('')
})
