const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/**
 * An ISO date in words: `2026-01-15` → `15 January 2026`, `2025-03` → `March 2025`, `2022` → `2022`.
 * A moment is told by its day as the outlet wrote it. What is no date is returned as it stands.
 */
export function dateInWords(iso: string): string {
  const day = iso.slice(0, 10)
  const options = FORMATS[day.length]
  const time = Date.parse(day)
  if (!options || Number.isNaN(time)) return iso
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(time)
}
