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
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#line(middle) < beginning) low = middle + 1
      else high = middle
    }
    const line = low < this.#starts.length ? this.#line(low) : ''
    return line.startsWith(beginning) ? line.slice(beginning.length) : null
  }

  #line(at: number): string {
    const next = this.#starts[at + 1]
    return this.#text.slice(this.#starts[at], next === undefined ? undefined : next - 1)
  }
}
