import type { Chance } from './chance.ts'

/** A text, and the place of a quote in it (UTF-16 offsets, end exclusive). */
export type Passage = { text: string; start: number; end: number }

/** The three parts of a passage. */
export type Parts = { before: string; quote: string; after: string }

export function partsOf({ text, start, end }: Passage): Parts {
  return { before: text.slice(0, start), quote: text.slice(start, end), after: text.slice(end) }
}

export function passageOf({ before, quote, after }: Parts): Passage {
  return { text: before + quote + after, start: before.length, end: before.length + quote.length }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
/** A quote of whole words, about so many characters long. */
export function choosePassage(text: string, length: number, chance: Chance): Passage {
  const words = wordsOfText(text)
  for (let tries = 0; tries < 1_000; tries++) {
    const from = chance.below(words.length)
    const start = words[from]?.start ?? 0
    const last = words.slice(from).find(({ end }) => end - start >= length * 0.85)
    if (last && last.end - start <= length * 1.3) return { text, start, end: last.end }
  }
  throw new Error(`No quote of ${length} characters in a text of ${text.length}.`)
}

const knownWords = new Map<string, Word[]>()

type Word = { start: number; end: number }

/** For texts of the kit, which are asked for again and again. */
function wordsOfText(text: string): readonly Word[] {
  const words = knownWords.get(text) ?? wordsIn(text)
  knownWords.set(text, words)
  return words
}

/** The places of the words of a text, in scripts without spaces too. By lines: each segment costs a copy of its text. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let from = 0
  for (const line of text.split('\n')) {
    for (const { index, segment, isWordLike } of segmenter.segment(line)) {
      if (isWordLike) words.push({ start: from + index, end: from + index + segment.length })
    }
    from += line.length + 1
  }
  return words
}
