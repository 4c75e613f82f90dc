/** The card of a reading: what opens and closes it, where it stands, and what can be done with it. */
import { spokenCard, spokenProgress } from '../../components/card/card-content.ts'
import type { PageViewWords } from '../../lib/domain/page-view-words.ts'
import type { CardSettings } from '../../lib/domain/settings.ts'
import { createHover } from '../../lib/hovering/hover.ts'
import { type HoverState, meantMention, shownMention } from '../../lib/hovering/hover-state.ts'
import { eachFrame } from '../../lib/page/each-frame.ts'
import { watchPointer } from '../../lib/page/pointer.ts'
import type { ReadArticle, ReadingViewDeps, Step } from '../../lib/page/reading-view.ts'
import { type CardActsDeps, createCardActs } from './card-acts.ts'
import { watchCardKeys } from './card-keys.ts'
import { createCardOpening } from './card-opening.ts'
import { createCardOverlay } from './card-overlay.ts'
import type { Marks } from './marks.ts'
import { cardContent, isSameMention } from './mention-card.ts'
import { bringIntoView, elementAt, isInView } from './scrolling.ts'
import { stepWithin } from './stepping.ts'

/** A live region has to be there before its words, or screen readers do not speak them, ms. */
const BEFORE_SPEAKING_MS = 100

export type ShownCardDeps = Pick<ReadingViewDeps, 'document' | 'style'> &
  Pick<CardActsDeps, 'keep' | 'openPanel' | 'whole'> & {
    words(): PageViewWords
    marks: Pick<Marks, 'boxesAt' | 'hitTest' | 'setCurrent'>
    /** The card of a mention was opened. */
    onOpen(mention: number): void
  }

/** How a reading differs from the one before: in nothing; more of the same text is read; or it is another one. */
export type ReadingChange = 'same' | 'more' | 'other'

/** Mentions are named by their index in the reading. */
export type ShownCard = {
  /** Scrolls to a mention and opens its card; false where there is no such mention on the page. */
  showMention(index: number): boolean
  /** Keeps the mention whose card is open; false where none is. */
  keepShown(): boolean
  /** Opens the panel, at the entity whose card is open. */
  more(): void
  /** The card stays by its mention while the page moves, and goes when its mention has gone out of sight. */
  place(): void
  /** Another reading is shown: an open card stays where its very mention is still there, and says what is read of it now. */
  follow(next: ReadArticle | null, change: ReadingChange): void
  /** The reader chose what opens the card. */
  heed(card: CardSettings): void
}

/** Everything is gone when `signal` aborts. */
export function createShownCard(deps: ShownCardDeps, signal: AbortSignal): ShownCard {
  const { document, marks } = deps
  let read: ReadArticle | null = null
  /** The mention whose card is open. */
  let open: number | null = null
  /** Where the pointer came upon a mention; undefined where a key did. */
  let pointerX: number | undefined

  const dismiss = () => opening.dismiss()
  const fail = (message: string) => {
    card.warn(message)
    place()
  }
  const acts = createCardActs({
    ...deps,
    read: () => read,
    open: () => open,
    onProgress(progress) {
      card.showKeep(progress)
      card.say(spokenProgress(progress, deps.words()))
      place()
    },
    onFailure: fail,
  })
  const card = createCardOverlay(
    document,
    deps.style,
    {
      entered: () => opening.cardEntered(),
      left: () => opening.cardLeft(),
      focused: () => hover.send({ type: 'card-focused' }),
      dismissed: dismiss,
      keep: acts.keepShown,
      note: acts.note,
      more: acts.more,
      previous: () => step(-1),
      next: () => step(1),
      refused: () => fail(deps.words().tampered),
    },
    signal,
  )
  const keys = watchCardKeys(document, card, dismiss, signal)

  /** The state of the hover decides, the card and the mark follow. */
  const followHover = (state: HoverState) => {
    const mention = shownMention(state)
    if (mention === open) return
    open = mention
    if (mention === null) {
      marks.setCurrent(null)
      return keys.closed()
    }
    deps.onOpen(mention)
    keys.opened(state.at === 'shown' && state.pinned)
    draw(mention, true)
  }
  const draw = (mention: number, isNews: boolean) => {
    marks.setCurrent(mention)
    const content = isNews && read ? cardContent(read, mention) : null
    if (!content) return place()
    card.show({ content, words: deps.words() }, marks.boxesAt(mention), pointerX)
    card.showKeep(acts.progress())
  }
  const hover = createHover(followHover, signal)
  const opening = createCardOpening(document, hover, signal)
  const pointer = watchPointer(
    {
      document,
      hitTest: marks.hitTest,
      isCard: card.isHost,
      clicks: opening.byClick,
      over(mention, x) {
        if (mention !== null) pointerX = x
        opening.pointerOver(mention)
      },
      tapped(mention, x) {
        pointerX = x
        opening.tapped(mention)
      },
      pressedElsewhere: dismiss,
    },
    signal,
  )
  const place = eachFrame(() => {
    if (open === null) return
    const boxes = marks.boxesAt(open)
    if (boxes.some((box) => isInView(document, box))) card.place(boxes, pointerX)
    else dismiss()
  }, signal)
  document.addEventListener('scroll', place, { passive: true, capture: true, signal })
  document.defaultView?.addEventListener('resize', place, { passive: true, signal })

  const showMention = (index: number): boolean => {
    const mention = read?.reading.mentions[index]
    if (!read || !mention) return false
    const holder = elementAt(read.page, mention.start)
    if (!bringIntoView(document, () => marks.boxesAt(index), holder)) return false
    pointerX = undefined
    hover.send({ type: 'opened', mention: index })
    keys.opened(true)
    place()
    const content = cardContent(read, index)
    if (content)
      setTimeout(() => open === index && card.say(spokenCard(content, deps.words())), BEFORE_SPEAKING_MS)
    return true
  }
  const step = (by: Step) => {
    if (read && open !== null) stepWithin(read.reading.mentions, open, by, showMention)
  }
  return {
    showMention,
    ...acts,
    place,
    follow(next, change) {
      const before = read
      read = next
      if (change === 'other') acts.forget()
      const meant = meantMention(hover.state())
      if (meant !== null && before && next && isSameMention(before, next, meant)) {
        if (open !== null) draw(open, change !== 'same')
      } else if (change !== 'same') {
        pointer.forget()
        opening.pointerOver(null)
        dismiss()
      }
    },
    heed: opening.heed,
  }
}
