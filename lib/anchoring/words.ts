/** The words of a text as numbers that can be compared, with their places. */
import { ALONE, characterEnd, kindOf, OUTSIDE, UNSEEN, WORD } from './character-kinds.ts'
import { fold } from './fold-text.ts'

/** Word by word: `hashes` are equal where the folded words are; places are UTF-16 offsets, ends exclusive. */
export type Words = { hashes: number[]; starts: number[]; ends: number[] }

/** Adds the words that start in [from, to) of the text to `words`; gives the offset to go on from. */
export function addWords(words: Words, text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind !== WORD && kind !== ALONE) {
      at++
      continue
    }
    const end = kind === WORD ? endOfWord(text, at) : characterEnd(text, at + 1)
    words.hashes.push(hashOf(text, at, end))
    words.starts.push(at)
    words.ends.push(end)
    at = end
  }
  return at
}

/** The words of a short text. */
export function wordsOf(text: string): Words {
  const words: Words = { hashes: [], starts: [], ends: [] }
  addWords(words, text, 0, text.length)
  return words
}

/** No word is longer, or one step over a page without spaces would take its time. */
const LONGEST = 4096

function endOfWord(text: string, start: number): number {
  let end = start + 1
  for (let at = end; at - start < LONGEST; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === OUTSIDE || kind === ALONE) break
    if (kind !== UNSEEN) end = at + 1
  }
  return end
}

/** 30 bits, which engines keep without a box. Two words of one number are rare, and no one match decides. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) return hashFolded(fold(text, start, end))
    // Letters of ASCII become small, digits stay.
    hash = (Math.imul(hash, 31) + (unit | 0x20)) & 0x3fffffff
  }
  return hash
}

function hashFolded(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) {
    hash = (Math.imul(hash, 31) + word.charCodeAt(at)) & 0x3fffffff
  }
  return hash
}

/**
 * How much a word says about a place, by its length alone: "of" little, a name much. What stands alone in scripts
 * without spaces says as much as a short word.
 */
export function weightOf(words: Words, at: number): number {
  const start = words.starts[at] ?? 0
  const length = (words.ends[at] ?? 0) - start
  return Math.min(6, Math.max(1, length - 2))
}
