import { expect, test } from 'vitest'
import { noteSentences } from '../../../lib/storage/changed-sentences.ts'
import { keep } from '../../../lib/storage/keeping.ts'
import { aStore, aWish, value } from './store-bench.ts'

const store = aStore()
const one = () => store.database.annotations.get('one')

test('the sentence of a later visit is remembered, and forgotten when the page says again what it said', async () => {
  const { database } = store
  await keep(database, aWish())
  const kept = await one()
  const changed = { context: 'Ana Ruiz signed nothing.', seen: '2026-05-01T00:00:00.000Z' }
  value(await noteSentences(database, [{ id: 'one', changed }]))
  expect(await one()).toEqual({ ...kept, changed })
  value(
    await noteSentences(database, [{ id: 'one', changed: { ...changed, seen: '2026-06-01T00:00:00.000Z' } }]),
  )
  expect((await one())?.changed?.seen).toBe(changed.seen)
  value(await noteSentences(database, [{ id: 'one', changed: null }]))
  expect(await one()).toEqual(kept)
})

test('it is no act of the reader, and what is gone meanwhile is passed over', async () => {
  const { database } = store
  await keep(database, aWish())
  const acts = await database.acts.count()
  const changed = { context: 'Nothing was signed.', seen: '2026-05-01T00:00:00.000Z' }
  value(
    await noteSentences(database, [
      { id: 'gone', changed },
      { id: 'one', changed },
    ]),
  )
  expect(await database.acts.count()).toBe(acts)
  expect(await database.annotations.count()).toBe(1)
})
