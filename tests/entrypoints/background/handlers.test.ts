import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createHandlers } from '../../../entrypoints/background/handlers.ts'
import type { Sender } from '../../../lib/messaging/messenger.ts'
import { annotationsOfArticle } from '../../../lib/storage/annotation-lists.ts'
import { articleKey } from '../../../lib/storage/article-key.ts'
import { openDatabase } from '../../../lib/storage/database.ts'
import { anArticle, aReading } from '../../support/builders.ts'
import { aKeepRequest } from '../../support/keep-request.ts'

const URL_OF_TAB = 'https://news.example/world/treaty'
const page: Sender = { tabId: 7, frameId: 0, url: URL_OF_TAB, origin: 'https://news.example' }

let database: ReturnType<typeof openDatabase>
beforeEach(() => {
  database = openDatabase(`test-${crypto.randomUUID()}`)
})

function handlers(read = vi.fn(async () => aReading())) {
  return { read, answers: createHandlers({ database, read }) }
}

describe('recognise', () => {
  test('reads the article under the address of the tab, whatever the message says', async () => {
    const { read, answers } = handlers()
    const article = anArticle({ url: 'https://elsewhere.example/' })
    const answer = await answers.recognise?.({ article }, page)
    expect(answer?.ok).toBe(true)
    expect(read).toHaveBeenCalledWith({ ...article, url: URL_OF_TAB })
  })

  test.each([
    ['a page of the extension', { ...page, tabId: null }],
    ['a frame inside a page', { ...page, frameId: 3 }],
    ['a sender without an address', { ...page, url: null }],
  ])('answers %s with a refusal and reads nothing', async (_, sender) => {
    const { read, answers } = handlers()
    const answer = await answers.recognise?.({ article: anArticle() }, sender)
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-message' } })
    expect(read).not.toHaveBeenCalled()
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
