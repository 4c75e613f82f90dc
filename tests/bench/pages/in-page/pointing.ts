/** Runs in the page: which mention is at a point, and its card, by us and by what cannot be beaten. */

import type { CardContent } from '../../../../components/card/card-content.ts'
import { pageStyle } from '../../../../components/passage/page-style.ts'
import { createCardOverlay } from '../../../../entrypoints/on-reading/card-overlay.ts'
import { createMarks, type Marks } from '../../../../entrypoints/on-reading/marks.ts'
import type { PageViewWords } from '../../../../lib/domain/page-view-words.ts'
import { asReading, KINDS, MARKS_STYLE, type Place, readArticle, spread } from './places.ts'

type Point = { x: number; y: number }

/** TypeScript does not know all of it yet. */
const registry = CSS.highlights as HighlightRegistry & { highlightsFromPoint(x: number, y: number): unknown }

let marks: Marks
let places: Place[] = []
let points: Point[] = []
let card: ReturnType<typeof createCardOverlay>
let box: HTMLElement

const finders = {
  limit: ({ x, y }: Point) => document.caretPositionFromPoint(x, y),
  ours: ({ x, y }: Point) => marks.hitTest(x, y),
  highlights: ({ x, y }: Point) => registry.highlightsFromPoint(x, y),
}

const kit = {
  /** Marks so many mentions; the points lie on those that are seen. */
  mark(count: number): number {
    const style = document.createElement('style')
    style.textContent = MARKS_STYLE
    document.head.append(style)
    const read = readArticle()
    places = spread(read, count)
    marks = createMarks(document, new AbortController().signal)
    marks.paint(asReading(read, places))
    points = places.slice(0, 100).flatMap((_, at) => {
      const [box] = marks.boxesAt(at)
      return box && box.bottom < innerHeight
        ? [{ x: box.left + box.width / 2, y: box.top + box.height / 2 }]
        : []
    })
    if (!points.every((point, at) => finders.ours(point) === at)) throw new Error('A mention was not hit.')
    return points.length
  },
  /** The browser's own search looks among all that is registered. */
  registerAll(): void {
    const ranges = places.map(
      ({ node, from, to }) =>
        new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
    )
    for (const kind of KINDS) CSS.highlights.delete(`entente-${kind}`)
    CSS.highlights.set('entente-official', new Highlight(...ranges))
  },
  find(how: keyof typeof finders, times: number): void {
    const find = finders[how]
    for (const point of points) find(point)
    performance.mark('finding-begins')
    for (let at = 0; at < times; at++) find(points[at % points.length] as Point)
    performance.mark('finding-ends')
  },
  /** Puts a bare box into the page and makes ready for cards; nothing is shown. */
  prepare(): void {
    box = document.createElement('div')
    box.style.cssText =
      'position: fixed; left: 40px; top: 40px; width: 320px; height: 160px; background: #fff'
    box.textContent = 'A box'
    box.hidden = true
    document.body.append(box)
    const nothing = () => undefined
    const events = {
      entered: nothing,
      left: nothing,
      focused: nothing,
      dismissed: nothing,
      keep: nothing,
      note: nothing,
      more: nothing,
      previous: nothing,
      next: nothing,
      refused: nothing,
    }
    card = createCardOverlay(document, pageStyle, events, new AbortController().signal)
  },
  show(how: 'limit' | 'ours', shown: { content: CardContent; words: PageViewWords }): void {
    performance.mark('showing-begins')
    if (how === 'limit') box.style.display = 'block'
    else card.show(shown, marks.boxesAt(3))
  },
  hide(): void {
    box.style.display = 'none'
    card.hide()
  },
}

export type PointingKit = typeof kit
export type Finder = keyof typeof finders

Object.assign(globalThis, { kit })
