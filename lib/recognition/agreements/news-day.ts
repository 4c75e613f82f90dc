/** The days that the news is about, for what it tells without a date. */

import type { Work } from '../../work/turns.ts'
import type { DateAt } from '../dates.ts'
import type { Document } from '../document.ts'
import type { DatesOf } from './dated-step.ts'

/** What a text tells without a date happened on the day that it is about, if that day is fresh. */
const FRESH_DAYS = 10
/** Only the beginning of an article says its day. */
const MOST_SENTENCES = 40
const NEAR_SENTENCES = 5
const DATELINE_BLOCKS = 4
/** Characters. */
const LONGEST_DATELINE = 60

/** A day shortly before the article's own (its month, where a meeting took several), and where the text names it. */
export type NewsDay = { day: string; sentence: number }

/** The days that the news is about, in the order of the text. */
export function* daysOfNews(document: Document, date: string | null, datesOf: DatesOf): Work<NewsDay[]> {
  if (date === null) return []
  const article = Date.parse(date.slice(0, 10))
  const days: NewsDay[] = []
  for (let sentence = 0; sentence < Math.min(document.sentences.length, MOST_SENTENCES); sentence++) {
    yield
    const fresh = datesOf(sentence).filter(({ past }) => {
      const age = (article - Date.parse(past)) / 86_400_000
      return past.length === 10 && age >= 0 && age <= FRESH_DAYS
    })
    const [first] = fresh
    if (first && fresh.length > 1 && isDateline(document, sentence, first)) fresh.shift()
    for (const { past, several } of fresh) days.push({ day: several ? past.slice(0, 7) : past, sentence })
  }
  return days
}

/** `CAIRO, June 12 – … signed yesterday`: the day of a dateline is the article's, where the sentence names one of its own. */
function isDateline({ text, sentences }: Document, sentence: number, date: DateAt): boolean {
  const { start = 0, block = 0 } = sentences[sentence] ?? {}
  const opens = block < DATELINE_BLOCKS && date.start - start < LONGEST_DATELINE
  return opens && /^[^\n]{0,30}?(?:[–—]| -)/.test(text.slice(date.end, date.end + 40))
}

/**
 * The news day for what is told at `token` without a date: one named shortly before it, else the one named most.
 * A headline takes the first. Null for none.
 */
export function dayBefore(document: Document, token: number, days: readonly NewsDay[]): string | null {
  const { sentences, tokens } = document
  const sentence = tokens[token]?.sentence ?? -1
  if (sentences[sentence]?.block === 0) return days[0]?.day ?? null
  const before = days.findLast((one) => one.sentence <= sentence && one.sentence >= sentence - NEAR_SENTENCES)
  return before?.day ?? mostNamed(days)
}

function mostNamed(days: readonly NewsDay[]): string | null {
  const counts = new Map<string, number>()
  for (const { day } of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Beginnings of the dates of datelines in sentences that name another day: they date no step. */
export function datesOfDatelines(document: Document, datesOf: DatesOf): number[] {
  const starts: number[] = []
  for (let sentence = 0; sentence < document.sentences.length; sentence++) {
    if (
      (document.sentences[sentence]?.block ?? DATELINE_BLOCKS) >= DATELINE_BLOCKS ||
      sentence >= MOST_SENTENCES
    )
      break
    const [first, second] = datesOf(sentence)
    if (first && second && isDateline(document, sentence, first)) starts.push(first.start)
  }
  return starts
}
