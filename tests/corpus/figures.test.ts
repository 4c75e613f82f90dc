/**
 * Recognition on the labelled articles of this folder: the figures of floors.json may not fall.
 * Where a change raises them, raise the floors with it: `npm run eval -- tests/corpus/articles` prints the figures.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readGold } from '../../lib/commands/gold-files.ts'
import { reportFaultsByRule } from '../../lib/evaluation/report.ts'
import { addToScore, emptyScore, figuresOf, type RowName } from '../../lib/evaluation/score.ts'
import { loadGrammar } from '../../lib/recognition/grammar.ts'
import { recognise } from '../../lib/recognition/recognise.ts'
import { ROOT } from '../support/source-files.ts'

const folder = join(ROOT, 'tests/corpus')
const floors: { rows: Record<string, number>; attributes: Record<string, number> } = JSON.parse(
  readFileSync(join(folder, 'floors.json'), 'utf8'),
)
const score = emptyScore()

beforeAll(async () => {
  const grammar = await loadGrammar()
  for (const { gold, text } of readGold(join(folder, 'articles'))) {
    addToScore(score, gold, recognise({ text, date: gold.date ?? null }, { grammar }))
  }
})

test.each(Object.entries(floors.rows))('%s: F1 is at least %s %%', (name, floor) => {
  const { f1 } = figuresOf(score.rows[name as RowName])
  expect(100 * f1, reportFaultsByRule(score.faults)).toBeGreaterThanOrEqual(floor)
})

test.each(Object.entries(floors.attributes))('%s: at least %s %% are right', (name, floor) => {
  const { right, of } = score.attributes[name] ?? { right: 0, of: 1 }
  expect((100 * right) / of, reportFaultsByRule(score.faults)).toBeGreaterThanOrEqual(floor)
})
