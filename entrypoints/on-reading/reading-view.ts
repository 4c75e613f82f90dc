/** All that is shown on a page: marks and card of a reading, what the reader kept, the button beside a selection. */
import type { KeepWish } from '../../lib/domain/keep-request.ts'
import type { PageCommand } from '../../lib/domain/page-command.ts'
import type { PanelPlace } from '../../lib/domain/panel-place.ts'
import { ok, type ProblemCode, problem, type Result } from '../../lib/domain/result.ts'
import type { PageSettings } from '../../lib/domain/settings.ts'
import type { PageNow, ReadArticle, ReadingView, ReadingViewDeps } from '../../lib/page/reading-view.ts'
import { createKeptFinder } from './kept-finder.ts'
import { createKeptMarks } from './kept-marks.ts'
import { watchLetterKeys } from './letter-keys.ts'
import { createMentionView } from './mention-view.ts'
import { createSelectionOffer } from './selection-offer.ts'
import { articleWish, selectionWish } from './selection-wish.ts'

/** Everything is gone when `signal` aborts. */
export function createReadingView(deps: ReadingViewDeps, signal: AbortSignal): ReadingView {
  const { document, style } = deps
  let read: ReadArticle | null = null
  const words = () => read?.words ?? deps.words
  const page = createPageWatch()

  const keep = async (wish: KeepWish) => {
    const answer = await deps.keep(wish)
    if (answer.ok) kept.look()
    return inWords(answer)
  }
  const openPanel = async (place: PanelPlace) => inWords(await deps.openPanel(place))
  /** A background that does not answer has no words. */
  const inWords = <T>(answer: Result<T>): Result<T> =>
    answer.ok || answer.problem.message ? answer : problem(answer.problem.code, words().noAnswer)
  const mentions = createMentionView({ ...deps, words, keep, openPanel }, signal)
  const marks = createKeptMarks(document, style, signal)
  const offer = createSelectionOffer(
    {
      document,
      style,
      words,
      keep,
      wishFor: async (range, id) =>
        selectionWish({ ...deps, words }, { now: await page.settled(), read, range, id }),
      openNote: (annotation) => openPanel({ entity: null, annotation }),
    },
    signal,
  )
  const kept = createKeptFinder({ ...deps, onFound: marks.draw, onOffer: offer.offer })
  const keepArticle = () => offer.keep(async (id) => articleWish(deps, await page.settled(), id))

  const heed = (settings: PageSettings) => {
    mentions.heed(settings.card)
    letters.heed(settings.letters)
  }
  const letters = watchLetterKeys(
    document,
    (act) => {
      if (!mentions.isMarked()) return
      if (act === 'next') mentions.step(1)
      else if (act === 'previous') mentions.step(-1)
      else if (act === 'keep') void (offer.keepSelected() || mentions.keepShown())
      else if (!offer.openNote()) mentions.more()
    },
    signal,
  )
  heed(deps.settings)

  const obey = (command: PageCommand): Result<null> => {
    switch (command) {
      case 'next-mention':
        return done(mentions.step(1))
      case 'previous-mention':
        return done(mentions.step(-1))
      case 'keep':
        return done(offer.keepSelected() || mentions.keepShown())
      case 'keep-selection':
        return done(offer.keepSelected())
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
    dropStale: mentions.dropStale,
    look: kept.look,
    heed,
    obey,
    showMention: (index) => done(mentions.showMention(index), 'not-on-page'),
    async locateKept() {
      kept.look()
      return ok(await kept.places())
    },
    showKept: (id) => done(marks.show(id), 'not-on-page'),
  }
}

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

/** Why not is told by a code: only the panel shows it, and has the words. */
function done(isDone: boolean, otherwise: ProblemCode = 'not-possible'): Result<null> {
  return isDone ? ok(null) : problem(otherwise)
}
