/** Runs in the page: what marks cost it while it goes on, frame by frame and change by change. */
import { createMarks } from '../../../../entrypoints/on-reading/marks.ts'
import { asReading, KINDS, MARKS_STYLE, readArticle, spread } from './places.ts'

const kit = {
  /** Marks so many mentions as Entente does, or registers all of them wherever they are, or does nothing. */
  mark(how: 'ours' | 'all' | 'none', count: number): void {
    if (how === 'none') return
    const style = document.createElement('style')
    style.textContent = MARKS_STYLE
    document.head.append(style)
    const read = readArticle()
    const places = spread(read, count)
    if (how === 'ours') {
      createMarks(document, new AbortController().signal).paint(asReading(read, places))
      return
    }
    for (const [nth, kind] of KINDS.entries()) {
      const ranges = places
        .filter((_, at) => at % KINDS.length === nth)
        .map(
          ({ node, from, to }) =>
            new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
        )
      CSS.highlights.set(`entente-${kind}`, new Highlight(...ranges))
    }
  },
  /** Changes the colour of a box in each of so many frames. */
  async toggle(frames: number): Promise<void> {
    const box = document.querySelector('h1') ?? document.body
    performance.mark('frames-begin')
    for (let frame = 0; frame < frames; frame++) {
      box.style.backgroundColor = frame % 2 === 0 ? '#eee' : '#ddd'
      await new Promise(requestAnimationFrame)
    }
  },
  /** Puts elements beside the marked words and takes them away again. */
  change(times: number): void {
    const paragraphs = [...document.querySelectorAll('article p')]
    performance.mark('changes-begin')
    for (let at = 0; at < times; at++) {
      const added = document.createElement('span')
      added.textContent = 'new'
      paragraphs[at % paragraphs.length]?.prepend(added)
      added.remove()
    }
    performance.mark('changes-end')
  },
}

export type FramesKit = typeof kit

Object.assign(globalThis, { kit })
