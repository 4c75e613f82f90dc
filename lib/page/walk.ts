/** What a walk over a page notes down of the nodes that it meets. */
import { attributesOf, nameOf } from './element-attributes.ts'
import { EMPTY, INLINE, isHeading, kindOf, type LeavingOut, NOT_SHOWN } from './element-kinds.ts'
import type { Outline, Part, Run } from './page-parts.ts'
import { linkedIfPlain } from './plain-words.ts'
import { collapse } from './white-space.ts'

/** As much of a text as tells its script. */
const SAMPLE = 50
const IDEOGRAPHS = /[぀-ヿ㐀-鿿가-힯]/
const WEIGHT_OF_IDEOGRAPHS = 2.5

const MOST_CHARACTERS = 5_000_000

/** What a walk has met so far. */
export class Walk {
  /** Nodes so far. */
  met = 0
  /** Name of the element that was met last. */
  name = ''
  readonly shadows: ShadowRoot[] = []
  private characters = 0
  private truncated = false
  private readonly parts: Part[] = []
  private readonly runs: Run[] = []
  private part: Part | null = null
  private block = 0
  private edge: Run['edge'] = 'block'
  private spaced = false
  private gap = false

  constructor(
    private readonly isLeftOut: LeavingOut,
    private readonly takesBlocks: boolean,
  ) {}

  /** Counts one more node; false where so much was read that the rest is not. */
  goesOn(): boolean {
    this.met++
    this.truncated ||= this.characters > MOST_CHARACTERS
    return !this.truncated
  }

  /** Takes up all that stands in the block that was entered last; false where it has to be walked. */
  takeWhole(element: Element): boolean {
    const { part } = this
    if (!this.takesBlocks || !part || part.inline || part.name === 'form') return false
    const linked = linkedIfPlain(element, this.isLeftOut)
    if (linked >= 0) this.take(element, element.textContent, linked)
    return linked >= 0
  }

  /** Takes up the text of a node. `inLinks`: how much of it stands in links inside of the node. */
  take(node: Text | Element, data: string, inLinks = 0): void {
    const { part } = this
    if (!part || data.trim() === '') {
      this.spaced = true
      return
    }
    const text = collapse(data)
    const { length } = text.trim()
    const linked = part.inLink ? length : Math.min(inLinks, length)
    this.runs.push({
      node,
      data: text,
      length,
      linked,
      weight: IDEOGRAPHS.test(text.slice(0, SAMPLE)) ? length * WEIGHT_OF_IDEOGRAPHS : length,
      part,
      block: this.block,
      edge: this.edge,
      spaced: this.spaced,
      gap: this.gap,
    })
    this.spaced = false
    part.chars += length
    part.linked += linked
    this.characters += length
    this.edge = null
    this.gap = false
  }

  /** Meets an element; true where its content is to be read, and `close` called after it. */
  enter(element: Element): boolean {
    const name = nameOf(element)
    this.name = name
    const kind = kindOf(name)
    if (kind & EMPTY) return false
    const attributes = attributesOf(element, name)
    if (name === 'br') this.breakLine()
    else if (this.isLeftOut(element, kind, attributes)) {
      this.gap = true
      if (!(kind & (INLINE | NOT_SHOWN))) this.breakBlock()
    } else {
      this.open(element, name, attributes, kind)
      return true
    }
    return false
  }

  open(element: Element, name: string, attributes = attributesOf(element, name), kind = kindOf(name)): Part {
    const parent = this.part
    // The names of custom elements do not say how they stand: in the middle of a line they belong to the line.
    const inline = (kind & INLINE) !== 0 || (this.edge === null && name.includes('-'))
    if (!inline) this.breakBlock()
    const { length } = this.runs
    const part: Part = {
      element,
      name,
      inline,
      parent,
      leaning: attributes.length === 0 && name !== 'footer' ? null : undefined,
      at: this.parts.length,
      end: 0,
      firstRun: length,
      endRun: length,
      inLink: parent?.inLink || name === 'a',
      chars: 0,
      linked: 0,
      prose: 0,
      paragraphs: 0,
      companions: 0,
      headlines: 0,
      members: 0,
    }
    this.part = part
    this.parts.push(part)
    return part
  }

  close(): void {
    const { part } = this
    if (!part) return
    part.end = this.parts.length
    part.endRun = this.runs.length
    if (!part.inline) this.breakBlock()
    this.part = part.parent
    if (!this.part) return
    this.part.chars += part.chars
    this.part.linked += part.linked
  }

  finish(root: Part): Outline {
    this.close()
    return { root, parts: this.parts, runs: this.runs, shadows: this.shadows, truncated: this.truncated }
  }

  private breakBlock(): void {
    if (this.edge === 'block') return
    this.edge = 'block'
    this.block++
  }

  /** One line break ends a line, two end a block. */
  private breakLine(): void {
    if (this.part && isHeading(this.part.name)) this.spaced = true
    else if (this.edge === 'line') this.breakBlock()
    else if (this.edge === null) this.edge = 'line'
  }
}
