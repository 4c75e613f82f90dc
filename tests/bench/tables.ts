/** The results as tables of plain text. */
import type { Results } from './results.ts'

/** A table for each kind of result of which there is any. */
export function asTables({ rows, figures, hostile, waits }: Results): string {
  const tables = [
    table(
      ['measured', 'median [min–max]', 'against', 'ratio', 'goal'],
      rows.map(({ what, sample, limit, ratio, goal }) => [
        what,
        `${digits(sample.median)} [${digits(sample.min)}–${digits(sample.max)}] ms`,
        limit,
        `${ratio.toFixed(2)}×`,
        verdict(ratio, goal, '×'),
      ]),
    ),
    table(
      ['counted', 'at most', 'goal'],
      figures.map(({ what, value, goal }) => [what, digits(value), verdict(value, goal)]),
    ),
    table(
      ['100,000 characters of', 'read in', 'longest stretch', 'pings answered', 'limits'],
      hostile.map(({ what, time, stretch, pings, within }) => [
        what,
        `${time.toFixed(0)} ms`,
        `${stretch.toFixed(1)} ms`,
        `${pings}`,
        within ? 'within' : 'OVER',
      ]),
    ),
    table(
      ['in the library', 'median, ms', '95th percentile', 'goal'],
      waits.map(({ what, median, p95, goal }) => [
        what,
        median.toFixed(0),
        p95.toFixed(0),
        verdict(p95, goal),
      ]),
    ),
  ]
  return tables.filter(Boolean).join('\n\n')
}

function verdict(value: number, goal: number | null, unit = ''): string {
  return goal === null ? '' : `${value <= goal ? 'within' : 'OVER'} ${goal}${unit}`
}

/** Microseconds too have some. */
function digits(value: number): string {
  return Number.isInteger(value) ? `${value}` : value.toFixed(Math.abs(value) < 1 ? 4 : 1)
}

function table(head: readonly string[], cells: readonly string[][]): string {
  if (cells.length === 0) return ''
  const widths = head.map((title, at) =>
    Math.max(...[head, ...cells].map((row) => (row[at] ?? title).length)),
  )
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
