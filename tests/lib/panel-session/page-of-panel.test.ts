// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { setNever } from '../../../lib/settings/site-rules.ts'
import { waitFor } from '../../support/wait-for.ts'
import { aBench, article, aTab, type Bench, pageAt, readState } from './panel-bench.ts'

let bench: Bench
beforeEach(() => {
  bench = aBench()
})
afterEach(() => bench.ending.abort())

const URL = article.url

test('a choice about a site that cannot be stored is told', async () => {
  bench.pages.set(await aTab(URL), pageAt(readState))
  const { view, acts } = bench.open()
  await waitFor(() => expect(view.value.site?.host).toBe('news.example'))
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  acts.chooseSite('never')
  await waitFor(() => expect(view.value.notice?.words).toContain('could not be stored'))
  full.mockRestore()
  expect(view.value.page).toEqual(readState)
})

describe('opened by the toolbar button', () => {
  test('a page that is read already is shown, and nothing is put into it', async () => {
    bench.pages.set(await aTab(URL), pageAt(readState))
    const { view } = bench.open()
    await waitFor(() => expect(view.value.page).toEqual(readState))
    expect(bench.putInto).toEqual([])
    await waitFor(() => expect(view.value.site).toEqual({ host: 'news.example', rule: 'on-press' }))
  })

  test('a page that nothing reads gets a page session, and its news are followed', async () => {
    const id = await aTab(URL)
    bench.readable.set(id, pageAt({ phase: 'reading' }))
    const { view } = bench.open()
    await waitFor(() => expect(view.value.page.phase).toBe('reading'))
    expect(bench.putInto).toEqual([id])
    await bench.pageSays(id, readState)
    await waitFor(() => expect(view.value.page).toEqual(readState))
  })

  test('a page of the browser is not available', async () => {
    await aTab('chrome://extensions')
    const { view } = bench.open()
    await waitFor(() => expect(view.value.page).toEqual({ phase: 'not-available', what: 'page' }))
    expect(view.value.site).toBeNull()
  })

  test('a PDF is not available, whether a session answers in its viewer or not', async () => {
    bench.contentType = 'application/pdf'
    const id = await aTab('https://news.example/a.pdf')
    bench.readable.set(id, pageAt({ phase: 'no-article' }))
    const { view } = bench.open()
    await waitFor(() => expect(view.value.page).toEqual({ phase: 'not-available', what: 'pdf' }))
    expect(bench.putInto).toEqual([])
    await bench.pageSays(id, { phase: 'no-article' })
    await waitFor(() => expect(view.value.page).toEqual({ phase: 'not-available', what: 'pdf' }))
  })

  test('a page that neither lets a script in nor refuses it is not waited for', async () => {
    await aTab(undefined)
    vi.useFakeTimers()
    Object.assign(browser.scripting, { executeScript: () => new Promise(() => undefined) })
    const { view } = bench.open()
    await vi.advanceTimersByTimeAsync(2000)
    vi.useRealTimers()
    expect(view.value.page).toEqual({ phase: 'not-available', what: 'page' })
  })

  test('a site that is never to be read is left alone until the reader asks', async () => {
    await setNever(bench.database, 'news.example', true)
    const id = await aTab(URL)
    bench.readable.set(id, pageAt(readState))
    const { view, acts } = bench.open()
    await waitFor(() => expect(view.value.page.phase).toBe('never'))
    await waitFor(() => expect(view.value.site?.rule).toBe('never'))
    expect(bench.putInto).toEqual([])
    acts.readPage()
    await waitFor(() => expect(view.value.page.phase).toBe('read'))
  })
})

describe('in the side panel, where nothing is granted', () => {
  test('a page that nothing reads asks for the button', async () => {
    await aTab(undefined)
    const { view } = bench.open({ place: 'side-panel' })
    await waitFor(() => expect(view.value.page.phase).toBe('not-allowed'))
    expect(view.value.site).toBeNull()
  })

  test('a page that is loading is waited for', async () => {
    const id = await aTab(URL, 'loading')
    bench.readable.set(id, pageAt(readState))
    const { view } = bench.open({ place: 'side-panel' })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(view.value.page.phase).toBe('looking')
    expect(bench.putInto).toEqual([])
    await bench.tabChanges(id, { status: 'complete' })
    await waitFor(() => expect(view.value.page.phase).toBe('read'))
  })

  test('another tab in front is another page', async () => {
    bench.pages.set(await aTab(URL), pageAt(readState))
    const { view } = bench.open({ place: 'side-panel' })
    await waitFor(() => expect(view.value.page.phase).toBe('read'))
    await aTab(undefined)
    await waitFor(() => expect(view.value.page.phase).toBe('not-allowed'))
  })

  test('news from other tabs and other frames change nothing', async () => {
    bench.pages.set(await aTab(URL), pageAt(readState))
    const { view } = bench.open({ place: 'side-panel' })
    await waitFor(() => expect(view.value.page.phase).toBe('read'))
    await bench.pageSays(4711, { phase: 'no-article' })
    expect(view.value.page.phase).toBe('read')
  })
})

