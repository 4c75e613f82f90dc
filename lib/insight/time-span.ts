/** Dates as exact as told, as the days that they may mean. */
import { lastDayOf } from './told-date.ts'

/** Two ISO days, both included; the same where the date is exact. */
export type TimeSpan = Readonly<{ first: string; last: string }>

const DATE = /^\d{4}(?:-\d{2}){0,2}$/

/** A collection names the same days over and over, and to reckon with dates is slow. */
const spans = new Map<string, TimeSpan | null>()

/** `2025-03` → 1 to 31 March 2025; null for what is no date. Moments count by their day. */
export function spanOf(told: string | null): TimeSpan | null {
  const day = told?.slice(0, 10) ?? ''
  const known = spans.get(day)
  if (known !== undefined) return known
  const span = daysThatFit(day)
  spans.set(day, span)
  return span
}

function daysThatFit(day: string): TimeSpan | null {
  if (!DATE.test(day)) return null
  const start = `${day}${'-01-01'.slice(day.length - 4)}`
  return Number.isNaN(Date.parse(start)) ? null : { first: start, last: lastDayOf(day) }
}

/** From the first day of all to the last; null where there is none. */
export function extentOf(spans: Iterable<TimeSpan | null>): TimeSpan | null {
  let extent: TimeSpan | null = null
  for (const span of spans) {
    if (!span) continue
    const reach: TimeSpan = extent ?? span
    extent = {
      first: span.first < reach.first ? span.first : reach.first,
      last: span.last > reach.last ? span.last : reach.last,
    }
  }
  return extent
}
