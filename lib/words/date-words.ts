import { locale, say } from './say.ts'

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** As `dateInWords`, with the month cut short and no line break inside: `15 Jan 2026`. */
export function shortDate(iso: string): string {
  return inWords(iso, 'short').replaceAll(' ', '\u00a0')
}

/**
 * An ISO date in words: `2026-01-15` → `15 January 2026`, `2025-03` → `March 2025`, `2022` → `2022`.
 * A moment is told by its day as the outlet wrote it. What is no date is returned as it stands.
 */
export function dateInWords(iso: string): string {
  return inWords(iso, 'long')
}

/** When something was: `on 15 January 2026`, `in March 2025`, `in 2022`. */
export function whenInWords(iso: string): string {
  const date = dateInWords(iso)
  if (iso.length > 7) return say('date:on', { date })
  return say(iso.length > 4 ? 'date:inMonth' : 'date:inYear', { date })
}

/** Made once each: making one costs a thousand times what its use does. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function inWords(iso: string, month: 'long' | 'short'): string {
  const day = iso.slice(0, 10)
  const parts = FORMATS[day.length]
  const time = Date.parse(day)
  if (!parts || Number.isNaN(time)) return iso
  const id = `${locale()} ${day.length} ${month}`
  const formatter =
    formatters.get(id) ??
    new Intl.DateTimeFormat(locale(), { ...parts, ...(parts.month && { month }), timeZone: 'UTC' })
  formatters.set(id, formatter)
  return formatter.format(time)
}
