import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { createHandlers } from '../../../entrypoints/background/handlers.ts'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import type { Sender } from '../../../lib/messaging/messenger.ts'
import { annotationsOfArticle } from '../../../lib/storage/annotation-lists.ts'
import { articleKey } from '../../../lib/storage/article-key.ts'
import { openDatabase } from '../../../lib/storage/database.ts'
import { anArticle, aRawPage } from '../../support/builders.ts'
import { aKeepRequest } from '../../support/keep-request.ts'

const URL_OF_TAB = 'https://news.example/world/treaty'
const page: Sender = { tabId: 7, frameId: 0, url: URL_OF_TAB, origin: 'https://news.example' }

let database: ReturnType<typeof openDatabase>
beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`)
})

const NO_ARTICLE: PageReading = { outcome: 'no-article' }

function handlers(read = vi.fn(async () => NO_ARTICLE)) {
  return { read, answers: createHandlers({ database, read }) }
}

describe('recognise', () => {
  test('reads the page under the address of the tab, whatever the message says', async () => {
    const { read, answers } = handlers()
    const raw = aRawPage({ url: 'https://elsewhere.example/' })
    const answer = await answers.recognise?.({ raw, scope: 'whole-page' }, page)
    expect(answer).toEqual({ ok: true, value: NO_ARTICLE })
    expect(read).toHaveBeenCalledWith({ ...raw, url: URL_OF_TAB }, 'whole-page', expect.any(AbortSignal))
  })

  test.each([
    ['a page of the extension', { ...page, tabId: null }],
    ['a frame inside a page', { ...page, frameId: 3 }],
    ['a sender without an address', { ...page, url: null }],
  ])('answers %s with a refusal and reads nothing', async (_, sender) => {
    const { read, answers } = handlers()
    const answer = await answers.recognise?.({ raw: aRawPage(), scope: 'article' }, sender)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-message' } })
    expect(read).not.toHaveBeenCalled()
  })
})

describe('loadReadingView', () => {
  const executeScript = vi.fn(async () => [])
  beforeEach(() => {
    executeScript.mockClear()
    Object.assign(browser, { scripting: { executeScript } })
  })

  test('puts marks and card into the tab that asks, and into no other', async () => {
    expect(await handlers().answers.loadReadingView?.(null, page)).toEqual({ ok: true, value: null })
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/on-reading.js'] })
  })

  test('puts nothing anywhere for a frame', async () => {
    const answer = await handlers().answers.loadReadingView?.(null, { ...page, frameId: 1 })
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-message' } })
    expect(executeScript).not.toHaveBeenCalled()
  })
})

describe('keep', () => {
  test('asked twice with one id keeps once, under the address of the tab', async () => {
    const { answers } = handlers()
    const request = aKeepRequest({
      article: { ...anArticle(), url: 'https://elsewhere.example/', canonical: '' },
    })
    expect(await answers.keep?.(request, page)).toEqual({ ok: true, value: { id: request.id } })
    expect(await answers.keep?.(request, page)).toEqual({ ok: true, value: { id: request.id } })
    const kept = await annotationsOfArticle(database, articleKey({ url: URL_OF_TAB, canonical: '' }))
    expect(kept).toMatchObject({ ok: true, value: [{ id: request.id, quote: request.quote }] })
  })

  test('keeps nothing for a frame', async () => {
    const { answers } = handlers()
    const answer = await answers.keep?.(aKeepRequest(), { ...page, frameId: 1 })
    expect(answer).toMatchObject({ ok: false })
    expect(await database.annotations.count()).toBe(0)
  })
})
