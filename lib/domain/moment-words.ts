const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** An ISO 8601 moment by the reader's own clock: `29 November 2026 at 14:05`. What is none is returned as it stands. */
export function momentInWords(iso: string): string {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : FORMAT.format(time)
}
