/** A reading as it lives on the page: its marks, the pointer over them, and the card. */
import type { KeepProgress } from '../../components/card/card-content.ts'
import { spoken } from '../../components/card/card-content.ts'
import type { EntityId } from '../../lib/domain/entity.ts'
import type { Mention } from '../../lib/domain/reading.ts'
import type { Result } from '../../lib/domain/result.ts'
import { createHover } from '../../lib/hovering/hover.ts'
import { type HoverState, shownMention } from '../../lib/hovering/hover-state.ts'
import type { KeepRequest } from '../../lib/messaging/protocol.ts'
import { eachFrame } from '../../lib/page/each-frame.ts'
import { createHighlighter } from '../../lib/page/highlighter.ts'
import { offsetAt, rangesOf } from '../../lib/page/page-text.ts'
import { caretFinder, createHitTest, type HitTest, watchPointer } from '../../lib/page/pointer.ts'
import { createMeasure } from '../../lib/page/range-boxes.ts'
import { watchCardKeys } from './card-keys.ts'
import { createCardOverlay } from './card-overlay.ts'
import { keepRequest, randomId } from './keep-request.ts'
import { cardContent, placesOf } from './mention-card.ts'
import type { ReadArticle } from './page-session.ts'
import { bringIntoView, isInView } from './scrolling.ts'

export type ReadingViewDeps = {
  document: Document
  keep(request: KeepRequest): Promise<Result<unknown>>
  openPanel(entity: EntityId | null): Promise<Result<unknown>>
}

export type ReadingView = {
  /** Shows a reading instead of the one shown before; null: none. */
  show(read: ReadArticle | null): void
  /** Scrolls to a mention and opens its card; false where there is no such mention on the page. */
  showMention(index: number): boolean
  /** Goes to the next (1) or previous (-1) marked mention; false where there is none. */
  step(by: 1 | -1): boolean
  /** Keeps the mention whose card is open; false where none is. */
  keepShown(): boolean
  /** Opens the panel, at the entity whose card is open. */
  more(): void
  /** The request that keeps a mention; null where there is no such mention. */
  describe(index: number): KeepRequest | null
}

/** Plain facts about one keep: its id is made once, so that trying again keeps once. */
type Keep = { id: string; progress: KeepProgress }

const REFUSED = 'This page changes how the card looks, so nothing was done. Please use the panel instead.'
/** A live region has to be there before its words, or screen readers do not speak them, ms. */
const BEFORE_SPEAKING_MS = 100

