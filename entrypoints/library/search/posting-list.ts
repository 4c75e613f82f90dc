/** The texts that hold one word, in ascending order of their numbers, each with a weight from 1 to 255. */
export class PostingList {
  length = 0
  #slots = new Uint32Array(2)
  #weights = new Uint8Array(2)

  /** `slot` is above all that are in the list. */
  add(slot: number, weight: number): void {
    if (this.length === this.#slots.length) this.#grow()
    this.#slots[this.length] = slot
    this.#weights[this.length] = weight
    this.length++
  }

  remove(slot: number): void {
    const at = this.#placeOf(slot)
    if (at === this.length || this.#slots[at] !== slot) return
    this.#slots.copyWithin(at, at + 1, this.length)
    this.#weights.copyWithin(at, at + 1, this.length)
    this.length--
  }

  /** Raises the score of each text to what this word gives it. */
  raise(best: Float32Array, share: number): void {
    for (let at = 0; at < this.length; at++) {
      const slot = this.#slots[at] as number
      const score = share * (this.#weights[at] as number)
      if (score > (best[slot] as number)) best[slot] = score
    }
  }

  #grow(): void {
    const slots = new Uint32Array(this.length * 2)
    const weights = new Uint8Array(this.length * 2)
    slots.set(this.#slots)
    weights.set(this.#weights)
    this.#slots = slots
    this.#weights = weights
  }

  #placeOf(slot: number): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#slots[middle] as number) < slot) low = middle + 1
      else high = middle
    }
    return low
  }
}
