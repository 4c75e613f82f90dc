import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGold } from '../../../lib/commands/gold-files.ts'
import { loadGrammar } from '../../../lib/recognition/grammar.ts'
import { recognise, recognising } from '../../../lib/recognition/recognise.ts'
import { finishInTurns } from '../../../lib/work/turns.ts'
import { ROOT } from '../../support/source-files.ts'

const grammar = await loadGrammar()
const articles = ['articles', 'held-out']
  .flatMap((set) => [...readGold(join(ROOT, 'tests/corpus', set))])
  .map(({ text, gold }) => ({ id: gold.id, text, date: gold.date ?? null }))

/** Reads with a pause at every border: on this clock each step takes longer than a turn may. */
function readInTurns(article: { text: string; date: string | null }) {
  let time = 0
  return finishInTurns(recognising(article, { grammar }), {
    pause: async () => undefined,
    now: () => (time += 1_000),
  })
}

test.each(articles)('$id is read the same turn by turn as in one go', async (article) => {
  expect(await readInTurns(article)).toEqual(recognise(article, { grammar }))
})

test('two articles that are read at once do not touch each other', async () => {
  const [one, other] = articles
  if (!one || !other) throw new Error('There are no labelled articles.')
  const read = await Promise.all([readInTurns(one), readInTurns(other)])
  expect(read).toEqual([recognise(one, { grammar }), recognise(other, { grammar })])
})
