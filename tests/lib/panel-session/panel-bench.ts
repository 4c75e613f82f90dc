/** A browser with tabs and pages for the panel's session, and what reached them. */
import { vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { KeptPlace } from '../../../lib/domain/kept-place.ts'
import type { PageState } from '../../../lib/domain/page-state.ts'
import type { Reading } from '../../../lib/domain/reading.ts'
import { ok, problem } from '../../../lib/domain/result.ts'
import type { Drafts } from '../../../lib/panel-session/drafts.ts'
import { followPage } from '../../../lib/panel-session/followed-page.ts'
import type { PanelOfAddress } from '../../../lib/panel-session/panel-of-address.ts'
import { openPanelSession, type PanelSession } from '../../../lib/panel-session/panel-session.ts'
import { type Database, openDatabase } from '../../../lib/storage/database.ts'
import { anAgreement, anArticle, anOfficial, aReading } from '../../support/builders.ts'
import { aPageSender, deliverAsk } from '../../support/sent-messages.ts'

export const article = anArticle()

const at = (quote: string) => {
  const start = article.text.indexOf(quote)
  return { start, end: start + quote.length, rule: 'test', certainty: 1 }
}

export const reading: Reading = aReading({
  mentions: [
    { ...at('Ana Ruiz'), kind: 'official', entity: 'P1' },
    { ...at('Harbour Pact'), kind: 'agreement', entity: 'A1' },
    { ...at('Pact'), kind: 'agreement', entity: 'A1' },
  ],
  officials: { P1: anOfficial() },
  agreements: { A1: anAgreement() },
})

export const readState: PageState = {
  phase: 'read',
  article,
  scope: 'article',
  reading,
  readTo: null,
  truncated: false,
}

type Listener = () => void

export type Bench = {
  /** What the page session of a tab answers, by message; a tab without one has no page session. */
  pages: Map<number, (name: string, ask: unknown) => unknown>
  /** Messages to tabs: tab, name, ask. */
  sent: [number, string, unknown][]
  /** Tabs that a page session was put into. */
  putInto: number[]
  /** What a tab becomes when a page session is put in; absent: the browser refuses. */
  readable: Map<number, (name: string, ask: unknown) => unknown>
  contentType: string
  granted: Set<string>
  database: Database
  ending: AbortController
  open(options?: Partial<PanelOfAddress>): PanelSession
  /** News from the page session of a tab. */
  pageSays(tabId: number, state: PageState): Promise<void>
  /** The browser tells that a tab's address or loading changed. */
  tabChanges(tabId: number, change: { url?: string; status?: 'loading' | 'complete' }): Promise<void>
}

/** A page session that is at `state`, and that finds what is kept at `places`. */
export function pageAt(state: PageState, places: () => KeptPlace[] = () => []) {
  return (name: string) =>
    name === 'describePage' ? ok(state) : name === 'locateKept' ? ok(places()) : ok(null)
}

let databases = 0

/** Sets the browser up anew. */
export function aBench(): Bench {
  fakeBrowser.reset()
  const permissionsChanged = new Set<Listener>()
  const event = {
    addListener: (one: Listener) => permissionsChanged.add(one),
    removeListener: (one: Listener) => permissionsChanged.delete(one),
  }
  const bench: Bench = {
    pages: new Map(),
    sent: [],
    putInto: [],
    readable: new Map(),
    contentType: 'text/html',
    granted: new Set(),
    database: openDatabase(`panel-${++databases}`),
    ending: new AbortController(),
    open: ({ place = 'popup', tab = null } = {}) =>
      openPanelSession({
        page: followPage({ place, tab }, bench.ending.signal),
        database: bench.database,
        drafts: noDrafts(),
        signal: bench.ending.signal,
      }),
    async pageSays(tabId, state) {
      const answer = bench.pages.get(tabId)
      bench.pages.set(tabId, (name, ask) =>
        name === 'describePage' ? ok(state) : (answer?.(name, ask) ?? problem('not-found')),
      )
      // Not waited for: a page may never answer what it is asked then.
      void deliverAsk('pageChanged', null, aPageSender({}, { id: tabId }))
    },
    async tabChanges(tabId, change) {
      await fakeBrowser.tabs.update(tabId, change as never)
    },
  }
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    tabId: number,
    message: { entente: string; ask: unknown },
  ) => {
    bench.sent.push([tabId, message.entente, message.ask])
    const page = bench.pages.get(tabId)
    if (!page) throw new Error('Could not establish connection. Receiving end does not exist.')
    return page(message.entente, message.ask)
  }) as never)
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => bench.granted.has(one)),
      request: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) bench.granted.add(origin)
        return true
      },
      remove: async ({ origins }: { origins: string[] }) => origins.some((one) => bench.granted.delete(one)),
      onAdded: event,
      onRemoved: event,
    },
    scripting: {
      insertCSS: async ({ target }: { target: { tabId: number } }) => mustBeReadable(bench, target.tabId),
      executeScript: async (injection: { target: { tabId: number }; func?: () => unknown }) => {
        const { tabId } = injection.target
        mustBeReadable(bench, tabId)
        if (injection.func) return [{ result: bench.contentType }]
        bench.putInto.push(tabId)
        const page = bench.readable.get(tabId)
        if (page) bench.pages.set(tabId, page)
        return []
      },
    },
  })
  return bench
}

function mustBeReadable(bench: Bench, tabId: number): void {
  if (!bench.readable.has(tabId) && !bench.pages.has(tabId))
    throw new Error('Cannot access contents of the page.')
}

function noDrafts(): Drafts {
  return { all: () => ({}), hold: () => undefined, forget: () => undefined }
}

/** Opens a tab and brings it to the front. */
export async function aTab(
  url: string | undefined,
  status: 'loading' | 'complete' = 'complete',
): Promise<number> {
  // The fake browser has no window in front until one is opened.
  if (!(await fakeBrowser.windows.getCurrent())) await fakeBrowser.windows.create({ focused: true })
  const tab = await fakeBrowser.tabs.create({ url, active: true } as never)
  const id = tab.id ?? -1
  if (status === 'loading') await fakeBrowser.tabs.update(id, { status } as never)
  return id
}
