/** A reading as it lives on the page: its marks, its card, and the way from mention to mention. */
import type { PageViewWords } from '../../lib/domain/page-view-words.ts'
import type { ReadArticle, ReadingView, ReadingViewDeps, Step } from '../../lib/page/reading-view.ts'
import { createMarks } from './marks.ts'
import { mentionName, mentionNamed } from './mention-name.ts'
import { createShownCard, type ReadingChange, type ShownCard } from './shown-card.ts'
import { stepMarked } from './stepping.ts'
import { createWholeReading } from './whole-reading.ts'

export type MentionView = Pick<ReadingView, 'show' | 'dropStale'> &
  Pick<ShownCard, 'showMention' | 'keepShown' | 'more' | 'heed'> & {
    /** Goes to the next or previous marked mention; false where there is none. */
    step(by: Step): boolean
    /** Whether anything is marked. */
    isMarked(): boolean
  }

/** Everything is gone when `signal` aborts. */
export function createMentionView(
  deps: Pick<ReadingViewDeps, 'document' | 'style' | 'keep' | 'openPanel'> & { words(): PageViewWords },
  signal: AbortSignal,
): MentionView {
  let read: ReadArticle | null = null
  /** The mention shown last, where the next step starts from. */
  let cursor: number | null = null

  const marks = createMarks(deps.document, signal)
  const reading = createWholeReading()
  const card = createShownCard(
    {
      ...deps,
      marks,
      whole: reading.whole,
      onOpen(mention) {
        cursor = mention
      },
    },
    signal,
  )
  return {
    ...card,
    show(next) {
      const before = read
      const change = changeBetween(before, next)
      if (change !== 'same') cursor = change === 'more' ? sameMention(before, next, cursor) : null
      read = next
      marks.paint(next)
      reading.follow(next)
      card.follow(next, change)
    },
    dropStale() {
      marks.dropStale()
      card.place()
    },
    step: (by) => stepMarked(marks, cursor, by, card.showMention),
    isMarked: () => marks.marked().length > 0,
  }
}

function changeBetween(before: ReadArticle | null, next: ReadArticle | null): ReadingChange {
  if (before?.reading === next?.reading) return 'same'
  return before?.readTo != null && next?.article.text === before.article.text ? 'more' : 'other'
}

/** The index that a mention has in a reading of more of the same text; null where it has none. */
function sameMention(
  before: ReadArticle | null,
  next: ReadArticle | null,
  index: number | null,
): number | null {
  const name = before && index !== null ? mentionName(before, index) : null
  const at = next && name !== null ? mentionNamed(next, name) : -1
  return at < 0 ? null : at
}
