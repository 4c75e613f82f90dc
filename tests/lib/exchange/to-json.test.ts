import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJson } from '../../../lib/exchange/to-json.ts'
import { aSource } from '../../support/export-builders.ts'
import { aFileDecision, anEntry } from '../../support/file-builders.ts'
import { aPackTerm } from '../../support/pack-builders.ts'
import { written } from '../../support/written.ts'
import { anyKept } from './any-kept.ts'

const MOMENT = '2026-02-01T10:00:00.000Z'
const NOTHING = { corrections: [], fileDecisions: [], packs: [], preferences: [] }

test('nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(anyKept, async (kept) => {
      expect(JSON.parse(await written(toJson(aSource(kept))))).toEqual({
        format: 'entente',
        schemaVersion: 2,
        exported: MOMENT,
        articles: kept.map(({ article }) => article),
        annotations: kept.flatMap(({ annotations }) => annotations),
        corrections: [],
        fileDecisions: [],
        packs: [],
        preferences: [],
        collections: [],
      })
    }),
  )
})

test('an empty collection is a whole file too', async () => {
  expect(JSON.parse(await written(toJson(aSource([]))))).toMatchObject({ articles: [], annotations: [] })
})

test('loaded packs leave with their facts', async () => {
  const pack = {
    id: 'p',
    name: 'Desk',
    asOf: '2026-01-01',
    source: 'us',
    licence: '',
    added: MOMENT,
    persons: 2,
  }
  const packs = [
    { ...pack, terms: [aPackTerm(), aPackTerm({ person: '"' })] },
    { ...pack, id: 'q', terms: [] },
  ]
  expect(JSON.parse(await written(toJson(aSource([], { beside: { ...NOTHING, packs } })))).packs).toEqual(
    packs,
  )
})

test('decisions on agreement files leave too', async () => {
  const fileDecisions = [aFileDecision('join', [anEntry('2026-01-15', 'A')], [anEntry('2026-01-16', 'B')])]
  expect(
    JSON.parse(await written(toJson(aSource([], { beside: { ...NOTHING, fileDecisions } })))).fileDecisions,
  ).toEqual(fileDecisions)
})
