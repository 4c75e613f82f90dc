// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allCorrections } from '../../../lib/storage/correction-store.ts'
import { waitFor } from '../../support/wait-for.ts'
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
  await waitFor(async () => expect(await bench.database.corrections.count()).toBe(1))
  expect((await bench.database.corrections.toArray())[0]).toMatchObject({
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
  await waitFor(async () => expect(await allCorrections(bench.database)).toEqual({ ok: true, value: [] }))
  await waitFor(() => expect(asked()).toHaveLength(2 * tabs.length))
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
