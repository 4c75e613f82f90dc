/** What leaves in a format that can be brought in again comes back as it was, up to unseen characters. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ImportedRows } from '../../../lib/domain/exchange.ts'
import { cleanCopy } from '../../../lib/exchange/clean-copy.ts'
import { FORMATS } from '../../../lib/exchange/formats.ts'
import { formatOf, IMPORT_FORMATS } from '../../../lib/exchange/import-formats.ts'
import { aCorrection } from '../../support/builders.ts'
import { aSource, readWhole } from '../../support/export-builders.ts'
import { aFileDecision, anEntry } from '../../support/file-builders.ts'
import { aPackTerm } from '../../support/pack-builders.ts'
import { written } from '../../support/written.ts'
import { anyCollection } from './any-collection.ts'

const NO_ROWS: ImportedRows = {
  articles: [],
  annotations: [],
  collections: [],
  corrections: [],
  fileDecisions: [],
  packs: [],
  preferences: [],
}
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

test.each(['json', 'web-annotation', 'hypothesis', 'csv'])('%s gives back what it took', async (id) => {
  const format = FORMATS.find((one) => one.id === id)
  const reader = IMPORT_FORMATS.find((one) => one.id === id)
  if (!format || !reader) throw new Error(`There is no format ${id}.`)
  await fc.assert(
    fc.asyncProperty(anyCollection, async ({ kept, collections }) => {
      const text = await written(format.render(aSource(kept, { collections })))
      expect(formatOf(text, `file.${format.ending}`)?.id).toBe(id)
      const read = readWhole(reader.read, text)
      if (!read.ok) throw new Error(JSON.stringify(read))
      expect({
        ...read,
        rows: { ...read.rows, collections: [...read.rows.collections].sort(byId) },
      }).toEqual({
        ok: true,
        refused: [],
        rows: cleanCopy({
          ...NO_ROWS,
          articles: kept.map(({ article }) => article),
          annotations: kept.flatMap(({ annotations }) => annotations),
          collections: [...collections].sort(byId),
        }).value,
      })
    }),
    { numRuns: 300 },
  )
})

test('the native file gives back every table, and what was deleted with its moment', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection, fc.boolean(), async ({ kept, collections }, isGone) => {
      const deleted = isGone ? '2026-01-30T00:00:00.000Z' : null
      const all = kept.map((one) => ({
        ...one,
        annotations: one.annotations.map((annotation) => ({ ...annotation, deleted })),
      }))
      const entries = [anEntry('2026-01-15', 'A'), anEntry('2026-01-16', 'B')] as const
      const beside = {
        corrections: [
          aCorrection({ what: 'same-person', name: 'A', as: 'B' }, { created: '2026-01-30T00:00:00.000Z' }),
        ],
        fileDecisions: [aFileDecision('join', [entries[0]], [entries[1]], { deleted })],
        packs: [
          {
            id: 'pack-1',
            name: 'Desk',
            asOf: '2026-01-01',
            source: 'us',
            licence: '',
            added: '2026-01-02T00:00:00.000Z',
            persons: 1,
            terms: [aPackTerm(), aPackTerm({ from: '2020', to: '2021' })],
          },
        ],
        preferences: [{ name: 'colours', value: { yellow: 'doubtful', green: ['x', 1, null] } }],
      }
      const json = FORMATS.find(({ id }) => id === 'json')
      const text = await written(json?.render(aSource(all, { collections, beside })) ?? [])
      const reader = IMPORT_FORMATS.find(({ id }) => id === 'json')
      expect(reader && readWhole(reader.read, text)).toEqual({
        ok: true,
        refused: [],
        rows: cleanCopy({
          articles: all.map(({ article }) => article),
          annotations: all.flatMap(({ annotations }) => annotations),
          collections,
          ...beside,
        }).value,
      })
    }),
  )
})

test('formats without a word for deletion leave out what was deleted', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection, async ({ kept, collections }) => {
      const gone = kept.map((one) => ({
        ...one,
        annotations: one.annotations.map((a) => ({
          ...a,
          deleted: a.created,
          quote: 'DELETED',
          note: 'DELETED',
        })),
      }))
      for (const { id, render } of FORMATS) {
        const text = await written(
          render(aSource(gone, { collections, files: () => [], promises: () => [] })),
        )
        expect(text.includes('DELETED'), id).toBe(id === 'json' && kept.length > 0)
      }
    }),
    { numRuns: 20 },
  )
})
