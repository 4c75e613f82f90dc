import type { PageState } from '../../lib/domain/page-state.ts'
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import { answerMessages, askBackground, askBackgroundUntilAnswered } from '../../lib/messaging/messenger.ts'
import type { PageCommand, TabAsks } from '../../lib/messaging/protocol.ts'
import { extractPage } from '../../lib/page/extract-page.ts'
import { type ReadingView, type ReadingViewDeps, takeReadingView } from '../../lib/page/reading-view.ts'
import { rootOf } from '../../lib/page/text-root.ts'
import { watchAddress } from '../../lib/page/watch-address.ts'
import { watchText } from '../../lib/page/watch-page.ts'
import { createAnnouncer } from './announcer.ts'
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
  const tell = (state: PageState) => void unlessGone(askBackground('pageChanged', { state }))
  const announce = createAnnouncer(tell, signal)
  const view = createLazyView(async () => {
    const answer = await unlessGone(askBackgroundUntilAnswered('loadReadingView', null))
    const create = answer.ok && !signal.aborted ? takeReadingView() : null
    const deps: ReadingViewDeps = {
      document,
      keep: (request) => unlessGone(askBackgroundUntilAnswered('keep', request)),
      openPanel: (entity) => unlessGone(askBackground('openPanel', { entity })),
    }
    return create?.(deps, signal) ?? null
  })
  const session = createPageSession(
    {
      extract: (scope) => extractPage(document, scope),
      recognise: (raw, scope, wanted) =>
        unlessGone(askBackgroundUntilAnswered('recognise', { raw, scope }, { signal: wanted })),
      announce,
      show: view.show,
      watch: (page, look, watching) => watchText({ root: () => rootOf(page(), document), look }, watching),
    },
    signal,
  )
  const again = () => {
    session.look()
    tell(session.state())
  }
  const page = document.defaultView
  if (page) {
    watchAddress(page, session.addressChanged, signal)
    page.addEventListener('pageshow', (event) => event.persisted && again(), { signal })
  }
  // Once the extension is gone, its own messaging refuses even to be left.
  const answering = new AbortController()
  signal.addEventListener('abort', () => isAlive() && answering.abort())
  answerMessages<keyof TabAsks>(
    {
      describePage: async () => ok(session.state()),
      readAgain: async ({ scope }) => session.readAgain(scope),
      recogniseAgain: async () => {
        session.recogniseAgain()
        return ok(null)
      },
      showMention: async ({ index }) => done(view.loaded()?.showMention(index), GONE),
      describeMention: async ({ index }) => {
        const request = view.loaded()?.describe(index)
        return request ? ok(request) : problem('not-found', GONE)
      },
      command: async ({ name }) => obey(view.loaded(), name),
      leave: async ({ host }) => {
        if (document.location.hostname === host) end()
        return ok(null)
      },
    },
    answering.signal,
  )
  return { again }
}

const GONE = 'This mention is no longer on the page.'

function obey(view: ReadingView | null, name: PageCommand): Result<null> {
  switch (name) {
    case 'next-mention':
      return done(view?.step(1), 'Nothing is marked on this page.')
    case 'previous-mention':
      return done(view?.step(-1), 'Nothing is marked on this page.')
    case 'keep-mention':
      return done(view?.keepShown(), 'No card is open. Go to a mention first.')
    case 'open-panel':
      // The panel opens with the key; the page only says at what.
      view?.more()
      return ok(null)
  }
}

function done(isDone: boolean | undefined, otherwise: string): Result<null> {
  return isDone ? ok(null) : problem('not-found', otherwise)
}
