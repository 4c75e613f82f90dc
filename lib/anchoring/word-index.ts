/** The words of a page, and for each where else it stands. Built once a text, and only when a quote needs it. */
import { addWords, type Words } from './words.ts'

export type WordIndex = {
  words: Words
  /** How many words of the page share the slot of this one: its number of occurrences, or a little more. */
  countOf(hash: number): number
  /** The last place in the list of words that shares the slot of `hash`; -1 where there is none. */
  lastPlace(hash: number): number
  /** The place before `at` in the same slot; -1 where there is none. */
  placeBefore(at: number): number
}

/** So much text is read in one step. */
const STEP = 16_384

/** Reads the words of a text in steps of a millisecond or two. */
export function* indexWords(text: string): Generator<null, WordIndex> {
  const words: Words = { hashes: [], starts: [], ends: [] }
  for (let at = 0; at < text.length; ) {
    at = addWords(words, text, at, Math.min(text.length, at + STEP))
    yield null
  }
  const { hashes } = words
  const slots = slotsFor(hashes.length)
  const last = new Int32Array(slots).fill(-1)
  const counts = new Int32Array(slots)
  const before = new Int32Array(hashes.length)
  for (let at = 0; at < hashes.length; at++) {
    const slot = (hashes[at] ?? 0) & (slots - 1)
    before[at] = last[slot] ?? -1
    last[slot] = at
    counts[slot] = (counts[slot] ?? 0) + 1
    if (at % STEP === 0) yield null
  }
  return {
    words,
    countOf: (hash) => counts[hash & (slots - 1)] ?? 0,
    lastPlace: (hash) => last[hash & (slots - 1)] ?? -1,
    placeBefore: (at) => before[at] ?? -1,
  }
}

/** A power of two, so that few different words share a slot. */
function slotsFor(words: number): number {
  let slots = 1024
  while (slots < words && slots < 65_536) slots *= 2
  return slots
}
