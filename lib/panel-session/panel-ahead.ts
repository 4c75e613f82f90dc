/**
 * The panel before its session is there: what is known of the page, so that its list is drawn by little code. What the
 * reader does meanwhile is done as soon as the session can.
 */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { PanelActs, PanelView } from '../domain/panel-view.ts'
import type { FollowedPage } from './followed-page.ts'
import { NOTHING_YET } from './nothing-yet.ts'
import { pageInWords } from './page-in-words.ts'
import type { PanelSession } from './panel-session.ts'

export type PanelAhead = {
  /** What draws the panel now: first this, and then its session. */
  now: ReadonlySignal<PanelSession>
  /** The session is there, and listens to the page from now on. */
  become(session: PanelSession): void
}

/** Shows what is told of a page until there is a session. */
export function panelAhead(page: FollowedPage): PanelAhead {
  const view = signal<PanelView>(NOTHING_YET)
  page.tell({
    onTab: () => undefined,
    onPage(told) {
      view.value = { ...NOTHING_YET, page: pageInWords(told) }
    },
  })
  let come: (session: PanelSession) => void = () => undefined
  const session = new Promise<PanelSession>((resolve) => {
    come = resolve
  })
  const now = signal<PanelSession>({ view, acts: actsOnce(session) })
  return {
    now,
    become(whole) {
      now.value = whole
      come(whole)
    },
  }
}

/** Acts that wait for those of the session. Nothing is suggested before there is a field to type into. */
function actsOnce(session: Promise<PanelSession>): PanelActs {
  const suggests = { suggestTags: () => [], suggestNames: () => [] }
  return new Proxy(suggests as Partial<PanelActs> as PanelActs, {
    get: (known, name: keyof PanelActs) =>
      known[name] ??
      (async (...asked: unknown[]) => {
        const { acts } = await session
        return Reflect.apply(acts[name], acts, asked)
      }),
  })
}
