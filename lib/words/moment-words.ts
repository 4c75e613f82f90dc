import { locale } from './say.ts'

const FORMAT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
}

/** Made once a language: making one is slow. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** An ISO 8601 moment by the reader's own clock: `29 November 2026 at 14:05`. What is none is returned as it stands. */
export function momentInWords(iso: string): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return iso
  const formatter = formatters.get(locale()) ?? new Intl.DateTimeFormat(locale(), FORMAT)
  formatters.set(locale(), formatter)
  return formatter.format(time)
}
