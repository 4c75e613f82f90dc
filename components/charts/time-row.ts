/** What a chart along time is made of. */
import { extentOf, type TimeSpan } from '../../lib/insight/time-span.ts'
import type { Tone } from './ink.ts'
import type { Look } from './Mark.tsx'
import type { MarkShape } from './mark-shape.ts'

/** Something at a time. Where the day is not known it stands amid a bar over all days that it may be. */
export type TimeMark = {
  id: string
  span: TimeSpan
  shape: MarkShape
  tone: Tone
  look: Look
  /** All that it says, for those who hear it and for the pointer; asked for once the mark is drawn. */
  words: () => string
}

/** Something that lasts. */
export type TimeBar = {
  id: string
  span: TimeSpan
  tone: Tone
  /** `thread` only ties marks; `unknown` is a time of which nothing is known. */
  look: 'solid' | 'thread' | 'broken' | 'unknown'
  words: () => string
}

export type TimeRow = {
  id: string
  title: string
  /** BCP 47, '' where unknown. */
  language: string
  /** A second line, asked for once the row is drawn; '' where there is none. */
  detail: () => string
  bars: TimeBar[]
  marks: TimeMark[]
}

/** From the first day of any mark or bar to the last, `today` counted in; null where there is none. */
export function extentOfRows(rows: readonly TimeRow[], today: string | null): TimeSpan | null {
  const shown = rows.flatMap(({ bars, marks }) => [...bars, ...marks].map(({ span }) => span))
  return shown.length === 0 ? null : extentOf([...shown, today ? { first: today, last: today } : null])
}
