/** What the background answers: one short function a message. */
import type { PageReading } from '../../lib/domain/page-reading.ts'
import type { ReadingScope } from '../../lib/domain/page-state.ts'
import type { RawPage } from '../../lib/domain/raw-page.ts'
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import { type CheckedAsk, checkAsk } from '../../lib/messaging/ask-schemas.ts'
import { type Answers, askTab, type Sender } from '../../lib/messaging/messenger.ts'
import { putReadingScriptIn } from '../../lib/messaging/page-script.ts'
import { type PageSender, pageSender } from '../../lib/messaging/page-sender.ts'
import type { PageAsks } from '../../lib/messaging/protocol.ts'
import { readSettings } from '../../lib/settings/repeated-settings.ts'
import type { Database } from '../../lib/storage/database.ts'
import { keep } from '../../lib/storage/keeping.ts'
import { pageViewWords } from '../../lib/words/page-view-words.ts'
import { findKept } from './find-kept.ts'
import { keepRequest } from './keep-request.ts'
import { putLinesIn } from './mark-lines.ts'
import { createNewestReading } from './newest-reading.ts'
import { openPanel } from './open-panel.ts'
import { recall } from './recall.ts'
import { addressOf, isOwnPage } from './sample-page.ts'

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

/** The answers to all that page sessions ask. Only the top frame of a tab is answered. */
export function createHandlers({ database, read, language, style }: HandlerDeps): Answers<keyof PageAsks> {
  const newest = createNewestReading<PageReading>()
  return {
    recognise: checked('recognise', ({ question, raw, scope }, { tabId, url }) =>
      newest(tabId, async (signal) => {
        await language
        const tell = (reading: PageReading) => {
          if (!signal.aborted) void askTab(tabId, 'readSoFar', { question, reading })
        }
        return read({ ...raw, url }, scope, { signal, tell })
      }),
    ),
    recall: checked('recall', (article, { url }) => recall(database, { ...article, url })),
    findKept: checked('findKept', ({ article, ...what }, { url }) =>
      findKept(database, { ...what, article: { ...article, url } }),
    ),
    keep: checked('keep', async (wish, { url }) => {
      await language
      return keep(database, keepRequest(wish, url))
    }),
    // Nothing is awaited before: the browser opens a panel only in the turn of the reader's click.
    openPanel: checked('openPanel', (place, { tabId }) => openPanel(tabId, place)),

    loadReadingView: async (_, from) => {
      const sender = pageSender(from)
      if (!sender) return NOT_A_PAGE
      const { card, letters, lines } = await readSettings()
      // Our own page brings script and lines along: no script can be put into it.
      if (!isOwnPage(sender.url)) {
        await putReadingScriptIn(sender.tabId)
        // After the style that comes with the script, which they change.
        await putLinesIn(sender.tabId, lines)
      }
      await language
      return ok({ style, words: pageViewWords(), settings: { card, letters } })
    },

    // Open panels hear it themselves; answering here keeps the sender from taking silence for a stopped background.
    pageChanged: async () => ok(null),
  }
}

type Answer<Name extends CheckedAsk> = (
  ask: PageAsks[Name]['ask'],
  sender: PageSender,
) => Promise<Result<PageAsks[Name]['answer']>>

/**
 * Answers pages only, and only what is as it has to be. The address comes from the browser, never from the message: a page
 * cannot speak for another one.
 */
function checked<Name extends CheckedAsk>(name: Name, answer: Answer<Name>) {
  return async (ask: PageAsks[Name]['ask'], from: Sender): Promise<Result<PageAsks[Name]['answer']>> => {
    const sender = pageSender(from)
    if (!sender) return NOT_A_PAGE
    const good = checkAsk(name, ask)
    return good.ok ? answer(good.value, { ...sender, url: addressOf(sender.url) }) : good
  }
}

const NOT_A_PAGE = problem('bad-message')
