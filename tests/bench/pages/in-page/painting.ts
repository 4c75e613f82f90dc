/** Runs in the page: painting mentions, by us and in the ways of others. */
import { createTextAnnotator, type RendererType } from '@recogito/text-annotator'
import Mark from 'mark.js'
import { createMarks } from '../../../../entrypoints/on-reading/marks.ts'
import { asReading, KINDS, MARKS_STYLE, type Place, readArticle, spread } from './places.ts'

let article = document.body
let places: Place[] = []
let paintOurs = () => undefined

/** Nothing of anybody else shall be measured, so that style and places are there before. */
function prepare(count: number): void {
  const style = document.createElement('style')
  style.textContent = `${MARKS_STYLE} mark { padding: 0.2em }`
  document.head.append(style)
  const read = readArticle()
  places = spread(read, count)
  article = document.querySelector('article') ?? document.body
  const reading = asReading(read, places)
  const marks = createMarks(document, new AbortController().signal)
  paintOurs = () => void marks.paint(reading)
}

const painters = {
  limit() {
    for (const [nth, kind] of KINDS.entries()) {
      const highlight = new Highlight()
      for (let at = nth; at < places.length; at += KINDS.length) {
        const { node, from, to } = places[at] as Place
        highlight.add(
          new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
        )
      }
      CSS.highlights.set(`entente-${kind}`, highlight)
    }
  },
  ours: () => paintOurs(),
  /** From the end, so that the offsets of what comes before still hold. */
  byHand() {
    for (let at = places.length - 1; at >= 0; at--) {
      const { node, from, to } = places[at] as Place
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, to)
      range.surroundContents(document.createElement('mark'))
    }
  },
  markJs() {
    new Mark(article).markRanges(inArticle().map(({ start, end }) => ({ start, length: end - start })))
  },
  recogitoHighlights: () => recogito('CSS_HIGHLIGHTS'),
  recogitoSpans: () => recogito('SPANS'),
}

function recogito(renderer: RendererType): void {
  const annotator = createTextAnnotator(article, { renderer, annotatingEnabled: false })
  const annotations = inArticle().map(({ start, end, quote }, at) => {
    const id = `mention-${at}`
    return { id, bodies: [], target: { annotation: id, selector: [{ quote, start, end }] } }
  })
  // Its own type wants ranges, its documentation offsets.
  annotator.setAnnotations(annotations as unknown as Parameters<typeof annotator.setAnnotations>[0])
}

/** The places as offsets among all characters of the article's element. */
function inArticle(): { start: number; end: number; quote: string }[] {
  const starts = new Map<Node, number>()
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length)
    length += (node as Text).length
  }
  return places.map(({ node, from, to }) => {
    const start = (starts.get(node) ?? 0) + from
    return { start, end: start + to - from, quote: node.data.slice(from, to) }
  })
}

const kit = {
  prepare,
  paint(how: keyof typeof painters): void {
    performance.mark('painting-begins')
    painters[how]()
  },
  /** Nodes in the page, and where each block of the article lies. */
  look(): { nodes: number; boxes: number[][] } {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
    let nodes = 0
    while (walker.nextNode()) nodes++
    const blocks = [...article.querySelectorAll('h1, h2, p, figure, figcaption')]
    return {
      nodes,
      boxes: blocks.map((block) => {
        const { left, top, width, height } = block.getBoundingClientRect()
        return [left, top, width, height]
      }),
    }
  },
}

export type PaintingKit = typeof kit
export type Painter = keyof typeof painters

Object.assign(globalThis, { kit })
