/** What the background answers: one short function a message. */
import type { PageReading } from '../../lib/domain/page-reading.ts'
import type { ReadingScope } from '../../lib/domain/page-state.ts'
import type { PageViewNeeds } from '../../lib/domain/page-view-needs.ts'
import type { RawPage } from '../../lib/domain/raw-page.ts'
import { ok } from '../../lib/domain/result.ts'
import { askTab } from '../../lib/messaging/messenger.ts'
import type { Asker, PageAnswers } from '../../lib/messaging/page-router.ts'
import type { PageAsks } from '../../lib/messaging/protocol.ts'
import { warnIfFails } from '../../lib/messaging/warn-if-fails.ts'
import { readSettings } from '../../lib/settings/settings-mirror.ts'
import type { Database } from '../../lib/storage/database.ts'
import { keep } from '../../lib/storage/keeping.ts'
import { pageViewWords } from '../../lib/words/page-view-words.ts'
import { findKept } from './find-kept.ts'
import { keepRequest } from './keep-request.ts'
import { createNewestReading } from './newest-reading.ts'
import { openPanel } from './open-panel.ts'
import { putViewIn } from './put-view.ts'
import { recall } from './recall.ts'

export type HandlerDeps = {
  /** Opened by its first use. */
  database: Database
  /** Makes of a page what its card and the panel show, of a long one's beginnings first; rejects once `signal` aborts. */
  read(
    raw: RawPage,
    scope: ReadingScope,
    during: { signal: AbortSignal; tell(reading: PageReading): void },
  ): Promise<PageReading>
  /** Resolves when the reader's language is spoken: nothing is said before. */
  language: Promise<void>
  /** The style of all that is shown on pages. */
  style: string
}

/** What is asked of the database, of rules or of words: all but what the front desk answers. */
export type BackRoomAsk = Exclude<keyof PageAsks, 'glance' | 'pageChanged'>

/** The answers to page sessions, to asks that the router has checked. */
export function createHandlers({
  database,
  read,
  language,
  style,
}: HandlerDeps): Required<Pick<PageAnswers, BackRoomAsk>> {
  const newest = createNewestReading<PageReading>()
  /** What marks and card need in a tab, once they are under way; for a page of Entente at once. */
  const viewFor = async (asker: Asker, isUnderWay: boolean): Promise<PageViewNeeds> => {
    const settings = await readSettings()
    const put = putViewIn(asker, settings)
    if (isUnderWay) void warnIfFails('put marks into a page', put)
    else await put
    await language
    const { card, letters } = settings
    return { style, words: pageViewWords(), settings: { card, letters } }
  }
  return {
    recognise: ({ question, raw, scope, hasView }, asker) =>
      newest(asker.tabId, async (signal) => {
        await language
        let isGiven = hasView
        /** With the first marks of a page comes what shows them. */
        const withView = async (reading: PageReading): Promise<PageReading> => {
          if (isGiven || reading.outcome !== 'read' || reading.reading.mentions.length === 0) return reading
          isGiven = true
          return { ...reading, view: await viewFor(asker, true) }
        }
        const tell = async (beginning: PageReading) => {
          const reading = await withView(beginning)
          if (!signal.aborted) void askTab(asker.tabId, 'readSoFar', { question, reading })
        }
        return withView(await read({ ...raw, url: asker.url }, scope, { signal, tell }))
      }),
    recall: (article, { url }) => recall(database, { ...article, url }),
    findKept: ({ article, ...what }, { url }) =>
      findKept(database, { ...what, article: { ...article, url } }),
    async keep(wish, { url }) {
      await language
      return keep(database, keepRequest(wish, url))
    },
    // Nothing is awaited before: the browser opens a panel only in the turn of the reader's click.
    openPanel: (place, { tabId }) => openPanel(tabId, place),

    loadReadingView: async (_, asker) => ok(await viewFor(asker, false)),
  }
}
