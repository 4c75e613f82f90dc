import type { PageOfArticle } from '../../lib/domain/article.ts'
import { ok } from '../../lib/domain/result.ts'
import { askBackground, askBackgroundUntilAnswered } from '../../lib/messaging/messenger.ts'
import type { PageAsks } from '../../lib/messaging/protocol.ts'
import { takeReadingView } from '../../lib/page/reading-view.ts'
import { readingWholePage, readWholePage } from '../../lib/page/whole-page.ts'
import { inTurns } from './in-turns.ts'
import { createLazyView, type LazyView } from './lazy-view.ts'
import type { UnlessGone } from './unless-gone.ts'

export type PageViewDeps = {
  document: Document
  unlessGone: UnlessGone
  /** What decides which article the page shows. */
  pageOfArticle(): PageOfArticle
}

/** What is shown on the page, put into it when there is something to show. Everything is gone when `signal` aborts. */
export function createPageView(
  { document, unlessGone, pageOfArticle }: PageViewDeps,
  signal: AbortSignal,
): LazyView {
  const asking =
    <Name extends keyof PageAsks>(name: Name) =>
    (ask: PageAsks[Name]['ask']) =>
      unlessGone(askBackgroundUntilAnswered(name, ask))
  const loadReadingView = asking('loadReadingView')
  return createLazyView(async (underWay) => {
    const needs = underWay ? ok(underWay) : await loadReadingView(null)
    const create = needs.ok && (await takeReadingView())
    if (!create || signal.aborted) return null
    const deps = {
      document,
      ...needs.value,
      readWholePage: () => readWholePage(document),
      readWholePageInTurns: () => inTurns(readingWholePage(document)),
      pageOfArticle,
      recall: asking('recall'),
      findKept: asking('findKept'),
      keep: asking('keep'),
      openPanel: (place: PageAsks['openPanel']['ask']) => unlessGone(askBackground('openPanel', place)),
    }
    return create(deps, signal)
  })
}
