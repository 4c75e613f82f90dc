import { type DateAt, datesIn } from '../dates.ts'
import type { Document } from '../document.ts'
import type { Step } from './status-cues.ts'

/** Dates of a sentence by its index, read once. Offsets are those of the article's text. */
export type DatesOf = (sentence: number) => readonly DateAt[]

/** Further off, a date tells of something else. */
const REACH_AFTER = 110
const REACH_BEFORE = 200
/** What a text tells without a date happened on the day that it is about, if that day is fresh. */
const FRESH_DAYS = 10
/** Only the beginning of an article says its day. */
const MOST_SENTENCES = 40

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

/** A day shortly before the article's own, and where the text names it. */
export type NewsDay = { day: string; sentence: number }

/** The days that the news is about, in the order of the text. */
export function daysOfNews(document: Document, date: string | null, datesOf: DatesOf): NewsDay[] {
  if (date === null) return []
  const article = Date.parse(date.slice(0, 10))
  const days: NewsDay[] = []
  for (let sentence = 0; sentence < Math.min(document.sentences.length, MOST_SENTENCES); sentence++) {
    for (const { past } of datesOf(sentence)) {
      const age = (article - Date.parse(past)) / 86_400_000
      if (past.length === 10 && age >= 0 && age <= FRESH_DAYS) days.push({ day: past, sentence })
    }
  }
  return days
}

/** The news day of a signing told without a date: the last one named before it, for a headline the first; null for none. */
export function dayBefore(document: Document, step: Step, days: readonly NewsDay[]): string | null {
  if (step.status !== 'signed' && step.status !== 'agreed' && step.status !== 'terminated') return null
  const token = document.tokens[step.cue]
  const before = days.findLast(({ sentence }) => sentence <= (token?.sentence ?? -1))
  return (before ?? days[0])?.day ?? null
}
