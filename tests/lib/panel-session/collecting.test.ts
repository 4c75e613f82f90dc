// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PanelSession } from '../../../lib/panel-session/panel-session.ts'
import { addTag } from '../../../lib/storage/annotation-store.ts'
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

async function openAtArticle(): Promise<PanelSession> {
  bench.pages.set(await aTab(article.url), pageAt(readState))
  const session = bench.open()
  await waitFor(() => expect(session.view.value.page.phase).toBe('read'))
  return session
}

async function keepOne({ view, acts }: PanelSession) {
  acts.keep(1)
  await waitFor(() => expect(view.value.kept.length).toBe(1))
  const [kept] = view.value.kept
  if (!kept) throw new Error('Nothing was kept.')
  return kept
}

test('what is kept is stored by the panel itself and can be undone and brought back', async () => {
  const session = await openAtArticle()
  const { view, acts } = session
  const kept = await keepOne(session)
  expect(kept.quote).toBe('Harbour Pact')
  await waitFor(() => expect(view.value.notice).toEqual({ words: 'Kept.', tone: 'done', undo: true }))
  acts.undo()
  await waitFor(() => expect(view.value.kept).toEqual([]))
  expect(view.value.notice).toEqual({ words: 'Undone.', tone: 'done', undo: false })
})

test('of a long text, a mention is kept as all of the text says it', async () => {
  const session = await openAtArticle()
  if (readState.phase !== 'read') throw new Error('The page is read.')
  const beginning = { ...readState, readTo: 40 }
  await bench.pageSays(1, beginning)
  await waitFor(() => expect(session.view.value.page).toMatchObject({ readTo: 40 }))
  session.acts.keep(1)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(session.view.value.kept).toEqual([])
  const { A1 } = readState.reading.agreements
  const [, pact, ...rest] = readState.reading.mentions
  if (!A1 || !pact) throw new Error('There is a pact.')
  await bench.pageSays(1, {
    ...readState,
    reading: {
      ...readState.reading,
      mentions: [pact, ...rest].map((one) => ({ ...one, entity: 'A7' })),
      agreements: { A7: { ...A1, id: 'A7', status: 'terminated' } },
    },
  })
  await waitFor(() => expect(session.view.value.kept.length).toBe(1))
  expect(session.view.value.kept[0]).toMatchObject({
    quote: 'Harbour Pact',
    entity: { status: 'terminated' },
  })
})

test('what is deleted comes back by undo, with its note', async () => {
  const session = await openAtArticle()
  const { view, acts } = session
  const { id } = await keepOne(session)
  acts.typeNote(id, 'Signed in Lima')
  acts.leaveNote(id)
  await waitFor(() => expect(view.value.notes[id]?.saving.step).toBe('saved'))
  acts.remove([id])
  await waitFor(() => expect(view.value.kept).toEqual([]))
  acts.undo()
  await waitFor(() => expect(view.value.kept[0]?.note).toBe('Signed in Lima'))
})

test('of several, one that is gone meanwhile is passed over, and the others come back by undo', async () => {
  const session = await openAtArticle()
  const { view, acts } = session
  const { id } = await keepOne(session)
  acts.remove([id, 'gone meanwhile'])
  await waitFor(() => expect(view.value.kept).toEqual([]))
  await waitFor(() => expect(view.value.notice).toMatchObject({ words: 'Deleted.', undo: true }))
  acts.undo()
  await waitFor(() => expect(view.value.kept).toHaveLength(1))
})

test('the undo of a tag leaves the same tag of another window alone', async () => {
  const session = await openAtArticle()
  const { view, acts } = session
  const { id } = await keepOne(session)
  await addTag(bench.database, [id], 'ports')
  expect(await acts.addTag(id, 'ports')).toBe(true)
  expect(view.value.notice).toEqual({ words: 'This tag is there already.', tone: 'done', undo: false })
  acts.undo()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect((await bench.database.annotations.get(id))?.tags).toEqual(['ports'])
})

