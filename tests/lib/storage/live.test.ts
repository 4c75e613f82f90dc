import { expect, test } from 'vitest'
import type { Result } from '../../../lib/domain/result.ts'
import { openDatabase } from '../../../lib/storage/database.ts'
import { live } from '../../../lib/storage/live.ts'
import { anAnnotation } from '../../support/builders.ts'
import { countAll } from '../../support/stored-lists.ts'
import { waitFor } from '../../support/wait-for.ts'

test('an answer is told now, again when it changed, and no more when stopped', async () => {
  const database = openDatabase('live')
  const told: Result<number>[] = []
  const stop = live(
    () => countAll(database),
    (answer) => told.push(answer),
  )
  await waitFor(() => expect(told.at(-1)).toEqual({ ok: true, value: 0 }))
  await database.annotations.add(anAnnotation())
  await waitFor(() => expect(told.at(-1)).toEqual({ ok: true, value: 1 }))
  stop()
  const before = told.length
  await database.annotations.add(anAnnotation())
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(told).toHaveLength(before)
  await database.delete()
})
