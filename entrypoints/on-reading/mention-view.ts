/** A reading as it lives on the page: its marks, the pointer over them, and the card. */
import { spokenCard, spokenProgress } from '../../components/card/card-content.ts'
import type { EntityId } from '../../lib/domain/entity.ts'
import type { PageViewWords } from '../../lib/domain/page-view-words.ts'
import type { CardSettings } from '../../lib/domain/settings.ts'
import { createHover } from '../../lib/hovering/hover.ts'
import { type HoverState, meantMention, shownMention } from '../../lib/hovering/hover-state.ts'
import { eachFrame } from '../../lib/page/each-frame.ts'
import { watchPointer } from '../../lib/page/pointer.ts'
import type { ReadArticle, ReadingView, ReadingViewDeps, Step } from '../../lib/page/reading-view.ts'
import { watchCardKeys } from './card-keys.ts'
import { createCardOpening } from './card-opening.ts'
import { createCardOverlay } from './card-overlay.ts'
import { wishForMention } from './keep-wish.ts'
import { createKeeping } from './keeping.ts'
import { createMarks } from './marks.ts'
import { cardContent, isSameMention } from './mention-card.ts'
import { mentionName, mentionNamed } from './mention-name.ts'
import { bringIntoView, elementAt, isInView } from './scrolling.ts'
import { stepMarked, stepWithin } from './stepping.ts'
import { createWholeReading } from './whole-reading.ts'

/** A live region has to be there before its words, or screen readers do not speak them, ms. */
const BEFORE_SPEAKING_MS = 100

/** Mentions are named by their index in the reading. */
export type MentionView = Pick<ReadingView, 'show' | 'dropStale'> & {
  /** Scrolls to a mention and opens its card; false where there is no such mention on the page. */
  showMention(index: number): boolean
  /** Goes to the next or previous marked mention; false where there is none. */
  step(by: Step): boolean
  /** Keeps the mention whose card is open; false where none is. */
  keepShown(): boolean
  /** Opens the panel, at the entity whose card is open. */
  more(): void
  /** Whether anything is marked. */
  isMarked(): boolean
  /** The reader chose what opens the card. */
  heed(card: CardSettings): void
}

/** Everything is gone when `signal` aborts. */
export function createMentionView(
  deps: Pick<ReadingViewDeps, 'document' | 'style' | 'keep' | 'openPanel'> & { words(): PageViewWords },
  signal: AbortSignal,
): MentionView {
  const { document } = deps
  let read: ReadArticle | null = null
  /** The mention whose card is open. */
  let open: number | null = null
  /** The mention shown last, where the next step starts from. */
  let cursor: number | null = null
  /** Where the pointer came upon a mention; undefined where a key did. */
  let pointerX: number | undefined

  const marks = createMarks(document, signal)
  const dismiss = () => opening.dismiss()
  const reading = createWholeReading()
  const nameAt = (index: number | null) => (read && index !== null ? mentionName(read, index) : null)
  const keeping = createKeeping({
    wishFor: (name, id) => read && wishForMention(read, mentionNamed(read, name), id),
    whole: reading.whole,
    keep: deps.keep,
    progressed(name, progress) {
      if (name !== nameAt(open)) return
      card.showKeep(progress)
      card.say(spokenProgress(progress, deps.words()))
      place()
    },
  })
  const card = createCardOverlay(
    document,
    deps.style,
    {
      entered: () => opening.cardEntered(),
      left: () => opening.cardLeft(),
      focused: () => hover.send({ type: 'card-focused' }),
      dismissed: dismiss,
      keep: () => void keepShown(),
      note: () => openPanel(null, keptAs(open)),
      more: () => more(),
      previous: () => stepInCard(-1),
      next: () => stepInCard(1),
      refused: () => fail(deps.words().tampered),
    },
    signal,
  )
  const keys = watchCardKeys(document, card, dismiss, signal)

  /** The state of the hover decides, the card and the mark follow. */
  const follow = (state: HoverState) => {
    const mention = shownMention(state)
    if (mention === open) return
    open = mention
    if (mention === null) {
      marks.setCurrent(null)
      return keys.closed()
    }
    cursor = mention
    keys.opened(state.at === 'shown' && state.pinned)
    showCard(mention, true)
  }
  const showCard = (mention: number, isNews: boolean) => {
    marks.setCurrent(mention)
    const content = isNews && read ? cardContent(read, mention) : null
    if (!content) return place()
    card.show({ content, words: deps.words() }, marks.boxesAt(mention), pointerX)
    card.showKeep(keeping.progressOf(nameAt(mention) ?? ''))
  }
  const hover = createHover(follow, signal)
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
  /** The card stays by its mention while the page moves, and goes when its mention has gone out of sight. */
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
  const stepInCard = (by: Step) => {
    if (read && open !== null) stepWithin(read.reading.mentions, open, by, showMention)
  }
  const keepShown = () => {
    const name = nameAt(open)
    return name !== null && keeping.keep(name)
  }
  const keptAs = (index: number | null) => {
    const name = nameAt(index)
    return name === null ? null : keeping.keptAs(name)
  }
  const fail = (message: string) => {
    card.warn(message)
    place()
  }
  const openMention = () => (open === null ? undefined : read?.reading.mentions[open])
  const openPanel = (entity: EntityId | null, annotation: string | null) => {
    void deps.openPanel({ entity, annotation }).then((answer) => {
      if (!answer.ok) fail(answer.problem.message)
    })
  }
  const more = () => openPanel(openMention()?.entity ?? null, null)

  return {
    show(next) {
      const before = read
      const last = nameAt(cursor)
      read = next
      marks.paint(next)
      const isOther = next?.reading !== before?.reading
      const goesOn = before?.readTo != null && next?.article.text === before.article.text
      if (isOther) {
        const at = goesOn && next && last !== null ? mentionNamed(next, last) : -1
        cursor = at < 0 ? null : at
        if (!goesOn) keeping.forget()
      }
      reading.follow(next)
      const meant = meantMention(hover.state())
      // The open card stays where its very mention is still there, and says what is read of it now.
      if (meant !== null && before && next && isSameMention(before, next, meant)) {
        if (open !== null) showCard(open, isOther)
      } else if (isOther) {
        pointer.forget()
        opening.pointerOver(null)
        dismiss()
      }
    },
    dropStale() {
      marks.dropStale()
      place()
    },
    showMention,
    step: (by) => stepMarked(marks, cursor, by, showMention),
    keepShown,
    more,
    isMarked: () => marks.marked().length > 0,
    heed: opening.heed,
  }
}
