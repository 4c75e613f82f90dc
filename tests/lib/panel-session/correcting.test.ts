// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toJson } from '../../../lib/exchange/to-json.ts'
import { aCorrection } from '../../support/builders.ts'
import { aSource } from '../../support/export-builders.ts'
import { waitFor } from '../../support/wait-for.ts'
import { written } from '../../support/written.ts'
import { aBench, article, aTab, type Bench, pageAt, readState } from './panel-bench.ts'

let bench: Bench
beforeEach(() => {
  bench = aBench()
})
afterEach(async () => {
  bench.ending.abort()
  await bench.database.delete()
})

const NEVER = { what: 'not-an-official', name: 'Ana Ruiz', country: null } as const

/** Tabs with a page session that were asked to recognise again, in order. */
const asked = () =>
  bench.sent.filter(([tab, name]) => name === 'recogniseAgain' && bench.pages.has(tab)).map(([tab]) => tab)

async function openAtArticle() {
  const other = await aTab('https://other.example/story')
  bench.pages.set(other, pageAt(readState))
  const tab = await aTab(article.url)
  bench.pages.set(tab, pageAt(readState))
  const session = bench.open()
  await waitFor(() => expect(session.view.value.page.phase).toBe('read'))
  return { ...session, tabs: [other, tab] }
}

test('a correction is stored with its article, and every page is recognised anew', async () => {
  const { view, acts, tabs } = await openAtArticle()
  acts.correct(NEVER)
  await waitFor(() => expect(view.value.corrections).toHaveLength(1))
  expect(view.value.corrections[0]).toMatchObject({
    ...NEVER,
    article: { url: article.url, title: article.title },
    deleted: null,
  })
  await waitFor(() => expect(asked().sort()).toEqual([...tabs].sort()))
  expect(view.value.notice).toEqual({ words: 'Corrected.', tone: 'done', undo: true })
})

test('undo takes it back, on every page', async () => {
  const { view, acts, tabs } = await openAtArticle()
  acts.correct(NEVER)
  await waitFor(() => expect(view.value.notice?.undo).toBe(true))
  acts.undo()
  await waitFor(() => expect(view.value.corrections).toEqual([]))
  await waitFor(() => expect(asked()).toHaveLength(2 * tabs.length))
})

test('one that is removed from the list comes back by undo', async () => {
  const { view, acts } = await openAtArticle()
  acts.correct(NEVER)
  await waitFor(() => expect(view.value.corrections).toHaveLength(1))
  acts.removeCorrection(view.value.corrections[0]?.id ?? '')
  await waitFor(() => expect(view.value.notice?.words).toBe('Correction removed.'))
  await waitFor(() => expect(view.value.corrections).toEqual([]))
  acts.undo()
  await waitFor(() => expect(view.value.corrections).toHaveLength(1))
})

test('a correction that is not stored is told and asks no page', async () => {
  const { view, acts } = await openAtArticle()
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  acts.correct(NEVER)
  await waitFor(() => expect(view.value.notice?.tone).toBe('failed'))
  full.mockRestore()
  expect(asked()).toEqual([])
  full.mockRestore()
})

test('corrections that cannot be read are told', async () => {
  vi.spyOn(bench.database.corrections, 'toArray').mockRejectedValue(
    new DOMException('Internal error opening backing store', 'UnknownError') as never,
  )
  const { view } = bench.open()
  await waitFor(() => expect(view.value.correctionsFault).toContain('cannot be opened'))
})

test('a file of corrections is added whole, by undo taken out again', async () => {
  const { view, acts } = await openAtArticle()
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
  const { view, acts } = await openAtArticle()
  const file = { format: 'entente', schemaVersion: 1, corrections: [{ what: 'praise' }] }
  acts.importCorrections(new File([JSON.stringify(file)], 'broken.json'))
  await waitFor(() => expect(view.value.notice?.tone).toBe('failed'))
  expect(view.value.notice?.words).toMatch(/^Nothing was imported. The file’s correction 1: /)
  expect(await bench.database.corrections.count()).toBe(0)
})