test('a small window stays with its tab whichever is in front', async () => {
  const id = await aTab(URL)
  bench.pages.set(id, pageAt(readState))
  await aTab('https://other.example/')
  const { view } = bench.open({ tab: id, place: 'window' })
  await waitFor(() => expect(view.value.page.phase).toBe('read'))
  await aTab('https://third.example/')
  expect(view.value.page.phase).toBe('read')
})

test('a tab that is gone is said to be', async () => {
  const { view } = bench.open({ tab: 4711, place: 'window' })
  await waitFor(() => expect(view.value.page).toEqual({ phase: 'not-available', what: 'closed' }))
})

test('a late answer does not replace newer news', async () => {
  const id = await aTab(URL)
  let answer: (state: unknown) => void = () => undefined
  bench.pages.set(id, () => new Promise((resolve) => (answer = resolve)))
  const { view } = bench.open()
  await waitFor(() => expect(bench.sent.length).toBe(1))
  await bench.pageSays(id, readState)
  await waitFor(() => expect(view.value.page.phase).toBe('read'))
  answer({ ok: true, value: { phase: 'reading' } })
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(view.value.page.phase).toBe('read')
})

test('after its end the session hears nothing', async () => {
  const id = await aTab(URL)
  bench.pages.set(id, pageAt(readState))
  const { view } = bench.open()
  await waitFor(() => expect(view.value.page.phase).toBe('read'))
  bench.ending.abort()
  await bench.pageSays(id, { phase: 'no-article' })
  expect(view.value.page.phase).toBe('read')
})

describe('reading again', () => {
  test('passes on what the reader wants read', async () => {
    const id = await aTab(URL)
    bench.pages.set(id, pageAt({ phase: 'no-article' }))
    const { view, acts } = bench.open()
    await waitFor(() => expect(view.value.page.phase).toBe('no-article'))
    acts.readAgain('whole-page')
    await waitFor(() => expect(bench.sent).toContainEqual([id, 'readAgain', { scope: 'whole-page' }]))
  })

  test('tells why the page does not', async () => {
    const no = { ok: false, problem: { code: 'not-found', message: 'No text is selected on the page.' } }
    const page = pageAt({ phase: 'no-article' })
    bench.pages.set(await aTab(URL), (name) => (name === 'readAgain' ? no : page(name)))
    const { view, acts } = bench.open()
    await waitFor(() => expect(view.value.page.phase).toBe('no-article'))
    acts.readAgain('selection')
    await waitFor(() =>
      expect(view.value.notice).toEqual({
        words: 'No text is selected on the page.',
        tone: 'failed',
        undo: false,
      }),
    )
    expect(bench.putInto).toEqual([])
  })

  test('puts a page session in where the old one is gone', async () => {
    const id = await aTab(URL)
    bench.pages.set(id, pageAt({ phase: 'failed', message: 'It broke.' }))
    const { view, acts } = bench.open()
    await waitFor(() => expect(view.value.page.phase).toBe('failed'))
    bench.pages.delete(id)
    bench.readable.set(id, pageAt(readState))
    acts.readAgain('article')
    await waitFor(() => expect(view.value.page.phase).toBe('read'))
  })
})

