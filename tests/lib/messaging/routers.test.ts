/** Messages that nobody honest sends: what only Entente may ask is never done for them, and nothing is thrown. */
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ok } from '../../../lib/domain/result.ts'
import { SAMPLE_ADDRESS } from '../../../lib/domain/sample-page.ts'
import { COUNTED_MS, MOST } from '../../../lib/messaging/allowance.ts'
import { checkAsk } from '../../../lib/messaging/ask-schemas.ts'
import { answerExtension, type TabAnswers } from '../../../lib/messaging/extension-router.ts'
import { answerPages, type PageAnswers } from '../../../lib/messaging/page-router.ts'
import type { Sender } from '../../../lib/messaging/sent-by.ts'
import { anArticle, aRawPage } from '../../support/builders.ts'
import { aKeepWish } from '../../support/keep-wish.ts'
import { aPageSender, deliver, deliverAsk, theExtension } from '../../support/sent-messages.ts'

const { text, url, canonical, title, date } = anArticle()
const page = { url, canonical, title, date }

/** A good ask for every name. */
const PAGE_ASKS: { [Name in keyof Required<PageAnswers>]: unknown } = {
  recognise: { question: 'q', raw: aRawPage(), scope: 'article', hasView: false },
  glance: null,
  recall: page,
  loadReadingView: null,
  findKept: { article: page, text, rest: null },
  keep: aKeepWish(),
  openPanel: { entity: null, annotation: null },
  pageChanged: null,
}
const TAB_ASKS: { [Name in keyof Required<TabAnswers>]: unknown } = {
  describePage: null,
  showMention: { index: 0 },
  readAgain: { scope: 'article' },
  readSoFar: { question: 'q', reading: { outcome: 'no-article' } },
  recogniseAgain: null,
  settingsChanged: {},
  locateKept: null,
  showKept: { id: 'a' },
  command: { name: 'keep' },
  leave: { host: 'news.example' },
}
const PAGE_NAMES = Object.keys(PAGE_ASKS) as (keyof typeof PAGE_ASKS)[]
const TAB_NAMES = Object.keys(TAB_ASKS) as (keyof typeof TAB_ASKS)[]

/** What was answered, with whom it was answered to. */
const answered = vi.fn()
const privileged = vi.fn()

beforeEach(() => {
  fakeBrowser.runtime.resetState()
  vi.useFakeTimers({ toFake: ['Date'] })
  answered.mockClear()
  privileged.mockClear()
  const answerOf = (name: string) => async (ask: unknown, asker: unknown) => {
    answered(name, ask, asker)
    return ok(null)
  }
  answerPages(Object.fromEntries(PAGE_NAMES.map((name) => [name, answerOf(name)])), checkAsk)
  const doneOf = (name: string) => async (ask: unknown) => {
    privileged(name, ask)
    return ok(null)
  }
  const answers = Object.fromEntries(TAB_NAMES.map((name) => [name, doneOf(name)]))
  answerExtension(answers, new AbortController().signal)
})

