import { beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createHandlers, type HandlerDeps } from '../../../entrypoints/background/handlers.ts'
import type { KeepWish } from '../../../lib/domain/keep-request.ts'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import { ok, type Result } from '../../../lib/domain/result.ts'
import { STANDARD_SETTINGS } from '../../../lib/domain/settings.ts'
import { checkAsk } from '../../../lib/messaging/ask-schemas.ts'
import { answerPages } from '../../../lib/messaging/page-router.ts'
import type { PageAsks } from '../../../lib/messaging/protocol.ts'
import type { Sender } from '../../../lib/messaging/sent-by.ts'
import { addTag, setColour, setNote } from '../../../lib/storage/annotation-store.ts'
import { articleKey } from '../../../lib/storage/article-key.ts'
import { openDatabase } from '../../../lib/storage/database.ts'
import { pageViewWords } from '../../../lib/words/page-view-words.ts'
import { anArticle, aRawPage, selectorsOf } from '../../support/builders.ts'
import { aKeepWish, anExcerpt } from '../../support/keep-wish.ts'
import { aPageSender, deliverAsk, theExtension } from '../../support/sent-messages.ts'
import { settingsAre } from '../../support/settings-builders.ts'
import { annotationsOfArticle } from '../../support/stored-lists.ts'

const URL_OF_TAB = 'https://news.example/world/treaty'
const page = aPageSender({ url: URL_OF_TAB })

let database: ReturnType<typeof openDatabase>
beforeEach(() => {
  fakeBrowser.runtime.resetState()
  database = openDatabase(`test-${crypto.randomUUID()}`)
})

const NO_ARTICLE: PageReading = { outcome: 'no-article' }

type Asking = {
  [Name in keyof PageAsks]: (
    ask: PageAsks[Name]['ask'],
    from: Sender,
  ) => Promise<Result<PageAsks[Name]['answer']>>
}

/** What is asked goes the way of messages, so that it is checked as in the browser. */
function handlers(read: HandlerDeps['read'] = vi.fn(async () => NO_ARTICLE)) {
  answerPages(createHandlers({ database, read, style: '.card {}', language: Promise.resolve() }), checkAsk)
  const ask = (_: unknown, name: string) => (one: never, from: Sender) =>
    deliverAsk(name as keyof PageAsks, one, from)
  return { read, answers: new Proxy({}, { get: ask }) as Asking }
}

describe('recognise', () => {
  test('reads the page under the address of the tab, whatever the message says', async () => {
    const { read, answers } = handlers()
    const raw = aRawPage({ url: 'https://elsewhere.example/' })
    const answer = await answers.recognise({ question: 'q1', raw, scope: 'whole-page', hasView: true }, page)
    expect(answer).toEqual({ ok: true, value: NO_ARTICLE })
    expect(read).toHaveBeenCalledWith({ ...raw, url: URL_OF_TAB }, 'whole-page', {
      signal: expect.any(AbortSignal),
      tell: expect.any(Function),
    })
  })

  test('tells the page what its text begins with, under the number of its question', async () => {
    const sendMessage = vi.fn(async (..._: unknown[]) => ok(null))
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sendMessage as never)
    const { answers } = handlers(
      vi.fn(async (_raw: unknown, _scope: unknown, { tell }: { tell(reading: PageReading): void }) => {
        tell(NO_ARTICLE)
        return NO_ARTICLE
      }),
    )
    await answers.recognise({ question: 'q7', raw: aRawPage(), scope: 'article', hasView: true }, page)
    expect(sendMessage.mock.calls[0]?.slice(0, 2)).toEqual([
      page.tab?.id,
      { entente: 'readSoFar', ask: { question: 'q7', reading: NO_ARTICLE } },
    ])
  })

  test.each([
    ['who has no tab', { ...page, tab: undefined }],
    ['a frame inside a page', { ...page, frameId: 3 }],
    ['a sender without an address', { ...page, url: undefined }],
  ])('answers %s with a refusal and reads nothing', async (_, sender) => {
    const { read, answers } = handlers()
    const answer = await answers.recognise(
      { question: 'q1', raw: aRawPage(), scope: 'article', hasView: true },
      sender,
    )
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-message' } })
    expect(read).not.toHaveBeenCalled()
  })
})

