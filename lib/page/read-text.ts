/** Writes a page's runs as one text: white space collapsed, blocks parted by a blank line, every piece remembered. */
import type { Outline, Part, Run } from './outline.ts'
import type { PageText, TextPiece } from './page-text.ts'

const WHITE = /[ \t\n\r\f]/
const NEEDS_COLLAPSING = /[\t\n\r\f]| {2}/
const SOLID = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g

/** Reads the runs from `first` to `end` (exclusive) without those inside of `without`. */
export function readText(outline: Outline, parts: readonly Part[], without: ReadonlySet<Part>): PageText {
  const writer = new Writer()
  for (const part of parts) {
    const skipped = [...without].filter((one) => one.at >= part.at && one.end <= part.end)
    let next = 0
    for (let at = part.firstRun; at < part.endRun; at++) {
      const out = skipped[next]
      if (out && at >= out.firstRun && out.endRun > at) {
        at = out.endRun - 1
        next++
        writer.breakBlock()
        continue
      }
      if (out && at >= out.endRun) {
        next++
        at--
        continue
      }
      const run = outline.runs[at]
      if (run) writer.write(run)
    }
    writer.breakBlock()
  }
  return writer.finish()
}

class Writer {
  private readonly chunks: string[] = []
  private readonly pieces: TextPiece[] = []
  private length = 0
  private parting: '' | ' ' | '\n\n' = ''
  private gap = false

  write({ node, edge, spaced, gap }: Run): void {
    this.gap ||= gap
    if (edge === 'block') this.breakBlock()
    else if (edge === 'line') this.parting = this.parting || (/^\s*\p{Ll}/u.test(node.data) ? ' ' : '\n\n')
    const { data } = node
    if (!this.parting && (spaced || WHITE.test(data[0] ?? ''))) this.parting = ' '
    if (!NEEDS_COLLAPSING.test(data) && !WHITE.test(data[0] ?? '') && !WHITE.test(data.at(-1) ?? '')) {
      this.add(node, 0, data)
      return
    }
    for (const found of data.matchAll(SOLID)) {
      this.add(node, found.index, found[0])
      this.parting = ' '
    }
    if (!WHITE.test(data.at(-1) ?? '')) this.parting = ''
  }

  breakBlock(): void {
    if (this.length > 0) this.parting = '\n\n'
  }

  finish(): PageText {
    return { text: this.chunks.join(''), pieces: this.pieces }
  }

  private add(node: Text, from: number, words: string): void {
    if (this.length > 0 && this.parting) {
      this.chunks.push(this.parting)
      this.length += this.parting.length
    }
    const piece: TextPiece = { node, from, start: this.length, length: words.length }
    if (this.gap) piece.gap = true
    this.gap = false
    this.parting = ''
    this.pieces.push(piece)
    this.chunks.push(words)
    this.length += words.length
  }
}
