/** What the background answers: one short function a message. */
import type { PageReading } from '../../lib/domain/page-reading.ts'
import type { ReadingScope } from '../../lib/domain/page-state.ts'
import type { RawPage } from '../../lib/domain/raw-page.ts'
import { ok, problem } from '../../lib/domain/result.ts'
import type { Answers, Sender } from '../../lib/messaging/messenger.ts'
import { putReadingScriptIn } from '../../lib/messaging/page-script.ts'
import type { PageAsks } from '../../lib/messaging/protocol.ts'
import type { Database } from '../../lib/storage/database.ts'
import { keep } from '../../lib/storage/keeping.ts'
import { createNewestReading } from './newest-reading.ts'
import { openPanel } from './open-panel.ts'

export type HandlerDeps = {
  /** Opened by its first use. */
  database: Database
  /** Makes of a page what its card and the panel show; rejects once `signal` aborts. */
  read(raw: RawPage, scope: ReadingScope, signal: AbortSignal): Promise<PageReading>
}

/** The answers to all that page sessions ask. Only the top frame of a tab is answered. */
export function createHandlers({ database, read }: HandlerDeps): Answers<keyof PageAsks> {
  const newest = createNewestReading<PageReading>()
  return {
    recognise: async ({ raw, scope }, sender) =>
      isPage(sender)
        ? newest(sender.tabId, (signal) => read({ ...raw, url: sender.url }, scope, signal))
        : NOT_A_PAGE,

    keep: async (request, sender) =>
      isPage(sender)
        ? keep(database, { ...request, article: { ...request.article, url: sender.url } })
        : NOT_A_PAGE,

    loadReadingView: async (_, sender) => {
      if (!isPage(sender)) return NOT_A_PAGE
      await putReadingScriptIn(sender.tabId)
      return ok(null)
    },

    openPanel: async ({ entity }, sender) => (isPage(sender) ? openPanel(sender.tabId, entity) : NOT_A_PAGE),

    // Open panels hear it themselves; answering here keeps the sender from taking silence for a stopped background.
    pageChanged: async () => ok(null),
  }
}

const NOT_A_PAGE = problem('bad-message', 'Only the page of a tab can ask this.')

type PageSender = Sender & { tabId: number; url: string }

/** The address comes from the browser, never from the message: a page cannot speak for another one. */
function isPage(sender: Sender): sender is PageSender {
  return sender.tabId !== null && sender.frameId === 0 && sender.url !== null
}