const own = theExtension()
/** Whoever is not the extension, in all the ways in which a page's process or somebody else may be told of. */
const anyStranger: fc.Arbitrary<Sender> = fc.oneof(
  fc.constantFrom<Sender>(
    aPageSender(),
    aPageSender({ frameId: 4 }),
    aPageSender({ origin: 'null' }),
    aPageSender({ origin: undefined }),
    aPageSender({ id: 'another-extension' }),
    // Entente's own address, said by a page.
    aPageSender({ url: own.url }),
    aPageSender({ url: own.url, origin: 'https://news.example' }),
    { ...own, id: 'another-extension' },
    { ...own, origin: undefined },
    { ...own, origin: 'null' },
    { ...own, origin: `${own.origin}.example` },
    { ...theExtension('welcome.html'), origin: undefined },
    {},
  ),
  fc.record(
    {
      id: fc.constantFrom(own.id, 'another-extension', '', undefined),
      url: fc.constantFrom(own.url, 'https://news.example/a', 'http:', '', undefined),
      origin: fc.constantFrom(
        'https://news.example',
        'null',
        '',
        `${own.origin}/`,
        `${own.origin}#`,
        undefined,
      ),
      frameId: fc.constantFrom(0, 1, -1, undefined),
      tab: fc.constantFrom({ id: 7 }, { id: 7, url: own.url }, {}, undefined),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Sender>,
)
const anyName = fc.oneof(
  fc.constantFrom<string>(...PAGE_NAMES, ...TAB_NAMES),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'),
  fc.string(),
)
const anyMessage = fc.oneof(
  fc.record({ entente: anyName, ask: fc.oneof(fc.constantFrom(...Object.values(PAGE_ASKS)), fc.anything()) }),
  fc.constantFrom(...TAB_NAMES).map((name) => ({ entente: name, ask: TAB_ASKS[name] })),
  fc.constantFrom(...PAGE_NAMES).map((name) => ({ entente: name, ask: PAGE_ASKS[name] })),
  fc.record({ entente: fc.anything(), ask: fc.anything() }),
  fc.anything(),
)

test('of 10,000 forged messages none has done what only Entente may ask, and none is answered but to its own page', async () => {
  let sent = 0
  await fc.assert(
    fc.asyncProperty(anyMessage, anyStranger, async (message, from) => {
      // Those that are honest by chance shall not be too many.
      if (sent++ % 20 === 0) vi.advanceTimersByTime(COUNTED_MS)
      answered.mockClear()
      await deliver(message, from)
      for (const [, , asker] of answered.mock.calls) {
        expect(asker).toEqual({ tabId: from.tab?.id, url: from.url, isOwnPage: false })
        expect(new URL(asker.url).origin).toBe(from.origin)
        expect(from).toMatchObject({ id: own.id, frameId: 0 })
      }
    }),
    { numRuns: 10_000 },
  )
  expect(sent).toBeGreaterThanOrEqual(10_000)
  expect(privileged).not.toHaveBeenCalled()
})

test.each(TAB_NAMES)('what only Entente may ask is answered to it: %s', async (name) => {
  for (const path of [null, 'popup.html?tab=7']) {
    expect(await deliver({ entente: name, ask: TAB_ASKS[name] }, theExtension(path))).toEqual(ok(null))
  }
  expect(privileged).toHaveBeenCalledTimes(2)
  expect(privileged).toHaveBeenCalledWith(name, TAB_ASKS[name])
})

test.each(TAB_NAMES)('… and not to a page, which hears nothing: %s', async (name) => {
  expect(await deliver({ entente: name, ask: TAB_ASKS[name] }, aPageSender())).toBeUndefined()
  expect(privileged).not.toHaveBeenCalled()
})

test.each(PAGE_NAMES)('a page is answered about its own address: %s', async (name) => {
  expect(await deliver({ entente: name, ask: PAGE_ASKS[name] }, aPageSender())).toEqual(ok(null))
  const asker = { tabId: 7, url: aPageSender().url, isOwnPage: false }
  expect(answered).toHaveBeenCalledExactlyOnceWith(name, PAGE_ASKS[name], asker)
})

test.each(PAGE_NAMES)('a page of Entente is answered under the address of the sample: %s', async (name) => {
  await deliver({ entente: name, ask: PAGE_ASKS[name] }, theExtension('welcome.html'))
  const asker = { tabId: 9, url: SAMPLE_ADDRESS, isOwnPage: true }
  expect(answered).toHaveBeenCalledExactlyOnceWith(name, PAGE_ASKS[name], asker)
  answered.mockClear()
  // The background has no page.
  expect(await deliver({ entente: name, ask: PAGE_ASKS[name] }, theExtension())).toMatchObject({ ok: false })
  expect(answered).not.toHaveBeenCalled()
})

test.each(PAGE_NAMES)('an ask with something else in it is refused: %s', async (name) => {
  for (const ask of [undefined, 7, 'x', [], { script: 1 }]) {
    expect(await deliver({ entente: name, ask }, aPageSender())).toMatchObject({
      problem: { code: 'bad-message' },
    })
  }
  expect(answered).not.toHaveBeenCalled()
})

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  'a name that every object has is no message: %s',
  async (name) => {
    for (const from of [aPageSender(), theExtension('welcome.html'), theExtension()])
      expect(await deliver({ entente: name, ask: null }, from)).toBeUndefined()
  },
)

test('a field that is not known is not handed on', async () => {
  await deliver({ entente: 'openPanel', ask: { entity: null, annotation: null, tabId: 1 } }, aPageSender())
  expect(answered.mock.calls[0]?.[1]).toEqual({ entity: null, annotation: null })
})

test.each(PAGE_NAMES)(
  'a page that asks without end is answered so often, and again after a while: %s',
  async (name) => {
    const ask = () => deliver({ entente: name, ask: PAGE_ASKS[name] }, aPageSender())
    for (let nth = 1; nth <= MOST[name]; nth++) expect(await ask()).toEqual(ok(null))
    for (let nth = 1; nth <= 3; nth++) expect(await ask()).toMatchObject({ problem: { code: 'too-often' } })
    expect(answered).toHaveBeenCalledTimes(MOST[name])
    // Another tab pays nothing for it.
    expect(await deliver({ entente: name, ask: PAGE_ASKS[name] }, aPageSender({}, { id: 8 }))).toEqual(
      ok(null),
    )
    vi.advanceTimersByTime(COUNTED_MS)
    expect(await ask()).toEqual(ok(null))
  },
)

test('a page that asks for too much at once or together is refused before it is read', async () => {
  const heavy = (length: number) => ({ article: page, text: 'x'.repeat(length), rest: null })
  expect(await deliverAsk('findKept', heavy(5_900_000))).toEqual(ok(null))
  for (let nth = 2; nth <= 10; nth++) expect(await deliverAsk('findKept', heavy(5_900_000))).toEqual(ok(null))
  expect(await deliverAsk('findKept', heavy(5_900_000))).toMatchObject({ problem: { code: 'too-often' } })
  vi.advanceTimersByTime(COUNTED_MS)
  const many = { ...page, later: Array.from({ length: 300 }, () => 'x'.repeat(100_000)) }
  expect(await deliverAsk('recall', many)).toMatchObject({ ok: false })
  expect(answered).toHaveBeenCalledTimes(10)
})
