/** All that is shown on a page: marks and card of a reading, what the reader kept, the button beside a selection. */
import type { KeepWish } from '../../lib/domain/keep-request.ts'
import type { PageCommand } from '../../lib/domain/page-command.ts'
import { ok, problem, type Result } from '../../lib/domain/result.ts'
import type { PageNow, ReadArticle, ReadingView, ReadingViewDeps } from '../../lib/page/reading-view.ts'
import { createKeptFinder } from './kept-finder.ts'
import { createKeptMarks } from './kept-marks.ts'
import { createMentionView } from './mention-view.ts'
import { createSelectionOffer } from './selection-offer.ts'
import { articleWish, selectionWish } from './selection-wish.ts'

/** Everything is gone when `signal` aborts. */
export function createReadingView(deps: ReadingViewDeps, signal: AbortSignal): ReadingView {
  const { document, style } = deps
  let read: ReadArticle | null = null
  const page = createPageWatch()

  const keep = async (wish: KeepWish) => {
    const answer = await deps.keep(wish)
    if (answer.ok) kept.look()
    return answer
  }
  const mentions = createMentionView({ ...deps, keep }, signal)
  const marks = createKeptMarks(document, style, signal)
  const offer = createSelectionOffer(
    {
      document,
      style,
      keep,
      wishFor: async (range, id) => selectionWish(deps, { now: await page.settled(), read, range, id }),
      openNote: (annotation) => deps.openPanel({ entity: null, annotation }),
    },
    signal,
  )
  const kept = createKeptFinder({ ...deps, onFound: marks.draw, onOffer: offer.offer })
  const keepArticle = () => offer.keep(async (id) => articleWish(deps, await page.settled(), id))

  const obey = (command: PageCommand): Result<null> => {
    switch (command) {
      case 'next-mention':
        return done(mentions.step(1), 'Nothing is marked on this page.')
      case 'previous-mention':
        return done(mentions.step(-1), 'Nothing is marked on this page.')
      case 'keep':
        return done(offer.keepSelected() || mentions.keepShown(), 'Nothing is selected, and no card is open.')
      case 'keep-selection':
        return done(offer.keepSelected(), 'Nothing is selected.')
      case 'keep-article':
        keepArticle()
        return ok(null)
      case 'open-panel':
        // The panel opens with the key; the page only says at what.
        if (!offer.openNote()) mentions.more()
        return ok(null)
    }
  }
  return {
    show(next) {
      read = next
      mentions.show(next)
    },
    follow(now) {
      page.follow(now)
      kept.follow(now)
    },
    look: kept.look,
    obey,
    showMention: (index) => done(mentions.showMention(index), GONE),
    async locateKept() {
      kept.look()
      return ok(await kept.places())
    },
    showKept: (id) => done(marks.show(id), GONE),
  }
}

const GONE = 'This is no longer on the page.'

/** What the page is at, and waiting until it is read. */
function createPageWatch() {
  let page: PageNow = { state: { phase: 'reading' }, text: null }
  let waiting: ((now: PageNow) => void)[] = []
  return {
    follow(now: PageNow) {
      page = now
      if (now.state.phase === 'reading') return
      for (const tell of waiting) tell(now)
      waiting = []
    },
    settled: () =>
      page.state.phase === 'reading' ? new Promise<PageNow>((resolve) => waiting.push(resolve)) : page,
  }
}

function done(isDone: boolean, otherwise: string): Result<null> {
  return isDone ? ok(null) : problem('not-possible', otherwise)
}
