/**
 * Paints mentions with the CSS Custom Highlight API. No node of the page is touched.
 * The registry is shared with the page, which may read it and delete from it: only our own names are set and
 * deleted, and what the page deletes is put back a few times and then left alone.
 */
import type { Kind } from '../domain/entity.ts'
import { eachFrame } from './each-frame.ts'
import { HIGHLIGHT_NAMES } from './highlight-names.ts'
import type { Measure } from './range-boxes.ts'
import { createRepairs } from './repairs.ts'
import { windowOf } from './viewport-window.ts'

/** One thing to paint; things are in the order of the text. */
export type Painted = { kind: Kind; ranges(): StaticRange[] }

/** The part of `HighlightRegistry` that is used. */
export type Registry = {
  get(name: string): unknown
  set(name: string, highlight: Highlight): unknown
  delete(name: string): boolean
}

export type HighlighterPage = {
  document: Document
  registry: Registry
  measure: Measure
  /** Height of the viewport, CSS pixels. */
  viewportHeight(): number
}

export type Highlighter = {
  /** Paints these instead of those painted before. */
  paint(painted: readonly Painted[]): void
  /** Takes away what is painted where other words stand by now. */
  dropStale(): void
  /** Marks these ranges as the current mention instead of those marked before; none: nothing is current. */
  mark(ranges: readonly StaticRange[]): void
  /** Deletes what was painted. Painting again is possible. */
  clear(): void
}

/** Every registered range costs each frame, so beyond this many only those near the viewport are registered. */
export const MOST_FAR_AND_NEAR = 150
/** How near, in screens: the second where there are still that many within the first. */
const MARGINS = [1, 0.25] as const

/** Makes a highlighter that follows the viewport until `signal` aborts; then everything of ours is deleted. */
export function createHighlighter(page: HighlighterPage, signal: AbortSignal): Highlighter {
  const { document, registry, measure } = page
  const ours = new Map<string, Highlight>()
  let painted: readonly Painted[] = []
  let near = { first: 0, last: -1 }
  /** How many ranges of painted things are registered. */
  let registered = 0
  /** How far from the viewport things are registered, CSS pixels. */
  let margin = 0
  /** Where the first registered thing was when the window was made, to tell how far the page has moved since. */
  let madeAt = 0

  const put = (name: string, ranges: readonly StaticRange[]) => {
    if (ranges.length === 0) return take(name)
    const highlight = new Highlight()
    for (const range of ranges) highlight.add(range)
    ours.set(name, highlight)
    registry.set(name, highlight)
  }
  const take = (name: string) => {
    const own = ours.get(name)
    ours.delete(name)
    // Another name-sake is not ours to delete: the page's, or a newer instance of Entente's.
    if (own && registry.get(name) === own) registry.delete(name)
  }
  const topOf = (index: number) => measure.boxesOf(painted[index]?.ranges() ?? [])[0]?.top ?? null
  const narrow = () => {
    const height = page.viewportHeight()
    for (const screens of MARGINS) {
      margin = screens * height
      near = windowOf(painted.length, topOf, height, margin)
      if (near.last - near.first < MOST_FAR_AND_NEAR) return
    }
  }
  const register = () => {
    if (painted.length > MOST_FAR_AND_NEAR) narrow()
    else near = { first: 0, last: painted.length - 1 }
    madeAt = topOf(near.first) ?? 0
    const byKind: Record<Kind, StaticRange[]> = { official: [], agreement: [], area: [] }
    const ranges = nearRanges()
    for (const [kind, range] of ranges) byKind[kind].push(range)
    registered = ranges.length
    for (const kind of ['official', 'agreement', 'area'] as const) put(HIGHLIGHT_NAMES[kind], byKind[kind])
  }
  const nearRanges = () =>
    painted
      .slice(near.first, near.last + 1)
      .flatMap(({ kind, ranges }) => ranges().map((range) => [kind, range] as const))
  const repairs = createRepairs({
    isWhole: () => [...ours].every(([name, highlight]) => registry.get(name) === highlight),
    repair: () => {
      for (const [name, highlight] of ours) registry.set(name, highlight)
    },
    signal,
  })
  const follow = () => {
    if (painted.length > MOST_FAR_AND_NEAR) {
      const top = topOf(near.first)
      if (top === null || Math.abs(top - madeAt) > margin / 2) register()
    }
    repairs.look()
  }

  const onScroll = eachFrame(follow, signal)
  // Capture: the article may scroll inside an element of its own.
  document.addEventListener('scroll', onScroll, { passive: true, capture: true, signal })

  const clear = () => {
    for (const name of [...ours.keys()]) take(name)
    painted = []
    repairs.rest()
  }
  signal.addEventListener('abort', clear)
  return {
    paint(next) {
      if (signal.aborted) return
      painted = next
      register()
      repairs.watch()
    },
    dropStale() {
      if (nearRanges().length !== registered) register()
    },
    mark(ranges) {
      if (!signal.aborted) put(HIGHLIGHT_NAMES.current, ranges)
    },
    clear,
  }
}
