/** The table and the chart of the README. What was measured stays in a file beside the chart, so that parts can be measured anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/source-files.ts'
import { chartOf } from './chart.ts'
import type { Row } from './measure.ts'
import type { Figure } from './pages/figure.ts'
import type { Results } from './results.ts'

type Shown = { rows: Row[]; figures: Figure[] }

const KEPT = join(ROOT, '.github/bench.json')
const README = join(ROOT, 'README.md')
const BEGIN = '<!-- bench: made by npm run bench -- --readme -->'
const END = '<!-- /bench -->'

/** Takes the place of what was measured of the same before. Throws where the README has no place for it. */
export function putIntoReadme(results: Results): void {
  const before: Shown = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : { rows: [], figures: [] }
  const all = {
    rows: renewed(before.rows, results.rows, ({ what }) => what),
    figures: renewed(before.figures, results.figures, ({ what }) => what),
  }
  const kept = JSON.stringify(all, rounded, 2)
  writeFileSync(KEPT, `${kept}\n`)
  const shown: Shown = JSON.parse(kept)
  for (const theme of ['light', 'dark'] as const) {
    const file = theme === 'light' ? 'bench.svg' : 'bench-dark.svg'
    writeFileSync(join(ROOT, '.github', file), chartOf(shown.rows, theme))
  }
  const readme = readFileSync(README, 'utf8')
  const [head, rest] = readme.split(BEGIN)
  const tail = rest?.split(END)[1]
  if (head === undefined || tail === undefined) throw new Error(`The README has no ${BEGIN} … ${END}.`)
  writeFileSync(README, `${head}${BEGIN}\n\n${tablesOf(shown)}\n\n${END}${tail}`)
}

/** No machine measures the same twice in more digits. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value
}

/** Things of the same key stay where they stood; new ones come last. */
function renewed<Thing>(
  before: readonly Thing[],
  now: readonly Thing[],
  keyOf: (one: Thing) => string,
): Thing[] {
  const groups = new Map<string, Thing[]>()
  for (const one of before) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  for (const one of now) groups.set(keyOf(one), [])
  for (const one of now) groups.get(keyOf(one))?.push(one)
  return [...groups.values()].flat()
}

/** Only what has a goal or a rival of the same kind; the command itself prints everything. */
function tablesOf({ rows, figures }: Shown): string {
  const ratios = rows.map(
    ({ what, limit, ratio, goal }) =>
      `| ${what} | ${inCell(limit)} | ${asRatio(ratio)}${goal === null ? ' | |' : ` | ${goal}× ${ratio <= goal ? '✓' : 'missed'} |`}`,
  )
  const counts = figures.map(
    ({ what, value, goal }) =>
      `| ${inCell(what)} | ${Number.isInteger(value) ? value : value.toFixed(1)} | ${goal === null ? '' : `${goal} ${value <= goal ? '✓' : 'missed'}`} |`,
  )
  return [
    '| measured | against | ours takes | goal: at most |',
    '|---|---|---|---|',
    ...ratios,
    '',
    '| counted | | goal: at most |',
    '|---|---|---|',
    ...counts,
  ].join('\n')
}

function inCell(words: string): string {
  return words.replaceAll('<', '&lt;').replaceAll('|', '\\|')
}

function asRatio(ratio: number): string {
  return `${ratio < 0.1 ? ratio.toFixed(3) : ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}×`
}
