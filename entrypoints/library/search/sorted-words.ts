/** Words in order, so that those with one beginning stand together. */
export class SortedWords {
  #sorted: string[] = []
  #fresh: string[] = []

  /** `word` is new. */
  add(word: string): void {
    this.#fresh.push(word)
  }

  /** All that begin so, the word itself first. */
  beginningWith(beginning: string): string[] {
    this.#merge()
    const from = this.#firstNotBefore(beginning)
    let to = from
    while (this.#sorted[to]?.startsWith(beginning)) to++
    return this.#sorted.slice(from, to)
  }

  #merge(): void {
    if (this.#fresh.length === 0) return
    const fresh = this.#fresh.sort()
    const merged: string[] = []
    let at = 0
    for (const word of this.#sorted) {
      while (at < fresh.length && (fresh[at] as string) < word) merged.push(fresh[at++] as string)
      merged.push(word)
    }
    this.#sorted = merged.concat(fresh.slice(at))
    this.#fresh = []
  }

  #firstNotBefore(word: string): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#sorted[middle] as string) < word) low = middle + 1
      else high = middle
    }
    return low
  }
}
