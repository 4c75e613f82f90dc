/**
 * Draws what the reader kept, as empty boxes that the pointer goes through, in a closed root of their own: the page's
 * registry of highlights would tell the page what was kept. Boxes stand where the page scrolls to, so that they follow
 * without us; they are drawn anew where the page moves otherwise.
 */
import type { Colour } from '../../lib/domain/colour.ts'
import { eachFrame } from '../../lib/page/each-frame.ts'
import { rangesOf } from '../../lib/page/page-text.ts'
import { createMeasure } from '../../lib/page/range-boxes.ts'
import { createRepairs } from '../../lib/page/repairs.ts'
import { windowOf } from '../../lib/page/viewport-window.ts'
import type { FoundPassage } from './kept-finder.ts'
import { createOwnRoot, type OwnRoot, setStyle } from './own-root.ts'
import { bringIntoView, elementAt } from './scrolling.ts'

/** A page that takes the boxes away gets them back so often, with these pauses (ms), and then is left in peace. */
const REPAIR_PAUSES_MS = [1_000, 2_000, 4_000]
/** Changes of the page that follow each other faster are one, ms. */
const QUIET_MS = 250
/** How long a passage is pointed out, ms. */
const LIT_MS = 1_600

/** The bar stands so much below the line, CSS pixels: clear of the underlines of what was recognised. */
const BELOW = 6

const STYLE = 'position: absolute; left: 0; top: 0; width: 0; height: 0; pointer-events: none'

export type KeptMarks = {
  /** Draws these instead of those before. */
  draw(passages: readonly FoundPassage[]): void
  /** Scrolls to a passage and points it out; false where it is not on the page. */
  show(id: string): boolean
}

/** Everything is gone when `signal` aborts. */
export function createKeptMarks(document: Document, css: string, signal: AbortSignal): KeptMarks {
  /** Made for what is drawn first: most pages have nothing that was kept of them, and shall not read its style. */
  let own: OwnRoot | null = null
  const measure = createMeasure(document)
  const view = document.defaultView
  const height = () => view?.innerHeight ?? 0
  let passages: readonly FoundPassage[] = []
  let lit: string | null = null
  let litUntil: ReturnType<typeof setTimeout> | undefined
  /** How far the page was scrolled when the boxes near the viewport were drawn. */
  let drawnAt = 0

  const boxesOf = ({ page, start, end }: FoundPassage) => measure.boxesOf(rangesOf(page, start, end))
  /** Each text of the page by itself, because only within one their order is the order down the page. */
  const nearViewport = () =>
    [...new Set(passages.map(({ page }) => page))].flatMap((text) => {
      const inText = passages.filter(({ page }) => page === text)
      const topOf = (at: number) => (inText[at] && boxesOf(inText[at])[0]?.top) ?? null
      const { first, last } = windowOf(inText.length, topOf, height())
      return inText.slice(first, last + 1)
    })
  const draw = () => {
    if (passages.length === 0 || !own?.host.isConnected) return
    const { host, shell } = own
    const origin = host.getBoundingClientRect()
    drawnAt = view?.scrollY ?? 0
    shell.replaceChildren(
      ...nearViewport().flatMap((passage) =>
        boxesOf(passage).map((box) => {
          const drawn = document.createElement('div')
          drawn.className = classOf(passage.colour, passage.id === lit)
          const { left, top } = box
          setStyle(
            drawn,
            `left: ${left - origin.left}px; top: ${top - origin.top}px; width: ${box.width}px; height: ${box.height + BELOW}px`,
          )
          return drawn
        }),
      ),
    )
  }
  const drawSoon = eachFrame(draw, signal)
  const repairs = createRepairs({
    isWhole: () => own?.host.isConnected ?? true,
    repair() {
      if (own) document.documentElement.append(own.host)
      draw()
    },
    signal,
    pauses: REPAIR_PAUSES_MS,
  })
  const changed = new MutationObserver(() => {
    changed.disconnect()
    setTimeout(() => {
      if (signal.aborted || passages.length === 0) return
      repairs.look()
      drawSoon()
      watchChanges()
    }, QUIET_MS)
  })
  const watchChanges = () =>
    changed.observe(document.body ?? document.documentElement, {
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open'],
      subtree: true,
    })
  const sizes = new ResizeObserver(drawSoon)
  const rest = () => {
    changed.disconnect()
    sizes.disconnect()
    repairs.rest()
    own?.host.remove()
  }
  document.addEventListener(
    'scroll',
    ({ target }) => {
      // What scrolls inside of the page takes no boxes with it.
      const isFar = Math.abs((view?.scrollY ?? 0) - drawnAt) > height() / 2
      if (target !== document || isFar) drawSoon()
    },
    { passive: true, capture: true, signal },
  )
  view?.addEventListener('resize', drawSoon, { passive: true, signal })
  signal.addEventListener('abort', rest)
  return {
    draw(next) {
      const isFirst = passages.length === 0
      passages = [...next].sort((a, b) => a.start - b.start)
      const [one] = passages
      if (!one || signal.aborted) return rest()
      own ??= createOwnRoot(document, css, STYLE)
      if (isFirst) {
        document.documentElement.append(own.host)
        repairs.watch()
        watchChanges()
        sizes.observe(document.documentElement)
        if (document.body) sizes.observe(document.body)
      }
      setStyle(own.host, `z-index: ${layerOf(elementAt(one.page, one.start))}`)
      draw()
    },
    show(id) {
      const passage = passages.find((one) => one.id === id)
      if (!passage) return false
      const holder = elementAt(passage.page, passage.start)
      if (!bringIntoView(document, () => boxesOf(passage), holder)) return false
      clearTimeout(litUntil)
      lit = id
      draw()
      litUntil = setTimeout(() => {
        lit = null
        draw()
      }, LIT_MS)
      return true
    },
  }
}

function classOf(colour: Colour | null, isLit: boolean): string {
  return `passage${colour ? ` passage-${colour}` : ''}${isLit ? ' passage-lit' : ''}`
}

/** The layer of the page that a text lies in: over it the boxes are seen, below a menu that lies over it they are not. */
function layerOf(element: Element | null): number {
  let layer = 0
  for (let at = element; at; at = at.parentElement) {
    const { position, zIndex } = getComputedStyle(at)
    // The outermost one counts: layers inside of it are its own matter.
    if (position !== 'static' && zIndex !== 'auto') layer = Math.max(0, Number(zIndex))
  }
  return layer
}
