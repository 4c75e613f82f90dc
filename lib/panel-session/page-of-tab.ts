/**
 * What the page of the panel's tab is at, from the moment a tab is met:
 *
 *     looking ─ a page session answers ──────────────▶ what it says, and its news from then on
 *        ├──── nobody, the site is never to be read ─▶ never
 *        ├──── nobody, the page is still loading ────▶ looking, until the tab changes again
 *        └──── nobody: a session is put in ──────────▶ what it says
 *                 └─ the browser refuses ────────────▶ not-allowed, or not-available
 */
import type { PanelPage } from '../domain/panel-page.ts'
import { ok } from '../domain/result.ts'
import { answerPages, carriesNothing } from '../messaging/page-router.ts'
import { readSettings } from '../settings/settings-mirror.ts'
import { siteOf } from '../settings/site.ts'
import { framedArticle } from './framed-article.ts'
import { describePage, documentType, putSessionIn } from './reach-page.ts'
import type { PanelTab } from './which-tab.ts'

const PDF = 'application/pdf'

export type PageOfTab = {
  /** Follows this tab, or asks it anew. */
  visit(tab: PanelTab | null): Promise<void>
  /** Puts a page session in, because the reader asked for it. */
  read(): Promise<void>
  /** What is known now without asking: the reader has just decided it. */
  set(page: PanelPage): void
}

/** Follows pages until `signal` aborts and tells each change to `onPage`. */
export function pageOfTab(follow: {
  /** The reader opened the panel by the toolbar button, which allows to read the page in front. */
  buttonPressed: boolean
  onPage: (page: PanelPage) => void
  signal: AbortSignal
}): PageOfTab {
  let tab: PanelTab | null = null
  // Answers that arrive after newer news are dropped.
  let latest = 0

  const tell = (asked: number, page: PanelPage) => {
    if (asked === latest && !follow.signal.aborted) follow.onPage(page)
  }

  /** Where there is no article, the kind of document and its frames may say why. */
  const tellWhy = async (asked: number, from: PanelTab, page: PanelPage) => {
    if (page.phase !== 'no-article') return tell(asked, page)
    if ((await documentType(from)) === PDF) return tell(asked, { phase: 'not-available', what: 'pdf' })
    const framed = await framedArticle(from.id)
    tell(asked, framed === null ? page : { ...page, framed })
  }

  const putIn = async (asked: number, into: PanelTab) => {
    const type = await documentType(into)
    if (type === PDF) return tell(asked, { phase: 'not-available', what: 'pdf' })
    if (asked !== latest) return
    if (type !== null && (await putSessionIn(into.id))) {
      tell(asked, (await describePage(into.id)) ?? { phase: 'reading' })
    } else {
      const refusedForGood = follow.buttonPressed || into.url !== null
      tell(asked, refusedForGood ? { phase: 'not-available', what: 'page' } : { phase: 'not-allowed' })
    }
  }

  const visit = async (next: PanelTab | null): Promise<void> => {
    const asked = ++latest
    if (next?.id !== tab?.id) follow.onPage({ phase: 'looking' })
    tab = next
    if (!next) return tell(asked, { phase: 'not-available', what: 'closed' })
    const page = await describePage(next.id)
    if (asked !== latest) return
    if (page) return tellWhy(asked, next, page)
    const site = siteOf(next.url)
    if (site && (await readSettings()).never.includes(site.host)) return tell(asked, { phase: 'never' })
    if (asked !== latest) return
    if (next.loading && !follow.buttonPressed) return tell(asked, { phase: 'looking' })
    await putIn(asked, next)
  }

  answerPages(
    {
      async pageChanged(_, { tabId }) {
        if (tab && tabId === tab.id) {
          const asked = ++latest
          const asking = tab
          const state = await describePage(asking.id)
          if (state) await tellWhy(asked, asking, state)
          // Gone between its word and our question: whoever is there now is met anew.
          else if (asked === latest) await visit(asking)
        }
        return ok(null)
      },
    },
    carriesNothing,
    follow.signal,
  )

  return {
    visit,
    async read() {
      if (!tab) return
      const asked = ++latest
      follow.onPage({ phase: 'looking' })
      await putIn(asked, tab)
    },
    set(page) {
      tell(++latest, page)
    },
  }
}
