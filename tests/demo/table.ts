import type { Reading } from '../../lib/domain/reading.ts'

/** A reading as a plain table: what was found, what is said of it, how often it is named. */
export function tableOf(reading: Reading): string {
  const times = (id: string) => String(reading.mentions.filter((mention) => mention.entity === id).length)
  const rows = [
    ...Object.values(reading.officials).map((one) => [
      'official',
      one.name,
      [one.office, one.country].filter(Boolean).join(', '),
      times(one.id),
    ]),
    ...Object.values(reading.agreements).map((one) => [
      'agreement',
      one.name,
      [one.status, one.statusEvidence && `“${one.statusEvidence.quote}”`, one.parties.join('–')]
        .filter(Boolean)
        .join(', '),
      times(one.id),
    ]),
    ...Object.values(reading.areas).map((one) => ['area', one.name, one.topic, times(one.id)]),
  ]
  const head = ['kind', 'found', 'known of it', 'times']
  const widths = head.map((title, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? title).length)))
  return [head, widths.map((width) => '─'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
