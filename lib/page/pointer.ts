/** Which mention the pointer is on. */
import { firstOf } from '../domain/halving.ts'
import type { Mention } from '../domain/reading.ts'
import { eachFrame } from './each-frame.ts'
import { nameOf } from './element-attributes.ts'

/** A place in the text of a page. */
type Caret = Pick<CaretPosition, 'offsetNode' | 'offset'> & Partial<Pick<CaretPosition, 'getClientRect'>>

export type HitTestPage = {
  /** The caret nearest to a point; null where there is no text. */
  caretAt(x: number, y: number): Caret | null
  /** Offset in the article's text; null outside of it. */
  offsetAt(node: Node, offset: number): number | null
  /** Whether a mention's words still stand where they were read, by its index. */
  stands(index: number): boolean
  /** Line boxes of a mention, by its index. */
  boxesOf(index: number): readonly DOMRect[]
}

/** Index of the mention at a point of the viewport, null where there is none; the shortest where kinds overlap. */
export type HitTest = (x: number, y: number) => number | null

/** A mention that can be hit, with its index among the reading's mentions. */
export type Target = Pick<Mention, 'start' | 'end' | 'kind'> & { index: number }

/**
 * Makes a hit test: one caret, a binary search for each kind, and a check of where the caret is, because it is found
 * beside the text as well; of all boxes only where it is at a mention's end, or far from the point. `targets` are in
 * the order of the text and do not overlap within a kind.
 */
export function createHitTest(targets: readonly Target[], page: HitTestPage): HitTest {
  const kinds = new Set(targets.map(({ kind }) => kind))
  const alike = [...kinds].map((kind) => targets.filter((target) => target.kind === kind))
  const isOn = (span: Target, x: number, y: number) =>
    page.boxesOf(span.index).some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom)

  return (x, y) => {
    const caret = page.caretAt(x, y)
    const offset = caret && page.offsetAt(caret.offsetNode, caret.offset)
    if (!caret || offset === null) return null
    let found: Target | null = null
    for (const spans of alike) {
      const last = firstOf(spans.length, (at) => (spans[at]?.start ?? 0) > offset) - 1
      // A caret after the last letter is still on that letter's right half, so the one before may be meant.
      for (const span of [spans[last - 1], spans[last]]) {
        if (!span || span.end < offset || (found && lengthOf(found) <= lengthOf(span))) continue
        const isInside = span.start < offset && offset < span.end && hasLetterAt(caret, x, y)
        if (isInside ? page.stands(span.index) : isOn(span, x, y)) found = span
      }
    }
    return found?.index ?? null
  }
}

/** Whether the caret stands between two letters of a mention, and the point on one of them. */
function hasLetterAt(caret: Caret, x: number, y: number): boolean {
  const box = caret.getClientRect?.()
  // No letter is wider than its line is high.
  return !!box && box.top <= y && y <= box.bottom && 2 * Math.abs(box.left - x) <= box.bottom - box.top
}

function lengthOf({ start, end }: Target): number {
  return end - start
}

/** The browser's own caret search, in the words of whichever browser it is; in these shadow trees too. */
export function caretFinder(
  document: Document,
  shadows: () => readonly ShadowRoot[],
): HitTestPage['caretAt'] {
  return (x, y) => {
    if (typeof document.caretPositionFromPoint === 'function') {
      const trees = shadows()
      // An empty list costs as much as a tenth of the search.
      return document.caretPositionFromPoint(x, y, trees.length > 0 ? { shadowRoots: [...trees] } : undefined)
    }
    const range = document.caretRangeFromPoint(x, y)
    return range && { offsetNode: range.startContainer, offset: range.startOffset }
  }
}

export type PointerWatch = {
  document: Document
  hitTest: HitTest
  /** Whether an event's target is our own card: then the pointer is on no mention, and has not left either. */
  isCard(target: EventTarget | null): boolean
  /** Called when the pointer came upon a mention or left it, at most once a frame. `x`: where, CSS pixels. */
  over(mention: number | null, x: number): void
  /** Called when a mention outside of links and buttons was tapped, or clicked where `clicks` says that this counts. */
  tapped(mention: number, x: number): void
  clicks(): boolean
  /** Called when something else than our card was pressed. */
  pressedElsewhere(): void
}

/**
 * Follows the pointer with passive listeners, one hit test a frame, until `signal` aborts. `forget`: mentions have other
 * names from now on, so the pointer is on none until it moves.
 */
export function watchPointer(watch: PointerWatch, signal: AbortSignal): { forget(): void } {
  const { document, isCard } = watch
  const listening = { passive: true, capture: true, signal }
  let last: { x: number; y: number } | null = null
  let mention: number | null = null

  const report = (next: number | null, x: number) => {
    if (next === mention) return
    mention = next
    watch.over(next, x)
  }
  const look = eachFrame(() => {
    if (last) report(watch.hitTest(last.x, last.y), last.x)
  }, signal)
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return
      // Forgotten on the card, so that coming back to the very mention is news again.
      if (isCard(event.target)) {
        last = null
        mention = null
        return
      }
      last = { x: event.clientX, y: event.clientY }
      look()
    },
    listening,
  )
  document.addEventListener(
    'pointerout',
    (event) => {
      // Out of the window: no move will follow.
      if (!event.isTrusted || event.relatedTarget !== null) return
      last = null
      report(null, event.clientX)
    },
    listening,
  )
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isCard(event.target)) return
      const tapped =
        (isTap(event) || watch.clicks()) && !leadsElsewhere(event)
          ? watch.hitTest(event.clientX, event.clientY)
          : null
      if (tapped === null) watch.pressedElsewhere()
      else watch.tapped(tapped, event.clientX)
    },
    listening,
  )
  return {
    forget() {
      last = mention = null
      watch.over(null, 0)
    },
  }
}

function isTap(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch'
}

const LEADING = new Set(['a', 'button', 'input', 'label', 'summary'])

function leadsElsewhere(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && LEADING.has(nameOf(node)))
}
