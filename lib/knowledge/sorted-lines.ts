import { firstOf } from '../domain/halving.ts'

/** Lines of text in order, searched as they are: ready when loaded but for the places of the line breaks. */
export class SortedLines {
  readonly #text: string
  readonly #starts: Uint32Array

  /** `text`: lines in the order of their UTF-16 units, each once. */
  constructor(text: string) {
    this.#text = text
    const starts: number[] = []
    for (let at = 0; at <= text.length; at++) {
      starts.push(at)
      at = text.indexOf('\n', at)
      if (at < 0) break
    }
    this.#starts = Uint32Array.from(starts)
  }

  /** What follows `beginning` in the first line that begins so; null where none does. */
  restOf(beginning: string): string | null {
    const first = firstOf(this.#starts.length, (at) => this.#line(at) >= beginning)
    const line = first < this.#starts.length ? this.#line(first) : ''
    return line.startsWith(beginning) ? line.slice(beginning.length) : null
  }

  #line(at: number): string {
    const next = this.#starts[at + 1]
    return this.#text.slice(this.#starts[at], next === undefined ? undefined : next - 1)
  }
}
