/** Writes a page's runs as one text: blocks parted by a blank line, every piece remembered. */
import { finish, type Work } from '../work/turns.ts'
import type { Outline, Part, Run } from './page-parts.ts'
import type { PageText } from './page-text.ts'
import type { TextPiece } from './text-spans.ts'

/** Runs after which writing may be put aside. */
const RUNS_A_TURN = 100

/** As `writing`, in one go. */
export function readText(groups: Iterable<Iterable<Run>>): PageText {
  return finish(writing(groups))
}

/** Writes groups of runs, a blank line between them. Runs are in the order of the page. */
export function* writing(groups: Iterable<Iterable<Run>>): Work<PageText> {
  const writer = new Writer()
  let written = 0
  for (const group of groups) {
    writer.breakBlock()
    for (const run of group) {
      writer.write(run)
      if (++written % RUNS_A_TURN === 0) yield
    }
  }
  return writer.finish()
}

/** The runs of a part without those inside of `clutter`, which is in the order of the page and does not overlap. */
export function runsOf(outline: Outline, part: Part, clutter: readonly Part[] = []): Run[] {
  const runs: Run[] = []
  let next = 0
  let cut = false
  for (let at = part.firstRun; at < part.endRun; at++) {
    while ((clutter[next]?.endRun ?? Infinity) <= at) next++
    const out = clutter[next]
    const run = outline.runs[at]
    if (out && out.firstRun <= at) {
      at = out.endRun - 1
      cut = true
    } else if (run) {
      runs.push(cut ? { ...run, edge: 'block', gap: true } : run)
      cut = false
    }
  }
  return runs
}

function startsSmall(data: string): boolean {
  const first = data.trimStart().charAt(0)
  return first !== first.toUpperCase()
}

/** What was written so far, and what has to stand before the next word. */
class Writer {
  private text = ''
  private readonly pieces: TextPiece[] = []
  private parting: '' | ' ' | '\n\n' = ''
  private gap = false

  write({ node, data, edge, spaced, gap, from = 0, to }: Run): void {
    this.gap ||= gap
    if (edge === 'block') this.breakBlock()
    // A line that goes on in small letters was broken for its look only.
    else if (edge === 'line' && this.parting !== '\n\n') this.parting = startsSmall(data) ? ' ' : '\n\n'
    const first = data.startsWith(' ')
    const last = data.endsWith(' ')
    if (spaced || first) this.parting ||= ' '
    const words = first || last ? data.slice(first ? 1 : 0, last ? -1 : undefined) : data
    if (words !== '') this.add(words, node, from, to)
    if (last) this.parting ||= ' '
  }

  breakBlock(): void {
    this.parting = '\n\n'
  }

  finish(): PageText {
    return { text: this.text, pieces: this.pieces }
  }

  private add(words: string, node: TextPiece['node'], from: number, to: number | undefined): void {
    if (this.text !== '') this.text += this.parting
    this.pieces.push({ node, from, to, start: this.text.length, length: words.length, gap: this.gap })
    this.gap = false
    this.parting = ''
    this.text += words
  }
}
