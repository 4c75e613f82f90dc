import type { PageOfArticle } from '../../lib/domain/article.ts'
import type { PageState } from '../../lib/domain/page-state.ts'
import { ok } from '../../lib/domain/result.ts'
import { answerExtension } from '../../lib/messaging/extension-router.ts'
import type { PageAsks } from '../../lib/messaging/protocol.ts'
import { extracting } from '../../lib/page/extract-page.ts'
import { readDeclarations } from '../../lib/page/raw-page.ts'
import { takeReadingView } from '../../lib/page/reading-view.ts'
import { rootsOf } from '../../lib/page/text-roots.ts'
import { watchAddress } from '../../lib/page/watch-address.ts'
import { watchText } from '../../lib/page/watch-page.ts'
import { readingWholePage, readWholePage } from '../../lib/page/whole-page.ts'
import { nextTurn } from '../../lib/work/next-turn.ts'
import { finishInTurns, type Work } from '../../lib/work/turns.ts'
import { createAnnouncer } from './announcer.ts'
import { pageAnswers } from './answering.ts'
import { type Asking, createAsking } from './asking.ts'
import { createLazyView, type LazyView } from './lazy-view.ts'
import { createMeeting } from './meeting.ts'
import { createPageSession } from './page-session.ts'
import { createRecognising } from './recognising.ts'

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
  const asking = createAsking({ isAlive, end })
  const recognising = createRecognising(asking, () => !!view.loaded())
  const pageOfArticle = () => pageOf(session.state(), document)
  const view = viewOf(document, { asking, pageOfArticle, signal })
  const meeting = createMeeting(asking, view, pageOfArticle)
  const tell = () => void asking.once('pageChanged', null)
  const announce = createAnnouncer(tell, signal)
  const session = createPageSession(
    {
      extract: (scope) => inTurns(extracting(document, scope)),
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
  const leave = (host: string) => {
    if (document.location.hostname === host) end()
  }
  answerExtension(pageAnswers({ session, view, recognising, meeting, leave }), answering.signal)
  return { again }
}

/** What is shown on the page, loaded when there is something to show. */
function viewOf(
  document: Document,
  {
    asking,
    pageOfArticle,
    signal,
  }: { asking: Asking; pageOfArticle: () => PageOfArticle; signal: AbortSignal },
): LazyView {
  const until =
    <Name extends keyof PageAsks>(name: Name) =>
    (ask: PageAsks[Name]['ask']) =>
      asking.untilAnswered(name, ask)
  return createLazyView(async (underWay) => {
    const needs = underWay ? ok(underWay) : await asking.untilAnswered('loadReadingView', null)
    const create = needs.ok && (await takeReadingView())
    if (!create || signal.aborted) return null
    const deps = {
      document,
      ...needs.value,
      readWholePage: () => readWholePage(document),
      readWholePageInTurns: () => inTurns(readingWholePage(document)),
      pageOfArticle,
      recall: until('recall'),
      findKept: until('findKept'),
      keep: until('keep'),
      openPanel: (place: PageAsks['openPanel']['ask']) => asking.once('openPanel', place),
    }
    return create(deps, signal)
  })
}

/** Works a few milliseconds at a time, and lets the page work between. */
function inTurns<Made>(work: Work<Made>): Promise<Made> {
  return finishInTurns(work, { pause: nextTurn })
}

/** What decides which article a page shows: what was made out of it, else what it says of itself. */
function pageOf(state: PageState, document: Document): PageOfArticle {
  const said = 'article' in state ? state.article : { ...readDeclarations(document), date: null }
  const { url, canonical, title, date } = said
  return { url, canonical, title, date }
}