test('a notice that is dismissed takes its undo with it', async () => {
  const session = await openAtArticle()
  const { view, acts } = session
  await keepOne(session)
  acts.dismissNotice()
  expect(view.value.notice).toBeNull()
  acts.undo()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(view.value.kept.length).toBe(1)
})

test('tags added one right after the other are all stored; a removed one comes back by undo', async () => {
  const session = await openAtArticle()
  const { view, acts } = session
  const { id } = await keepOne(session)
  expect(await Promise.all([acts.addTag(id, 'ports'), acts.addTag(id, ' law ')])).toEqual([true, true])
  await waitFor(() => expect(view.value.kept[0]?.tags).toEqual(['ports', 'law']))
  acts.removeTag(id, 'ports')
  await waitFor(() => expect(view.value.kept[0]?.tags).toEqual(['law']))
  acts.undo()
  await waitFor(() => expect(view.value.kept[0]?.tags).toEqual(['ports', 'law']))
})

test('the undo of a tag takes back the tag as it was stored', async () => {
  const session = await openAtArticle()
  const { id } = await keepOne(session)
  await session.acts.addTag(id, ' law ')
  session.acts.undo()
  await waitFor(async () => expect((await bench.database.annotations.get(id))?.tags).toEqual([]))
})

test('the whole article is kept, and taken back by undo', async () => {
  const { view, acts } = await openAtArticle()
  acts.keepArticle()
  await waitFor(() =>
    expect(view.value.kept).toMatchObject([{ kind: 'article', quote: '', selectors: null }]),
  )
  await waitFor(() => expect(view.value.notice).toEqual({ words: 'Article kept.', tone: 'done', undo: true }))
  acts.undo()
  await waitFor(() => expect(view.value.kept).toEqual([]))
})

test('a full disk is told; note and tag are not thrown away', async () => {
  const session = await openAtArticle()
  const { view, acts } = session
  const { id } = await keepOne(session)
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  acts.typeNote(id, 'Much to say')
  acts.leaveNote(id)
  await waitFor(() => expect(view.value.notes[id]?.saving.step).toBe('failed'))
  expect(view.value.notes[id]?.text).toBe('Much to say')
  expect(await acts.addTag(id, 'ports')).toBe(false)
  expect(view.value.notice).toMatchObject({ tone: 'failed', words: expect.stringContaining('disk is full') })
  full.mockRestore()
})

test('a database that does not open is told, and asked again on wish', async () => {
  bench.pages.set(await aTab(article.url), pageAt(readState))
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  })
  const { view, acts } = bench.open()
  await waitFor(() => expect(view.value.keptFault).toContain('cannot be opened'))
  expect(view.value.page.phase).toBe('read')
  broken.mockRestore()
  acts.readKeptAgain()
  await waitFor(() => expect(view.value.keptFault).toBeNull())
})

test('a panel that closes saves the note that waits for its pause', async () => {
  const session = await openAtArticle()
  const { id } = await keepOne(session)
  session.acts.typeNote(id, 'half a sen')
  window.dispatchEvent(new Event('pagehide'))
  await waitFor(async () => expect((await bench.database.annotations.get(id))?.note).toBe('half a sen'))
})

test('what a page session tells wrongly is not stored, neither as a mention nor as an article', async () => {
  if (readState.phase !== 'read') throw new Error('The page is read.')
  const wrong = { ...readState.reading.agreements.A1, type: 'poem', parties: 'nobody' }
  const reading = { ...readState.reading, agreements: { A1: wrong } }
  const told = { ...readState, article: { ...article, outlet: { html: '<b>' } }, reading } as never
  bench.pages.set(await aTab(article.url), pageAt(told))
  const { view, acts } = bench.open()
  await waitFor(() => expect(view.value.page.phase).toBe('read'))
  for (const keep of [() => acts.keep(1), () => acts.keepArticle()]) {
    keep()
    await waitFor(() => expect(view.value.notice?.tone).toBe('failed'))
    acts.dismissNotice()
  }
  expect(await bench.database.annotations.count()).toBe(0)
  expect(await bench.database.articles.count()).toBe(0)
})
