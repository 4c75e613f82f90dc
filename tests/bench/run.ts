/**
 * npm run bench [-- --json]
 * Times as ratios to a limit measured in the same run, hostile texts against limits of their own, and what a reader of the
 * library waits for. Exits with 1 where one is over. Needs the end-to-end build.
 */
import { measureAnchoring } from './anchoring.ts'
import { measureExchange } from './exchange.ts'
import { measureGrammar } from './grammar.ts'
import { type HostileRow, measureHostileTexts } from './hostile.ts'
import { measureKnowledge } from './knowledge.ts'
import { measureLibrary } from './library.ts'
import { measureLibraryInChromium, type TimedRow } from './library-in-chromium.ts'
import { measureNamesInText } from './names-in-text.ts'
import { measurePanel } from './panel.ts'
import { measureRecognition, type Row } from './recognition.ts'
import { measureStorage } from './storage.ts'

const rows: Row[] = [
  ...(await measureRecognition()),
  ...(await measureGrammar()),
  ...(await measureNamesInText()),
  ...(await measureKnowledge()),
  ...(await measureLibrary()),
  ...(await measureAnchoring()),
  ...(await measureExchange()),
  ...(await measurePanel()),
  ...(await measureStorage()),
]
const hostile = await measureHostileTexts()
const waits = await measureLibraryInChromium(10_000)
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows, hostile, waits }, null, 1))
else console.log(`${tableOfRatios(rows)}\n\n${tableOfHostile(hostile)}\n\n${tableOfWaits(waits)}`)
const over =
  rows.some(({ ratio, goal }) => goal !== null && ratio > goal) ||
  waits.some(({ p95, goal }) => goal !== null && p95 > goal)
if (over || hostile.some(({ within }) => !within)) process.exitCode = 1

function tableOfRatios(all: readonly Row[]): string {
  return table(
    ['measured', 'median [min–max]', 'against', 'ratio', 'goal'],
    all.map(({ what, sample, limit, ratio, goal }) => [
      what,
      `${sample.median.toFixed(1)} [${sample.min.toFixed(1)}–${sample.max.toFixed(1)}] ms`,
      limit,
      `${ratio.toFixed(2)}×`,
      goal === null ? '' : `${ratio <= goal ? 'within' : 'OVER'} ${goal}×`,
    ]),
  )
}

function tableOfHostile(all: readonly HostileRow[]): string {
  return table(
    ['100,000 characters of', 'read in', 'longest stretch', 'pings answered', 'limits'],
    all.map(({ what, time, stretch, pings, within }) => [
      what,
      `${time.toFixed(0)} ms`,
      `${stretch.toFixed(1)} ms`,
      `${pings}`,
      within ? 'within' : 'OVER',
    ]),
  )
}

function tableOfWaits(all: readonly TimedRow[]): string {
  return table(
    ['in the library', 'median, ms', '95th percentile', 'goal'],
    all.map(({ what, median, p95, goal }) => [
      what,
      median.toFixed(0),
      p95.toFixed(0),
      goal === null ? '' : `${p95 <= goal ? 'within' : 'OVER'} ${goal}`,
    ]),
  )
}

function table(head: readonly string[], cells: readonly string[][]): string {
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
