/** Front desk and page reader together: what is read is remembered, shown again at a glance, and confirmed. */
import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createFrontDesk } from '../../../entrypoints/background/front-desk.ts'
import { openKnowledge } from '../../../entrypoints/background/knowledge.ts'
import { createPageReader } from '../../../entrypoints/background/page-reader.ts'
import { seenPage } from '../../../entrypoints/background/seen-pages.ts'
import type { PageReading } from '../../../lib/domain/page-reading.ts'
import { ok } from '../../../lib/domain/result.ts'
import { saidBy } from '../../../lib/domain/said-by-page.ts'
import { SAMPLE_ADDRESS } from '../../../lib/domain/sample-page.ts'
import type { Asker } from '../../../lib/messaging/page-router.ts'
import { createRecogniser } from '../../../lib/recognition/create-recogniser.ts'
import { addCorrection } from '../../../lib/storage/correction-store.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { speak } from '../../../lib/words/say.ts'
import { aCorrection, aRawPage } from '../../support/builders.ts'
import { settingsAre } from '../../support/settings-builders.ts'
import { waitFor } from '../../support/wait-for.ts'

const URL_OF_TAB = 'https://news.example/world/treaty'
const asker: Asker = { tabId: 7, url: URL_OF_TAB, isOwnPage: false }
const raw = aRawPage({
  url: URL_OF_TAB,
  text: 'Foreign Minister Ana Ruiz of Peru signed the Harbour Pact on Thursday. '.repeat(12),
  tags: [['og:type', 'article']],
})
const recogniser = createRecogniser()
const executeScript = vi.fn(async () => [])
const sendMessage = vi.fn(async (..._: unknown[]) => ok(null))

let database: Database
beforeEach(() => {
  fakeBrowser.reset()
  executeScript.mockClear()
  sendMessage.mockClear()
  Object.assign(browser, { scripting: { executeScript, insertCSS: async () => undefined } })
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sendMessage as never)
  database = openDatabase(`test-${crypto.randomUUID()}`)
})

function aReader() {
  const reader = createPageReader({
    database,
    knowledge: openKnowledge(database),
    loadRecogniser: async () => recogniser,
  })
  const read = (scope: 'article' | 'whole-page' = 'article') =>
    reader.read(raw, scope, { signal: new AbortController().signal, tell: () => undefined })
  return { ...reader, read }
}

async function remembered(): Promise<PageReading> {
  const read = await aReader().read()
  await waitFor(async () => expect(await seenPage(URL_OF_TAB)).not.toBeNull())
  return read
}

const glance = async (confirm = vi.fn(async () => undefined)) => createFrontDesk(confirm).glance(null, asker)

test('what was read is shown at the next glance as it was, with all that marks need, and put into the page', async () => {
  const read = await remembered()
  expect(read).toMatchObject({ outcome: 'read' })
  const view = { style: expect.any(String), words: expect.anything(), settings: expect.anything() }
  expect(await glance()).toEqual(ok({ said: saidBy(raw), reading: { ...read, view } }))
  await waitFor(() =>
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/on-reading.js'] }),
  )
})

test('a page that was not read, a page of Entente and a whole page are not remembered', async () => {
  await aReader().read('whole-page')
  expect(await glance()).toEqual(ok(null))
  await remembered()
  const desk = createFrontDesk(async () => undefined)
  expect(await desk.glance(null, { ...asker, url: SAMPLE_ADDRESS, isOwnPage: true })).toEqual(ok(null))
  expect(executeScript).not.toHaveBeenCalled()
})

test('what the reader leaves out by now is not shown from memory', async () => {
  await remembered()
  await settingsAre({ sureness: 'certain' })
  expect(await glance()).toEqual(ok(null))
})

test('what was shown is confirmed: it stays while nothing changed', async () => {
  await remembered()
  const confirm = vi.fn(aReader().confirm)
  await glance(confirm as never)
  await waitFor(() => expect(confirm).toHaveBeenCalledOnce())
  await confirm.mock.results[0]?.value
  expect(sendMessage).not.toHaveBeenCalled()
  expect(await seenPage(URL_OF_TAB)).not.toBeNull()
})

test.each([
  [
    'the reader corrected something',
    () => addCorrection(database, aCorrection({ what: 'not-an-official', name: 'ana ruiz', country: null })),
  ],
  ['the reader speaks another language', async () => speak('vi')],
])('where %s meanwhile, it is forgotten and the page asks anew', async (_, change) => {
  await remembered()
  const { basis = '' } = (await seenPage(URL_OF_TAB)) ?? {}
  await change()
  await aReader().confirm(7, URL_OF_TAB, basis)
  speak('en')
  expect(sendMessage.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
    [7, { entente: 'recogniseAgain', ask: null }],
  ])
  expect(await seenPage(URL_OF_TAB)).toBeNull()
})
