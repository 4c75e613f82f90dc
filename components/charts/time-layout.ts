/** Where the parts of a chart along time stand, in pixels. */

import { extentOfRows, type TimeMark, type TimeRow } from './time-row.ts'
import { type TimeScale, timeScale } from './time-scale.ts'

export type TimeLayout = {
  width: number
  /** Names stand beside the track where there is room, else above it. */
  isBeside: boolean
  /** Of the column of names; with names above the track, the whole width. */
  names: number
  track: { from: number; to: number }
  row: number
  /** Of the middle of the track in its row. */
  middle: number
}

const EDGE = 14

/** The layout for a chart of so many pixels. */
export function timeLayout(width: number): TimeLayout {
  const isBeside = width >= 560
  if (!isBeside) {
    const track = { from: EDGE, to: width - EDGE }
    return { width, isBeside, names: width - 8, track, row: 60, middle: 44 }
  }
  const names = Math.round(Math.min(340, Math.max(200, width * 0.34)))
  return { width, isBeside, names, track: { from: names + EDGE, to: width - EDGE }, row: 42, middle: 21 }
}

/** Layout and axis of a chart of so many pixels that shows all of these rows. `today` is an ISO 8601 day. */
export function measuredRows(
  rows: readonly TimeRow[],
  today: string,
  width: number,
): { layout: TimeLayout; scale: TimeScale } {
  const layout = timeLayout(width)
  const extent = extentOfRows(rows, today) ?? { first: today, last: today }
  return { layout, scale: timeScale(extent, layout.track) }
}

/** Marks closer than this hide each other. */
const APART = 13

/** Where each mark stands: at its day, moved aside where another one is there already, and never off the track. */
export function placesOf(marks: readonly TimeMark[], scale: TimeScale): number[] {
  const wanted = marks.map(({ span }, at) => {
    const { x, width } = scale.over(span)
    return { at, x: x + width / 2 }
  })
  wanted.sort((a, b) => a.x - b.x || a.at - b.at)
  const places: number[] = []
  let before = Number.NEGATIVE_INFINITY
  for (const { at, x } of wanted) {
    before = Math.max(x, before + APART)
    places[at] = before
  }
  const over = before - scale.to
  // Pushed back from the right end, the last first, as far as they are crowded there.
  let after = Number.POSITIVE_INFINITY
  for (const { at } of over > 0 ? wanted.toReversed() : []) {
    after = Math.min(places[at] ?? 0, after === Number.POSITIVE_INFINITY ? scale.to : after - APART)
    places[at] = after
  }
  return places
}
