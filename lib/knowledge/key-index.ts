/** Numbers by key, as sorted arrays: ready when loaded, small, and asked in half as many steps as the count has binary digits. */
import type { KeyIndex } from '../domain/packed-holders.ts'
import { HASHES, keyHash } from './key-hash.ts'

/** More numbers than these are no answer any more. */
const MOST_NUMBERS = 64

const BITS_A_KEY = 8

/** Each comes nearer; the steps after them end it. */
const GUESSES = 2

/** The numbers of a key, ascending as added; [] where there are none. At most 64. */
export function numbersOf({ hashes, numbers }: KeyIndex, key: string): number[] {
  const hash = keyHash(key)
  const found: number[] = []
  for (let at = placeOf(hashes, hash); hashes[at] === hash && found.length < MOST_NUMBERS; at++) {
    found.push(numbers[at] ?? 0)
  }
  return found
}

/**
 * Answers whether a sorted array of hashes holds that of a key. Most words that are asked for are in no name: one bit of a
 * table says so of nine in ten of them, and only the others are searched. The table is made at the first question.
 */
export function keysIn(hashes: Float64Array): (key: string) => boolean {
  let table: Uint8Array | null = null
  return (key) => {
    const hash = keyHash(key)
    table ??= bitsOf(hashes)
    return isMarked(table, hash) && hashes[placeOf(hashes, hash)] === hash
  }
}

/** A bit of the table, whose length is a power of two, for each hash. */
function bitsOf(hashes: Float64Array): Uint8Array {
  let bytes = 1
  while (bytes * 8 < hashes.length * BITS_A_KEY) bytes *= 2
  const table = new Uint8Array(bytes)
  for (const hash of hashes) {
    const bit = bitOf(table, hash)
    table[bit >>> 3] = (table[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }
  return table
}

function isMarked(table: Uint8Array, hash: number): boolean {
  const bit = bitOf(table, hash)
  return ((table[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0
}

/** By the last digits of a hash, which are as even as the first. */
function bitOf(table: Uint8Array, hash: number): number {
  return hash & (table.length * 8 - 1)
}

/** Collects keys with their numbers; each pair is to be added once. */
export class KeyIndexBuilder {
  #hashes = new Float64Array(1024)
  #numbers = new Uint32Array(1024)
  #count = 0

  add(key: string, number: number): void {
    if (this.#count === this.#hashes.length) {
      this.#hashes = grown(this.#hashes, new Float64Array(this.#count * 2))
      this.#numbers = grown(this.#numbers, new Uint32Array(this.#count * 2))
    }
    this.#hashes[this.#count] = keyHash(key)
    this.#numbers[this.#count++] = number
  }

  /** Arrays sort fast only without a comparison of our own, so the numbers find their places afterwards. */
  build(): KeyIndex {
    const hashes = this.#hashes.slice(0, this.#count).sort()
    const numbers = new Uint32Array(this.#count)
    const taken = new Uint32Array(this.#count)
    for (let at = 0; at < this.#count; at++) {
      const first = placeOf(hashes, this.#hashes[at] ?? 0)
      numbers[first + (taken[first] ?? 0)] = this.#numbers[at] ?? 0
      taken[first] = (taken[first] ?? 0) + 1
    }
    return { hashes, numbers }
  }

  /** The keys alone, each once. */
  buildKeys(): Float64Array {
    const sorted = this.#hashes.slice(0, this.#count).sort()
    return sorted.filter((hash, at) => at === 0 || hash !== sorted[at - 1])
  }
}

/**
 * Where a hash stands, or would. Hashes are spread evenly, so that their value tells their place but for some square root of
 * their count, and what stands there tells it but for a few places; where they are not spread so, steps that double find it.
 */
function placeOf(hashes: Float64Array, hash: number): number {
  const count = hashes.length
  const placesAHash = count / HASHES
  let low = Math.floor(hash * placesAHash)
  for (let guess = 0; guess < GUESSES; guess++) {
    low += Math.round((hash - (hashes[low] ?? HASHES)) * placesAHash)
    low = Math.max(0, Math.min(count, low))
  }
  let high = low
  let step = 1
  for (; low > 0 && (hashes[low - 1] ?? 0) >= hash; step *= 2) {
    high = low - 1
    low = Math.max(0, low - step)
  }
  for (; high < count && (hashes[high] ?? 0) < hash; step *= 2) {
    low = high + 1
    high = Math.min(count, high + step)
  }
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hashes[middle] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  return low
}

function grown<A extends Float64Array | Uint32Array>(old: A, larger: A): A {
  larger.set(old)
  return larger
}
