/** What the reader has to do with the page: whether they kept anything of it, and whether they want a button on it. */
import type { Recall } from '../../lib/domain/kept-place.ts'
import type { PageState } from '../../lib/domain/page-state.ts'
import type { Result } from '../../lib/domain/result.ts'
import type { LazyView } from './lazy-view.ts'

export type Meeting = {
  /** The page is at this; where that is news, the background is asked. */
  follow(state: PageState): void
  /** Asks: the reader may have kept something, or taken it back. A view that is there asks for itself. */
  meet(): Promise<void>
  /** Whether the reader wants a button beside what they select, as far as it is known. */
  offersSelection(): boolean
}

/** Loads the view where anything is kept of the page. */
export function createMeeting(
  recall: () => Promise<Result<Recall>>,
  view: Pick<LazyView, 'load' | 'loaded'>,
): Meeting {
  let offersSelection = false
  let known: PageState | null = null
  const meet = async () => {
    if (known?.phase === 'reading') return
    const loaded = view.loaded()
    if (loaded) return loaded.look()
    const answer = await recall()
    if (!answer.ok) return
    offersSelection = answer.value.offersSelection
    if (answer.value.kept) void view.load()
  }
  return {
    follow(state) {
      if (state === known) return
      known = state
      // The session is made while it speaks for the first time.
      queueMicrotask(meet)
    },
    meet,
    offersSelection: () => offersSelection,
  }
}
