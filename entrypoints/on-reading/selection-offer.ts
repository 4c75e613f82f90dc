/** A button beside what the reader selects. Keys and the menu keep as well, and tell it in the same place. */
import type { KeepProgress } from '../../components/card/card-content.ts'
import { createKeepOffer, type KeepOffer } from '../../components/passage/keep-offer.ts'
import type { KeepWish } from '../../lib/domain/keep-request.ts'
import type { PageViewWords } from '../../lib/domain/page-view-words.ts'
import type { Result } from '../../lib/domain/result.ts'
import type { Rect } from '../../lib/hovering/place-card.ts'
import { eachFrame } from '../../lib/page/each-frame.ts'
import { randomId } from '../../lib/page/random-id.ts'
import { selectedRange } from '../../lib/page/selected-passage.ts'
import { createFloatingRoot } from './floating-root.ts'
import { isInView } from './scrolling.ts'

/** The button stands below so much of the selection's end, CSS pixels. */
const END_WIDTH = 48

export type SelectionOfferDeps = {
  document: Document
  style: string
  /** What is said, by now. */
  words(): PageViewWords
  /** The wish to keep what a range covers, under an id. */
  wishFor(range: Range, id: string): Promise<Result<KeepWish>>
  keep(wish: KeepWish): Promise<Result<{ id: string }>>
  /** Opens the panel at the note of what was kept. */
  openNote(annotation: string): Promise<Result<unknown>>
}

export type SelectionOffer = {
  /** Offers the button from now on, or does not. */
  offer(isOffered: boolean): void
  /** Keeps what is selected; false where nothing is. */
  keepSelected(): boolean
  /** Opens the panel at the note of what was just kept; false where nothing was. */
  openNote(): boolean
  /** Keeps what is asked for, and tells so at the edge of the page. */
  keep(wishFor: (id: string) => Promise<Result<KeepWish>>): void
}

/** What is offered or was kept: by which boxes it is shown, and how far it has come. */
type Offer = {
  id: string
  shown: KeepOffer
  anchors(): Rect[]
  wishFor(id: string): Promise<Result<KeepWish>>
  phase: KeepProgress['phase']
}

/** Everything is gone when `signal` aborts. */
export function createSelectionOffer(deps: SelectionOfferDeps, signal: AbortSignal): SelectionOffer {
  const { document } = deps
  let isOffered = false
  let now: Offer | null = null

  const floating = createFloatingRoot(
    document,
    deps.style,
    { refused: () => tell({ phase: 'failed', message: deps.words().tampered }) },
    signal,
  )
  const hide = () => {
    now = null
    floating.hide()
  }
  const place = () => {
    const anchors = now?.anchors() ?? []
    if (anchors.some((box) => isInView(document, box))) floating.place(anchors)
    else hide()
  }
  const tell = (progress: KeepProgress, offer = now) => {
    if (!offer || offer !== now) return
    offer.phase = progress.phase
    offer.shown.show(progress)
    place()
  }
  const keepNow = async (offer: Offer) => {
    tell({ phase: 'keeping' }, offer)
    const wish = await offer.wishFor(offer.id)
    const answer = wish.ok ? await deps.keep(wish.value) : wish
    if (answer.ok) offer.id = answer.value.id
    tell(answer.ok ? { phase: 'kept' } : { phase: 'failed', message: answer.problem.message }, offer)
  }
  const openNote = async (offer: Offer) => {
    const answer = await deps.openNote(offer.id)
    if (answer.ok) hide()
    else tell({ phase: 'failed', message: answer.problem.message }, offer)
  }
  const show = (parts: Pick<Offer, 'anchors' | 'wishFor'>): Offer => {
    const actions = {
      keep: floating.byReaderWhoSees(() => void keepNow(offer)),
      note: floating.byReaderWhoSees(() => void openNote(offer)),
    }
    const shown = createKeepOffer(actions, deps.words())
    // The press must not take the selection away.
    shown.element.addEventListener('mousedown', (event) => event.preventDefault())
    const offer: Offer = { ...parts, id: randomId(), shown, phase: 'ready' }
    now = offer
    floating.show(shown.element)
    tell({ phase: 'ready' })
    return offer
  }
  const showFor = (range: Range) =>
    show({
      anchors: () => endOf(range),
      wishFor: (id) => deps.wishFor(range, id),
    })

  /** The button comes with a selection and goes with it. */
  const look = () => {
    const range = selectedRange(document)
    if (range && isOffered && range.toString().trim()) {
      if (now === null || now.phase === 'ready') showFor(range.cloneRange())
    } else if (now?.phase === 'ready') hide()
  }
  const onInput = (event: Event) => {
    // The browser changes the selection after it has told of the press.
    if (event.isTrusted && !floating.isHost(event.target)) setTimeout(() => signal.aborted || look(), 0)
  }
  const listening = { capture: true, passive: true, signal }
  document.addEventListener('pointerup', onInput, listening)
  document.addEventListener('keyup', onInput, listening)
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !floating.isHost(event.target)) hide()
    },
    listening,
  )
  const follow = eachFrame(() => now && place(), signal)
  document.addEventListener('scroll', follow, listening)
  document.defaultView?.addEventListener('resize', follow, { passive: true, signal })
  return {
    offer(wanted) {
      if (wanted === isOffered) return
      isOffered = wanted
      look()
    },
    keepSelected() {
      const range = selectedRange(document)
      if (!range) return false
      void keepNow(showFor(range.cloneRange()))
      return true
    },
    openNote() {
      if (now?.phase !== 'kept') return false
      void openNote(now)
      return true
    },
    keep(wishFor) {
      void keepNow(show({ anchors: () => [cornerOf(document)], wishFor }))
    },
  }
}

/** Where a selection ends: the last bit of its last line. */
function endOf(range: Range): Rect[] {
  const {
    left = 0,
    right = 0,
    top = 0,
    bottom = 0,
  } = [...range.getClientRects()].filter(({ width }) => width > 0).at(-1) ?? {}
  return bottom > 0 || top < 0 ? [{ left: Math.max(left, right - END_WIDTH), right, top, bottom }] : []
}

/** Where what has no place of its own is told: the upper end of the viewport. */
function cornerOf(document: Document): Rect {
  const left = document.documentElement.clientWidth - 1
  return { left, right: left, top: 0, bottom: 1 }
}
