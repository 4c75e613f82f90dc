/** Dates as exact as told: `2022`, `2025-03`, `2026-01-15`. */

/** The last day that fits: 31 March for March. What is no date is returned as it stands. */
export function lastDayOf(told: string): string {
  const day = told.slice(0, 10)
  if (day.length === 4) return `${day}-12-31`
  if (day.length !== 7) return day
  const end = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0))
  return Number.isNaN(end.getTime()) ? day : end.toISOString().slice(0, 10)
}

/** Whether one may be the other, told more exactly. */
export function mayBeSameDate(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length, 10)
  return one.slice(0, shorter) === other.slice(0, shorter)
}
