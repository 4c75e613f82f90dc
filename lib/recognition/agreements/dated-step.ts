import { type DateAt, datesIn } from '../dates.ts'
import type { Document } from '../document.ts'
import type { Step } from './status-cues.ts'

/** Dates of a sentence by its index, read once. Offsets are those of the article's text. */
export type DatesOf = (sentence: number) => readonly DateAt[]

/** Further off, a date tells of something else. */
const REACH_AFTER = 110
const REACH_BEFORE = 140

/** Reads the dates of a sentence when it is first asked for. */
export function sentenceDates(document: Document, reference: string | null): DatesOf {
  const read = new Map<number, readonly DateAt[]>()
  return (index) => {
    let dates = read.get(index)
    const sentence = document.sentences[index]
    if (!sentence) return []
    if (!dates) {
      const text = document.text.slice(sentence.start, sentence.end)
      dates = datesIn(text, reference).map((date) => ({
        ...date,
        start: date.start + sentence.start,
        end: date.end + sentence.start,
      }))
      read.set(index, dates)
    }
    return dates
  }
}

/** The date of a step that is done: the nearest in its sentence, one after the verb before one ahead of it; null for none. */
export function dateOfStep(document: Document, step: Step, datesOf: DatesOf): string | null {
  const token = document.tokens[step.cue]
  if (!token || step.mood !== 'done') return null
  let best: { date: string; far: number } | null = null
  for (const { start, end, past } of datesOf(token.sentence)) {
    const after = start >= token.start
    const far = after ? start - token.end : (token.start - end) * 1.2
    if (far > (after ? REACH_AFTER : REACH_BEFORE)) continue
    if (!best || far < best.far) best = { date: past, far }
  }
  return best?.date ?? null
}

/** `the Outer Space Treaty of 1967`, `a treaty with Australia from 2017`: a date right after the name; null for none. */
export function dateOfName(
  document: Document,
  mention: { first: number; last: number },
  datesOf: DatesOf,
): string | null {
  const { tokens, text } = document
  const last = tokens[mention.last - 1]
  if (!last) return null
  for (const { start, past } of datesOf(last.sentence)) {
    if (start < last.end) continue
    const between = text.slice(last.end, start)
    return /^ ?\(?(?: with \p{L}+)? ?(?:of|from|since|in|dated)? ?$/u.test(between) ? past : null
  }
  return null
}