export function createReadingView(deps: ReadingViewDeps, signal: AbortSignal): ReadingView {
  const { document } = deps
  const measure = createMeasure(document)
  const highlighter = createHighlighter(
    {
      document,
      registry: CSS.highlights,
      measure,
      viewportHeight: () => document.defaultView?.innerHeight ?? 0,
    },
    signal,
  )
  let read: ReadArticle | null = null
  /** Indices of the mentions that are marked: all but the vague ones. */
  let marked: number[] = []
  let hitTest: HitTest = () => null
  let keeps = new Map<number, Keep>()
  let open: number | null = null
  /** The mention shown last, where the next step starts from. */
  let cursor: number | null = null
  let nearX: number | undefined

  const rangesAt = (index: number): StaticRange[] => {
    const mention = read?.reading.mentions[index]
    return read && mention ? rangesOf(read.page, mention.start, mention.end) : []
  }
  const boxesAt = (index: number) => measure.boxesOf(rangesAt(index))

  // The card and what it does.
  const card = createCardOverlay(
    document,
    {
      entered: () => hover.send({ type: 'card-entered' }),
      left: () => hover.send({ type: 'card-left' }),
      focused: () => hover.send({ type: 'card-focused' }),
      dismissed: () => hover.send({ type: 'dismissed' }),
      keep: () => void keepShown(),
      more: () => void more(),
      previous: () => stepWithin(-1),
      next: () => stepWithin(1),
      refused: () => fail(REFUSED),
    },
    signal,
  )
  const show = () => {
    const content = read && open !== null ? cardContent(read, open) : null
    if (!content || open === null) return
    card.show(content, boxesAt(open), nearX)
    card.showKeep(keeps.get(open)?.progress ?? { phase: 'ready' })
  }
  const fail = (message: string) => {
    if (open === null) return
    const progress: KeepProgress = { phase: 'failed', message }
    keeps.set(open, { id: keeps.get(open)?.id ?? randomId(), progress })
    card.showKeep(progress)
    card.say(message)
    place()
  }

  // The hover: the state decides, the card and the mark follow.
  const follow = (state: HoverState) => {
    const mention = shownMention(state)
    if (mention === open) return
    open = mention
    highlighter.mark(mention === null ? [] : rangesAt(mention))
    if (mention === null) return keys.closed()
    cursor = mention
    keys.opened(state.at === 'shown' && state.pinned)
    show()
  }
  const hover = createHover(follow, signal)
  const keys = watchCardKeys(document, card, () => hover.send({ type: 'dismissed' }), signal)
  watchPointer(
    {
      document,
      hitTest: (x, y) => hitTest(x, y),
      isCard: card.isHost,
      over(mention, x) {
        if (mention !== null && open === null) nearX = x
        hover.send({ type: 'pointer-over', mention })
      },
      tapped(mention, x) {
        nearX = x
        hover.send({ type: 'opened', mention })
      },
      pressedElsewhere: () => hover.send({ type: 'dismissed' }),
    },
    signal,
  )
  const place = eachFrame(() => {
    if (open === null) return
    const boxes = boxesAt(open)
    if (boxes.some((box) => isInView(document, box))) card.place(boxes, nearX)
    else hover.send({ type: 'dismissed' })
  }, signal)
  document.addEventListener('scroll', place, { passive: true, capture: true, signal })
  document.defaultView?.addEventListener('resize', place, { passive: true, signal })

  // What the reader asks for.
  const showMention = (index: number): boolean => {
    const ranges = rangesAt(index)
    if (ranges.length === 0) return false
    bringIntoView(document, ranges, measure)
    nearX = undefined
    hover.send({ type: 'opened', mention: index })
    keys.opened(true)
    place()
    const content = read && cardContent(read, index)
    if (content) setTimeout(() => open === index && card.say(spoken(content)), BEFORE_SPEAKING_MS)
    return true
  }
  const stepThrough = (indices: readonly number[], from: number, by: 1 | -1): boolean => {
    // Mentions whose nodes have left the page are passed over.
    for (let step = 1; step <= indices.length; step++) {
      const index = indices.at((from + step * by) % indices.length)
      if (index !== undefined && showMention(index)) return true
    }
    return false
  }
  const stepWithin = (by: 1 | -1) => {
    const mention = open === null ? undefined : read?.reading.mentions[open]
    if (!read || !mention || open === null) return
    const places = placesOf(read.reading.mentions, mention)
    stepThrough(places, places.indexOf(open), by)
  }
  const keepShown = (): boolean => {
    const index = open
    if (index === null || !read) return false
    const kept = keeps
    const before = kept.get(index)
    if (before?.progress.phase === 'keeping' || before?.progress.phase === 'kept') return true
    const id = before?.id ?? randomId()
    const request = keepRequest(read, index, id)
    if (!request) return false
    const reach = (progress: KeepProgress, words: string) => {
      kept.set(index, { id, progress })
      if (open !== index || kept !== keeps) return
      card.showKeep(progress)
      card.say(words)
      place()
    }
    reach({ phase: 'keeping' }, '')
    void deps.keep(request).then((answer) => {
      if (answer.ok) reach({ phase: 'kept' }, 'Kept.')
      else reach({ phase: 'failed', message: answer.problem.message }, answer.problem.message)
    })
    return true
  }
  const more = () => {
    const mention = open === null ? undefined : read?.reading.mentions[open]
    void deps.openPanel(mention?.entity ?? null).then((answer) => {
      if (!answer.ok) fail(answer.problem.message)
    })
  }

  /** Another reading: the open card stays where its very mention is still there. */
  const startAnew = (before: ReadArticle | null, next: ReadArticle | null) => {
    keeps = new Map()
    cursor = null
    const same = open !== null && before && next ? sameMention(before, open, next) : null
    hover.send(same === null ? { type: 'dismissed' } : { type: 'opened', mention: same })
  }

  return {
    show(next) {
      const before = read
      const isOther = next?.reading !== before?.reading
      read = next
      const targets = next ? markedMentions(next) : []
      marked = targets.map((target) => target.index)
      hitTest = createHitTest(targets, {
        caretAt: caretFinder(document),
        offsetAt: (node, offset) => (read ? offsetAt(read.page, node, offset) : null),
        boxesOf: boxesAt,
      })
      if (targets.length === 0) highlighter.clear()
      else highlighter.paint(targets.map(({ kind, index }) => ({ kind, ranges: () => rangesAt(index) })))
      if (isOther) startAnew(before, next)
      else if (open !== null) highlighter.mark(rangesAt(open))
    },
    showMention,
    step(by) {
      if (marked.length === 0) return false
      const from = cursor ?? firstInView() ?? marked[0] ?? 0
      const at = marked.indexOf(from)
      return stepThrough(marked, cursor === null && by === 1 ? at - 1 : at, by)
    },
    keepShown,
    more,
    describe: (index) => read && keepRequest(read, index, randomId()),
  }

  function firstInView(): number | undefined {
    return marked.find((index) => boxesAt(index).some((box) => box.top >= 0))
  }
}

/** All mentions but the vague ones, with their indices. */
function markedMentions({ reading }: ReadArticle) {
  return reading.mentions.flatMap(({ start, end, kind, generic }, index) =>
    generic ? [] : [{ start, end, kind, index }],
  )
}

/** Index in `next` of the mention that is at `index` in `before`: the same words in the same place. Null where gone. */
function sameMention(before: ReadArticle, index: number, next: ReadArticle): number | null {
  const mention = before.reading.mentions[index]
  if (!mention) return null
  const words = ({ article }: ReadArticle, { start, end }: Mention) => article.text.slice(start, end)
  const found = next.reading.mentions.findIndex(
    (one) =>
      one.kind === mention.kind && one.start === mention.start && words(next, one) === words(before, mention),
  )
  return found < 0 ? null : found
}