describe('the site', () => {
  test('never: the page sessions leave in every tab, and the panel says so', async () => {
    const other = await aTab('https://news.example/another')
    const id = await aTab(URL)
    bench.pages.set(id, pageAt(readState))
    const { view, acts } = bench.open()
    await waitFor(() => expect(view.value.site).not.toBeNull())
    acts.chooseSite('never')
    await waitFor(() => expect(view.value.page.phase).toBe('never'))
    for (const tab of [id, other])
      await waitFor(() => expect(bench.sent).toContainEqual([tab, 'leave', { host: 'news.example' }]))
    await waitFor(() => expect(view.value.site).toEqual({ host: 'news.example', rule: 'never' }))
    acts.chooseSite('on-press')
    await waitFor(() => expect(view.value.page.phase).toBe('not-allowed'))
  })

  test('always: the browser is asked inside the click, and the page is read at once', async () => {
    await setNever(bench.database, 'news.example', true)
    const id = await aTab(URL)
    bench.readable.set(id, pageAt(readState))
    const { view, acts } = bench.open({ place: 'side-panel' })
    await waitFor(() => expect(view.value.site?.rule).toBe('never'))
    const request = vi.spyOn(browser.permissions, 'request')
    acts.chooseSite('always')
    expect(request).toHaveBeenCalledWith({ origins: ['https://news.example/*'] })
    await waitFor(() => expect(view.value.page.phase).toBe('read'))
    expect(view.value.site?.rule).toBe('always')
  })

  test('a browser that refuses is reported', async () => {
    bench.pages.set(await aTab(URL), pageAt(readState))
    Object.assign(browser.permissions, { request: async () => false })
    const { view, acts } = bench.open()
    await waitFor(() => expect(view.value.site).not.toBeNull())
    acts.chooseSite('always')
    await waitFor(() => expect(view.value.notice?.tone).toBe('failed'))
    expect(view.value.site?.rule).toBe('on-press')
  })
})

describe('opened at an entity or a note', () => {
  const focusOn = (tabId: number, entity: string | null, annotation: string | null = null) =>
    browser.storage.session.set({ panelFocus: { tabId, entity, annotation, at: 1 } })

  test('the word left before is followed and then taken away', async () => {
    const id = await aTab(URL)
    bench.pages.set(id, pageAt(readState))
    await focusOn(id, 'A1')
    const { view, acts } = bench.open()
    await waitFor(() => expect(view.value.focus).toMatchObject({ entity: 'A1' }))
    acts.focusShown()
    expect(view.value.focus).toBeNull()
    await waitFor(async () =>
      expect((await browser.storage.session.get('panelFocus')).panelFocus).toBeUndefined(),
    )
  })

  test('so is a word that is left later', async () => {
    const id = await aTab(URL)
    bench.pages.set(id, pageAt(readState))
    const { view } = bench.open()
    await waitFor(() => expect(view.value.page.phase).toBe('read'))
    await focusOn(id, 'P1')
    await waitFor(() => expect(view.value.focus).toMatchObject({ entity: 'P1', annotation: null }))
    await focusOn(id, null, 'k1')
    await waitFor(() => expect(view.value.focus).toMatchObject({ entity: null, annotation: 'k1' }))
  })

  test('a word about another tab, or none, waits', async () => {
    const id = await aTab(URL)
    bench.pages.set(id, pageAt(readState))
    await focusOn(id + 1, 'A1')
    const { view } = bench.open()
    await waitFor(() => expect(view.value.page.phase).toBe('read'))
    await browser.storage.session.set({ panelFocus: { tabId: id, entity: null, annotation: null, at: 2 } })
    expect(view.value.focus).toBeNull()
  })
})

test('a press on an entity shows its mentions one after the other', async () => {
  const id = await aTab(URL)
  bench.pages.set(id, pageAt(readState))
  const { view, acts } = bench.open()
  await waitFor(() => expect(view.value.page.phase).toBe('read'))
  const pact = { kind: 'agreement', entity: 'A1' } as const
  for (let press = 0; press < 3; press++) acts.showEntity(pact)
  const shown = bench.sent.filter(([, name]) => name === 'showMention').map(([, , ask]) => ask)
  expect(shown).toEqual([{ index: 1 }, { index: 2 }, { index: 1 }])
  expect(view.value.shown).toEqual({ ...pact, nth: 1 })
})

test.each([
  ['https://bank.example/accounts', 'failed'],
  ['nothing', 'failed'],
  ['https://news.example/another/page', 'read'],
])('a page session that says it is at %s is at its own site or not believed: %s', async (url, phase) => {
  if (readState.phase !== 'read') throw new Error('The page is read.')
  bench.pages.set(await aTab(URL), pageAt({ ...readState, article: { ...article, url } }))
  const { view } = bench.open()
  await waitFor(() => expect(view.value.page.phase).toBe(phase))
})
