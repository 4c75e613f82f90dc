import type { PageOfArticle } from '../../lib/domain/article.ts'
import type { PageState } from '../../lib/domain/page-state.ts'
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import { answerExtension } from '../../lib/messaging/extension-router.ts'
import { askBackground, askBackgroundUntilAnswered } from '../../lib/messaging/messenger.ts'
import { extracting } from '../../lib/page/extract-page.ts'
import { readDeclarations } from '../../lib/page/raw-page.ts'
import type { ReadingView } from '../../lib/page/reading-view.ts'
import { rootsOf } from '../../lib/page/text-roots.ts'
import { watchAddress } from '../../lib/page/watch-address.ts'
import { watchText } from '../../lib/page/watch-page.ts'
import { createAnnouncer } from './announcer.ts'
import { inTurns } from './in-turns.ts'
import { createMeeting } from './meeting.ts'
import { createPageSession } from './page-session.ts'
import { createPageView } from './page-view.ts'
import { createRecognising } from './recognising.ts'
import { createUnlessGone } from './unless-gone.ts'

type OnPage = {
  document: Document
  /** Whether the extension is still there. */
  isAlive(): boolean
  /** Ends this instance. */
  end(): void
  signal: AbortSignal
}

/** Wires page, background and panel together until `signal` aborts. */
export function startOnPage({ document, isAlive, end, signal }: OnPage): { again(): void } {
  const unlessGone = createUnlessGone({ isAlive, end })
  const recognising = createRecognising(unlessGone, () => !!view.loaded())
  const pageOfArticle = () => pageOf(session.state(), document)
  const view = createPageView({ document, unlessGone, pageOfArticle }, signal)
  const recall = () => unlessGone(askBackgroundUntilAnswered('recall', pageOfArticle()))
  const meeting = createMeeting(recall, view)
  const tell = () => void unlessGone(askBackground('pageChanged', null))
  const announce = createAnnouncer(tell, signal)
  // The turn in which the script begins: a large page's trees are looked for in it.
  let began: number | undefined = performance.now()
  const session = createPageSession(
    {
      extract(scope) {
        const extracted = inTurns(extracting(document, scope), began)
        began = undefined
        return extracted
      },
      recognise: recognising.recognise,
      announce(state, text) {
        announce(state)
        view.follow({ state, text })
        meeting.follow(state)
      },
      show: view.show,
      watch(page, look, watching) {
        const changing = () => view.loaded()?.dropStale()
        watchText({ roots: () => rootsOf(page(), document), changing, look }, watching)
      },
    },
    signal,
  )
  const again = () => {
    void session.look()
    tell()
  }
  const page = document.defaultView
  if (page) {
    watchAddress(page, session.addressChanged, signal)
    page.addEventListener('pageshow', (event) => event.persisted && again(), { signal })
    page.addEventListener('focus', () => void meeting.meet(), { signal })
  }
  const onSelection = () => {
    if (meeting.offersSelection() && !view.loaded() && !document.getSelection()?.isCollapsed) void view.load()
  }
  document.addEventListener('selectionchange', onSelection, { passive: true, signal })
  // Once the extension is gone, its own messaging refuses even to be left.
  const answering = new AbortController()
  signal.addEventListener('abort', () => isAlive() && answering.abort())
  /** Asks the view, which is loaded if need be. */
  const inView = async <T>(ask: (loaded: ReadingView) => Result<T> | Promise<Result<T>>) => {
    const loaded = await view.load()
    return loaded ? ask(loaded) : problem('not-possible')
  }
  answerExtension(
    {
      describePage: async () => ok(session.state()),
      readAgain: async ({ scope }) => session.readAgain(scope),
      readSoFar: async (told) => {
        recognising.hear(told)
        return ok(null)
      },
      recogniseAgain: async () => {
        recognising.forget()
        session.recogniseAgain()
        return ok(null)
      },
      settingsChanged: async (settings) => {
        view.loaded()?.heed(settings)
        await meeting.meet()
        return ok(null)
      },
      showMention: ({ index }) => inView((loaded) => loaded.showMention(index)),
      locateKept: () => inView((loaded) => loaded.locateKept()),
      showKept: ({ id }) => inView((loaded) => loaded.showKept(id)),
      command: ({ name }) => inView((loaded) => loaded.obey(name)),
      leave: async ({ host }) => {
        if (document.location.hostname === host) end()
        return ok(null)
      },
    },
    answering.signal,
  )
  return { again }
}

/** What decides which article a page shows: what was made out of it, else what it says of itself. */
function pageOf(state: PageState, document: Document): PageOfArticle {
  const said = 'article' in state ? state.article : { ...readDeclarations(document), date: null }
  const { url, canonical, title, date } = said
  return { url, canonical, title, date }
}