describe('loadReadingView', () => {
  const executeScript = vi.fn(async () => [])
  const insertCSS = vi.fn(async (_: { css?: string }) => undefined)
  beforeEach(() => {
    executeScript.mockClear()
    insertCSS.mockClear()
    Object.assign(browser, { scripting: { executeScript, insertCSS } })
  })

  test('puts marks and card into the tab that asks, and into no other', async () => {
    expect(await handlers().answers.loadReadingView(null, page)).toMatchObject({
      ok: true,
      value: {
        style: '.card {}',
        words: pageViewWords(),
        settings: { card: { opens: 'hover' }, letters: { on: false } },
      },
    })
    // The style of marks is there since the page's beginning.
    expect(insertCSS).not.toHaveBeenCalled()
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/on-reading.js'] })
  })

  test('draws the lines that the reader chose', async () => {
    const { official, ...lines } = STANDARD_SETTINGS.lines
    await settingsAre({ lines: { ...lines, official: { ...official, style: 'wavy' } } })
    await handlers().answers.loadReadingView(null, page)
    expect(insertCSS).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      css: expect.stringContaining('underline wavy #4a7fd6'),
      origin: 'AUTHOR',
    })
  })

  test('puts no script into a page of Entente, which brings it along', async () => {
    const own = theExtension('welcome.html')
    expect(await handlers().answers.loadReadingView(null, own)).toMatchObject({ ok: true })
    expect(executeScript).not.toHaveBeenCalled()
  })

  test('puts nothing anywhere for a frame', async () => {
    const answer = await handlers().answers.loadReadingView(null, { ...page, frameId: 1 })
    expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-message' } })
    expect(executeScript).not.toHaveBeenCalled()
  })
})

describe('keep', () => {
  test('asked twice with one id keeps once, under the address of the tab', async () => {
    const { answers } = handlers()
    const request = aKeepWish({
      article: { ...anArticle(), url: 'https://elsewhere.example/', canonical: '' },
    })
    expect(await answers.keep(request, page)).toEqual({ ok: true, value: { id: request.id } })
    expect(await answers.keep(request, page)).toEqual({ ok: true, value: { id: request.id } })
    const kept = await annotationsOfArticle(database, articleKey({ url: URL_OF_TAB, canonical: '' }))
    expect(kept).toMatchObject({ ok: true, value: [{ id: request.id, quote: 'Harbour Pact' }] })
  })

  test('keeps nothing for a frame', async () => {
    const { answers } = handlers()
    const answer = await answers.keep(aKeepWish(), { ...page, frameId: 1 })
    expect(answer).toMatchObject({ ok: false })
    expect(await database.annotations.count()).toBe(0)
  })
})

describe('what is kept of a page', () => {
  const { text, ...facts } = anArticle({ url: URL_OF_TAB })
  const quote = 'Harbour Pact'
  const aPassage = (id: string, parts: Partial<KeepWish> = {}) =>
    aKeepWish({ id, article: facts, passage: anExcerpt(text, quote), ...parts })

  test('is recalled for the page of the tab, whatever address the message names', async () => {
    const { answers } = handlers()
    expect(await answers.recall(facts, page)).toEqual(ok({ kept: '', offersSelection: true }))
    await answers.keep(aPassage('one'), page)
    const elsewhere = { ...facts, url: 'https://elsewhere.example/', canonical: '' }
    expect(await answers.recall(elsewhere, page)).toMatchObject({
      value: { kept: expect.stringContaining('one') },
    })
    expect(
      await answers.recall({ ...facts, canonical: '' }, aPageSender({ url: 'https://news.example/other' })),
    ).toMatchObject({
      value: { kept: '' },
    })
  })

  test('is recalled otherwise once it has another colour, so that it is drawn anew', async () => {
    const { answers } = handlers()
    await answers.keep(aPassage('one'), page)
    const before = await answers.recall(facts, page)
    await setColour(database, ['one'], 'green')
    expect(await answers.recall(facts, page)).not.toEqual(before)
  })

  test('is found in a text, and tells the page nothing but offsets, state and colour', async () => {
    const { answers } = handlers()
    await answers.keep(aPassage('one'), page)
    await answers.keep(aPassage('two', { passage: anExcerpt(text, 'Thursday') }), page)
    await setNote(database, 'one', 'a secret')
    await addTag(database, ['one'], 'secret')
    const found = await answers.findKept({ article: facts, text: `Updated. ${text}`, rest: null }, page)
    const start = `Updated. ${text}`.indexOf(quote)
    expect(found).toMatchObject({ ok: true })
    expect(found.ok && found.value).toContainEqual({
      id: 'one',
      state: 'found',
      start,
      end: start + quote.length,
      colour: null,
    })
    expect(JSON.stringify(found)).not.toMatch(/secret|Harbour/)
  })

  test('a whole article has no place on its page', async () => {
    const { answers } = handlers()
    await answers.keep(aPassage('whole', { entity: null, passage: null }), page)
    expect(await answers.recall(facts, page)).toMatchObject({ value: { kept: '' } })
    expect(await answers.findKept({ article: facts, text, rest: null }, page)).toEqual(ok([]))
  })
})

