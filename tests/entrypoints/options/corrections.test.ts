// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { toJson } from '../../../lib/exchange/to-json.ts'
import { addCorrections } from '../../../lib/storage/correction-store.ts'
import { aCorrection } from '../../support/builders.ts'
import { aSource } from '../../support/export-builders.ts'
import { waitFor } from '../../support/wait-for.ts'
import { written } from '../../support/written.ts'
import { aSettingsBench } from './settings-bench.ts'

const bench = aSettingsBench()

test('one that is removed from the list comes back by undo', async () => {
  const { view, acts } = bench.open()
  await addCorrections(bench.database, [aCorrection({ what: 'not-an-official', name: 'A', country: null })])
  await waitFor(() => expect(view.value.corrections).toHaveLength(1))
  acts.removeCorrection(view.value.corrections[0]?.id ?? '')
  await waitFor(() => expect(view.value.notice?.words).toBe('Correction removed.'))
  await waitFor(() => expect(view.value.corrections).toEqual([]))
  acts.undo()
  await waitFor(() => expect(view.value.corrections).toHaveLength(1))
})

test('corrections that cannot be read are told', async () => {
  vi.spyOn(bench.database.corrections, 'toArray').mockRejectedValue(
    new DOMException('Internal error opening backing store', 'UnknownError') as never,
  )
  const { view } = bench.open()
  await waitFor(() => expect(view.value.correctionsFault).toContain('cannot be opened'))
})

test('a file of corrections is added whole, by undo taken out again', async () => {
  const { view, acts } = bench.open()
  const rows = ['A', 'B'].map((name) =>
    aCorrection({ what: 'not-an-official', name, country: null }, { created: '2026-01-01T00:00:00.000Z' }),
  )
  const file = new File(
    [
      await written(
        toJson(aSource([], { beside: { corrections: rows, fileDecisions: [], packs: [], preferences: [] } })),
      ),
    ],
    'backup.json',
  )
  acts.importCorrections(file)
  await waitFor(() => expect(view.value.corrections).toEqual(rows))
  expect(view.value.notice).toEqual({ words: '2 corrections imported.', tone: 'done', undo: true })
  acts.undo()
  await waitFor(() => expect(view.value.corrections).toEqual([]))
})

test('a broken file adds nothing and says why', async () => {
  const { view, acts } = bench.open()
  const file = { format: 'entente', schemaVersion: 1, corrections: [{ what: 'praise' }] }
  acts.importCorrections(new File([JSON.stringify(file)], 'broken.json'))
  await waitFor(() => expect(view.value.notice?.tone).toBe('failed'))
  expect(view.value.notice?.words).toMatch(/^Nothing was imported. The file’s correction 1: /)
  expect(await bench.database.corrections.count()).toBe(0)
})
