import type { PageOfArticle } from '../../lib/domain/article.ts'
import type { PageReading } from '../../lib/domain/page-reading.ts'
import type { PageState } from '../../lib/domain/page-state.ts'
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import { answerExtension } from '../../lib/messaging/extension-router.ts'
import { askBackground, askBackgroundUntilAnswered } from '../../lib/messaging/messenger.ts'
import type { PageAsks } from '../../lib/messaging/protocol.ts'
import { extracting } from '../../lib/page/extract-page.ts'
import { readDeclarations } from '../../lib/page/raw-page.ts'
import { type ReadingView, takeReadingView } from '../../lib/page/reading-view.ts'
import { rootsOf } from '../../lib/page/text-roots.ts'
import { watchAddress } from '../../lib/page/watch-address.ts'
import { watchText } from '../../lib/page/watch-page.ts'
import { readingWholePage, readWholePage } from '../../lib/page/whole-page.ts'
import { nextTurn } from '../../lib/work/next-turn.ts'
import { finishInTurns, type Work } from '../../lib/work/turns.ts'
import { createAnnouncer } from './announcer.ts'
import { createGlance } from './glance.ts'
import { createLazyView } from './lazy-view.ts'
import { createPageSession } from './page-session.ts'

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
  /** A failed answer may be the first sign that the extension is gone: then nothing more is said. */
  const unlessGone = async <T>(asked: Promise<Result<T>>): Promise<Result<T>> => {
    const answer = await asked
    if (!answer.ok && !isAlive()) end()
    return answer
  }
  const asking =
    <Name extends keyof PageAsks>(name: Name) =>
    (ask: PageAsks[Name]['ask']) =>
      unlessGone(askBackgroundUntilAnswered(name, ask))
  const loadReadingView = asking('loadReadingView')
  // Asked before anything is read, so that the answer is under way meanwhile.
  const glance = createGlance(askBackground('glance', null))
  const recall = asking('recall')

  const tell = () => void unlessGone(askBackground('pageChanged', null))
  const announce = createAnnouncer(tell, signal)
  const pageOfArticle = () => pageOf(session.state(), document)
  const view = createLazyView(async (underWay) => {
    const asked = underWay ? ok(underWay) : await loadReadingView(null)
    const create = asked.ok && (await takeReadingView())
    if (!create || signal.aborted) return null
    const deps = {
      document,
      ...asked.value,
      readWholePage: () => readWholePage(document),
      readWholePageInTurns: () => inTurns(readingWholePage(document)),
      pageOfArticle,
      recall,
      findKept: asking('findKept'),
      keep: asking('keep'),
      openPanel: (place: PageAsks['openPanel']['ask']) => unlessGone(askBackground('openPanel', place)),
    }
    return create(deps, signal)
  })
  /** Whether the reader wants a button beside what they select. */
  let offersSelection = false
  let known: PageState | null = null
  /** Name of the latest question to the background, and who hears what its text begins with. */
  let question = ''
  let hear: (beginning: PageReading) => void = () => undefined
  /** Asks what the reader has to do with the page; a view that is there asks for itself. */
  const meet = async () => {
    if (known?.phase === 'reading') return
    const loaded = view.loaded()
    if (loaded) return loaded.look()
    const answer = await recall(pageOfArticle())
    if (!answer.ok) return
    offersSelection = answer.value.offersSelection
    if (answer.value.kept) void view.load()
  }
  const session = createPageSession(
    {
      extract: (scope) => inTurns(extracting(document, scope)),
      async recognise(raw, scope, { tell: tellBeginning, wanted }) {
        const seen = await glance(raw, scope)
        if (seen) return ok(seen)
        if (wanted.aborted) return problem('superseded')
        hear = tellBeginning
        // Nobody has to be kept from guessing it: only the background is listened to.
        question = String(Math.random())
        const ask = { question, raw, scope, hasView: !!view.loaded() }
        return unlessGone(askBackgroundUntilAnswered('recognise', ask, { signal: wanted }))
      },
      announce(state, text) {
        announce(state)
        view.follow({ state, text })
        if (state === known) return
        known = state
        // The session is made while it speaks for the first time.
        queueMicrotask(meet)
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
    page.addEventListener('focus', () => void meet(), { signal })
  }
  document.addEventListener(
    'selectionchange',
    () => {
      if (offersSelection && !view.loaded() && !document.getSelection()?.isCollapsed) void view.load()
    },
    { passive: true, signal },
  )
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
        if (told.question === question) hear(told.reading)
        return ok(null)
      },
      recogniseAgain: async () => {
        void glance(null)
        session.recogniseAgain()
        return ok(null)
      },
      settingsChanged: async (settings) => {
        view.loaded()?.heed(settings)
        await meet()
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