describe('what a page may say', () => {
  const { text: _, ...facts } = anArticle()
  const good = aKeepWish()
  const BAD: Record<string, unknown> = {
    'nothing at all': null,
    'an id that is none': { ...good, id: '<b>' },
    'a passage that is no text': { ...good, passage: { ...good.passage, text: 7 } },
    'a passage without end': { ...good, passage: anExcerpt('a'.repeat(200_000), 'a') },
    'a passage without words': { ...good, passage: anExcerpt('  \n ', ' ') },
    'a passage that is not in its excerpt': { ...good, passage: { ...good.passage, end: 5_000 } },
    'a passage that begins before its excerpt': { ...good, passage: { ...good.passage, from: 40 } },
    'an entity that is a whole article': { ...good, passage: null },
    'an entity of no kind': { ...good, entity: { ...good.entity, kind: 'poem' } },
    'an agreement whose steps are none': {
      ...good,
      entity: { ...good.entity, steps: [{ status: 'signed' }] },
    },
    'an article without a title': { ...good, article: { ...facts, title: undefined } },
  }
  test.each(Object.entries(BAD))('refused: %s', async (_, request) => {
    const { answers } = handlers()
    expect(await answers.keep(request as KeepWish, page)).toMatchObject({
      ok: false,
      problem: { code: 'bad-message' },
    })
    expect(await database.annotations.count()).toBe(0)
  })

  test('only the fields that are known are kept', async () => {
    const { answers } = handlers()
    await answers.keep(
      { ...good, note: 'planted', entity: { ...good.entity, script: 'x' } } as unknown as KeepWish,
      page,
    )
    const [kept] = await database.annotations.toArray()
    expect(kept?.note).toBe('')
    expect(kept?.entity).not.toHaveProperty('script')
  })

  test('no other message with something wrong in it is answered', async () => {
    const { answers, read } = handlers()
    const wrong = [
      answers.recognise(
        { question: 'q1', raw: { ...aRawPage(), text: 5 }, scope: 'article', hasView: true } as never,
        page,
      ),
      answers.recall({ url: 'x' } as never, page),
      answers.keep({ ...good, article: { ...aRawPage(), tags: [['one']] } } as never, page),
      answers.findKept({ article: facts, text: 'a', rest: ['<b>'] }, page),
      answers.openPanel({ entity: null, annotation: 'no id' }, page),
    ]
    for (const answer of await Promise.all(wrong))
      expect(answer).toMatchObject({ problem: { code: 'bad-message' } })
    expect(read).not.toHaveBeenCalled()
  })
})

test('what is kept of a page without an article is kept with what the page says of itself', async () => {
  const { answers } = handlers()
  const text = `${'Nothing of it is news. '.repeat(30)}Use quotation marks for a phrase.`
  const raw = aRawPage({ url: 'https://elsewhere.example/', canonical: '', title: 'Search results', text })
  const passage = { ...anExcerpt(text, 'Use quotation marks'), from: 400, text: text.slice(400) }
  await answers.keep(aKeepWish({ id: 'tip', article: raw, entity: null, passage }), page)
  expect(await database.articles.toArray()).toMatchObject([{ title: 'Search results', url: URL_OF_TAB }])
  expect(await database.annotations.get('tip')).toMatchObject({
    kind: 'highlight',
    quote: 'Use quotation marks',
    context: 'Use quotation marks for a phrase.',
    selectors: selectorsOf(text, 'Use quotation marks'),
  })
})
