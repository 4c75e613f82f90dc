/** What happens to news between two visits, with the place where a kept quote then truly stands. */
import type { Chance } from './chance.ts'
import { type Parts, type Passage, partsOf, passageOf, wordsIn } from './passage.ts'
import { SLOTS } from './sentences.ts'

/** The page as it was when the quote was kept and as it is now; `truth` is null where the quote is gone. */
export type Edited = { kept: Passage; now: string; truth: { start: number; end: number } | null }

/** `others` are texts that may take the place of this one. */
export type Edit = (passage: Passage, chance: Chance, others: readonly string[]) => Edited

export const EDITS: Readonly<Record<string, Edit>> = {
  unchanged: (passage) => edited(passage, passage),
  '1 % of words': (passage, chance) => edited(passage, changeWords(passage, 0.01, chance)),
  '5 % of words': (passage, chance) => edited(passage, changeWords(passage, 0.05, chance)),
  '10 % of words': (passage, chance) => edited(passage, changeWords(passage, 0.1, chance)),
  '30 % of words': (passage, chance) => edited(passage, changeWords(passage, 0.3, chance)),
  'sentences moved': (passage, chance) => edited(passage, moveSentences(passage, chance)),
  'quote deleted': (passage) =>
    gone(passage, passage.text.slice(0, passage.start) + passage.text.slice(passage.end)),
  'sentence deleted': (passage) => gone(passage, withoutSentence(passage)),
  'other article': (passage, chance, others) => gone(passage, otherThan(passage, chance, others)),
}

export function edited(kept: Passage, { text, start, end }: Passage): Edited {
  return { kept, now: text, truth: end > start ? { start, end } : null }
}

function gone(kept: Passage, now: string): Edited {
  return { kept, now, truth: null }
}

/** Another text, in which no six words of the kept sentence stand in a row: those would be found there with reason. */
function otherThan(passage: Passage, chance: Chance, others: readonly string[]): string {
  const { text } = sentencesOf(passage).holding
  const words = wordsIn(text)
  const runs = words.slice(5).map(({ end }, at) => text.slice(words[at]?.start, end))
  return chance.one(
    others.filter((other) => other !== passage.text && !runs.some((run) => other.includes(run))),
  )
}

/** Each word with this probability replaced, left out, given a new neighbour, or misspelt. */
function changeWords(passage: Passage, probability: number, chance: Chance): Passage {
  const change = (part: string) => {
    let changed = ''
    let at = 0
    for (const { start, end } of wordsIn(part)) {
      const word = part.slice(start, end)
      changed += part.slice(at, start)
      changed += chance.happens(probability) ? changedWord(word, start === 0, passage.text, chance) : word
      at = end
    }
    return changed + part.slice(at)
  }
  const { before, quote, after } = partsOf(passage)
  return passageOf({ before: change(before), quote: change(quote), after: change(after) })
}

/** A new neighbour comes before the word, but not before the first of a part: it would belong to neither. */
function changedWord(word: string, first: boolean, text: string, chance: Chance): string {
  const kind = chance.next()
  if (kind < 0.15) return ''
  if (kind < 0.3 && !first) return `${otherWord(text, chance)} ${word}`
  if (kind < 0.4 && word.length > 3) return word.slice(0, 2) + word.slice(3)
  return otherWord(text, chance)
}

/** A word from anywhere in the text, or a new one. */
function otherWord(text: string, chance: Chance): string {
  if (chance.happens(0.3))
    return chance.one(chance.one(Object.values(SLOTS)).flatMap((filler) => filler.split(' ')))
  const at = chance.below(text.length)
  return /\p{sc=Latin}{2,14}/u.exec(text.slice(at, at + 60))?.[0] ?? 'yet'
}

const SENTENCE = /[\s\S]*?[.!?…。]["”’»)]*(?:\s+|$)|[\s\S]+$/g

/** The sentences before those that hold the quote, these with their quote, and the sentences after. */
function sentencesOf({ text, start, end }: Passage) {
  const before: string[] = []
  const holding: string[] = []
  const after: string[] = []
  let at = 0
  let from = 0
  for (const [sentence] of text.matchAll(SENTENCE)) {
    if (at + sentence.length <= start) before.push(sentence)
    else if (at >= end) after.push(sentence)
    else {
      if (holding.length === 0) from = at
      holding.push(sentence)
    }
    at += sentence.length
  }
  return { before, holding: { text: holding.join(''), start: start - from, end: end - from }, after }
}

function withoutSentence(passage: Passage): string {
  const { before, after } = sentencesOf(passage)
  return [...before, ...after].join('')
}

/** Three sentences of ten stand somewhere else; those of the quote stay together. */
function moveSentences(passage: Passage, chance: Chance): Passage {
  const { before, holding, after } = sentencesOf(passage)
  const withSpace = (text: string) => (/\s$/.test(text) ? text : `${text} `)
  const all = [
    ...before.map((text) => ({ text: withSpace(text), holds: false })),
    { text: withSpace(holding.text), holds: true },
    ...after.map((text) => ({ text: withSpace(text), holds: false })),
  ]
  const moving = new Set(all.filter(() => chance.happens(0.3)))
  const order = all.filter((one) => !moving.has(one))
  for (const one of moving) order.splice(chance.below(order.length + 1), 0, one)
  const at = order.findIndex(({ holds }) => holds)
  const start = order.slice(0, at).reduce((sum, { text }) => sum + text.length, 0) + holding.start
  return {
    text: order.map(({ text }) => text).join(''),
    start,
    end: start + holding.end - holding.start,
  }
}

export function mapParts(passage: Passage, change: (part: string) => string): Passage {
  const { before, quote, after }: Parts = partsOf(passage)
  return passageOf({ before: change(before), quote: change(quote), after: change(after) })
}
