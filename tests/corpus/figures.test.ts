/**
 * Recognition on our labelled articles: the figures of floors.json may not fall. Where a change raises them, raise
 * the floors with it: `npm run eval -- tests/corpus/articles` prints the figures. Of `held-out/` only figures are
 * told, never faults, because whoever mends rules does not read it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readGold } from '../../lib/commands/gold-files.ts'
import { reportFaultsByRule } from '../../lib/evaluation/report.ts'
import { addToScore, emptyScore, figuresOf, type RowName } from '../../lib/evaluation/score.ts'
import { loadGrammar } from '../../lib/recognition/grammar.ts'
import { recognise } from '../../lib/recognition/recognise.ts'
import { ROOT } from '../support/source-files.ts'

/** Per cent: F1 of each row, share of right ones of each attribute. */
type Floors = { rows: Record<string, number>; attributes: Record<string, number> }

const folder = join(ROOT, 'tests/corpus')
const floors: Record<string, Floors> = JSON.parse(readFileSync(join(folder, 'floors.json'), 'utf8'))

describe.each(Object.entries(floors))('%s', (set, { rows, attributes }) => {
  const score = emptyScore()
  const faults = () => (set === 'held-out' ? '' : reportFaultsByRule(score.faults))

  beforeAll(async () => {
    const grammar = await loadGrammar()
    for (const { gold, text } of readGold(join(folder, set))) {
      addToScore(score, gold, recognise({ text, date: gold.date ?? null }, { grammar }))
    }
  })

  test.each(Object.entries(rows))('%s: F1 is at least %s %%', (name, floor) => {
    const { f1 } = figuresOf(score.rows[name as RowName])
    expect(100 * f1, faults()).toBeGreaterThanOrEqual(floor)
  })

  test.each(Object.entries(attributes))('%s: at least %s %% are right', (name, floor) => {
    const { right, of } = score.attributes[name] ?? { right: 0, of: 1 }
    expect((100 * right) / of, faults()).toBeGreaterThanOrEqual(floor)
  })
})
