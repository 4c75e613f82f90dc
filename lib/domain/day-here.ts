/**
 * The day of a moment, ISO 8601, by the reader's own clock: `2026-01-15T23:30:00Z` is `2026-01-16` in Hanoi. For what the
 * reader did and for today; an article's date is of the day on which its outlet says that it was. A day is returned as it stands.
 */
export function dayHere(moment: string): string {
  const at = new Date(moment)
  if (moment.length <= 10 || Number.isNaN(at.getTime())) return moment.slice(0, 10)
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((number) => String(number).padStart(2, '0'))
  return `${at.getFullYear()}-${month}-${day}`
}
