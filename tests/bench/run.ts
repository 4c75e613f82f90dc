/**
 * npm run bench [-- --json]
 * Times as ratios to a limit measured in the same run. Exits with 1 where a ratio is over its goal.
 */
import { measureExchange } from './exchange.ts'
import { measureKnowledge } from './knowledge.ts'
import { measureLibrary } from './library.ts'
import { measureRecognition, type Row } from './recognition.ts'

const rows: Row[] = [
  ...(await measureRecognition()),
  ...(await measureKnowledge()),
  ...(await measureLibrary()),
  ...(await measureExchange()),
]
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 1))
else console.log(table(rows))
if (rows.some(({ ratio, goal }) => goal !== null && ratio > goal)) process.exitCode = 1

function table(all: readonly Row[]): string {
  const cells = all.map(({ what, sample, limit, ratio, goal }) => [
    what,
    `${sample.median.toFixed(1)} [${sample.min.toFixed(1)}–${sample.max.toFixed(1)}] ms`,
    limit,
    `${ratio.toFixed(2)}×`,
    goal === null ? '' : `${ratio <= goal ? 'within' : 'OVER'} ${goal}×`,
  ])
  const head = ['measured', 'median [min–max]', 'against', 'ratio', 'goal']
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
