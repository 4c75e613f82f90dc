/** Days as places on an axis. */
import { scaleUtc } from 'd3-scale'
import type { TimeSpan } from '../../lib/insight/time-span.ts'
import { locale } from '../../lib/words/say.ts'

export type TimeScale = {
  /** Left and right end of the axis, in pixels. */
  from: number
  to: number
  /** Where a day (ISO 8601) begins. */
  at(day: string): number
  /** The whole days of a span: where the first begins and the last ends. */
  over(span: TimeSpan): { x: number; width: number }
  ticks: { x: number; words: string }[]
}

const DAY = 24 * 60 * 60 * 1000
/** Room that a label needs. */
const TICK_ROOM = 72

/** An axis from `from` to `to` (pixels) that shows all of `extent`, and a month at least. */
export function timeScale(extent: TimeSpan, { from, to }: { from: number; to: number }): TimeScale {
  const [first, last] = [Date.parse(extent.first), Date.parse(extent.last) + DAY]
  const room = Math.max((last - first) * 0.03, (31 * DAY - (last - first)) / 2)
  const scale = scaleUtc([first - room, last + room], [from, to])
  const at = (day: string) => scale(Date.parse(day))
  const days = scale.ticks(Math.max(2, Math.floor((to - from) / TICK_ROOM)))
  const [one = 0, other = 0] = days.map(Number)
  const words = new Intl.DateTimeFormat(locale(), { ...tickParts(other - one), timeZone: 'UTC' })
  return {
    from,
    to,
    at,
    over: (span) => ({ x: at(span.first), width: scale(Date.parse(span.last) + DAY) - at(span.first) }),
    ticks: days.map((day) => ({ x: scale(day), words: words.format(day) })),
  }
}

/** `step`: from tick to tick, in milliseconds. */
function tickParts(step: number): Intl.DateTimeFormatOptions {
  if (step > 300 * DAY) return { year: 'numeric' }
  return step > 25 * DAY ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }
}
