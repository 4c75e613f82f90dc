/** What the panel and the background may ask of a page, and what it answers. */
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import type { TabAnswers } from '../../lib/messaging/extension-router.ts'
import type { ReadingView } from '../../lib/page/reading-view.ts'
import type { LazyView } from './lazy-view.ts'
import type { Meeting } from './meeting.ts'
import type { PageSession } from './page-session.ts'
import type { Recognising } from './recognising.ts'

/** `leave` ends this instance where the page is of that host. */
export function pageAnswers({
  session,
  view,
  recognising,
  meeting,
  leave,
}: {
  session: PageSession
  view: LazyView
  recognising: Recognising
  meeting: Meeting
  leave(host: string): void
}): TabAnswers {
  /** Asks the view, which is loaded if need be. */
  const inView = async <T>(ask: (loaded: ReadingView) => Result<T> | Promise<Result<T>>) => {
    const loaded = await view.load()
    return loaded ? ask(loaded) : problem('not-possible')
  }
  return {
    describePage: async () => ok(session.state()),
    readAgain: async ({ scope }) => session.readAgain(scope),
    readSoFar: async (told) => {
      recognising.hearBeginning(told)
      return ok(null)
    },
    recogniseAgain: async () => {
      recognising.forgetRemembered()
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
      leave(host)
      return ok(null)
    },
  }
}
