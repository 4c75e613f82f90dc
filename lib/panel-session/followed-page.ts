/**
 * The page that a panel is about. What it is at takes two messages to learn, so it is asked before anything else that the
 * panel does; what comes before the panel's session is there is told to it afterwards.
 */
import type { PanelPage } from '../domain/panel-page.ts'
import { warnIfFails } from '../messaging/warn-if-fails.ts'
import { type PageOfTab, pageOfTab } from './page-of-tab.ts'
import type { PanelOfAddress } from './panel-of-address.ts'
import { followTab, type PanelTab } from './which-tab.ts'

export type PageListener = {
  onTab(tab: PanelTab | null): void
  onPage(page: PanelPage): void
}

export type FollowedPage = Pick<PageOfTab, 'read' | 'set'> & {
  /** Tells what is known by now, and all news from then on. There is one listener. */
  tell(listener: PageListener): void
  /** Resolves once more is known of the page than that it is looked at. */
  known: Promise<void>
}

/** Follows the page of a panel until `signal` aborts. */
export function followPage({ place, tab: fixed }: PanelOfAddress, signal: AbortSignal): FollowedPage {
  let tab: PanelTab | null | undefined
  let now: PanelPage = { phase: 'looking' }
  let listener: PageListener | null = null
  let isKnown: () => void = () => undefined
  const known = new Promise<void>((resolve) => {
    isKnown = resolve
  })
  const page = pageOfTab({
    buttonPressed: place === 'popup',
    onPage(news) {
      now = news
      listener?.onPage(news)
      if (news.phase !== 'looking') isKnown()
    },
    signal,
  })
  followTab({
    fixed,
    onTab(news) {
      tab = news
      listener?.onTab(news)
      void warnIfFails('look at the page', page.visit(news))
    },
    signal,
  })
  return {
    read: page.read,
    set: page.set,
    known,
    tell(to) {
      listener = to
      if (tab !== undefined) to.onTab(tab)
      to.onPage(now)
    },
  }
}

/** A first drawing that only says that the page is looked at, and that another one takes away at once, helps nobody. */
const PATIENCE_MS = 100

/** Resolves with the work, or when a reader would wonder. */
export function patiently(work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))])
}
