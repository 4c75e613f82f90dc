import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Correction, Said } from '../../../lib/domain/correction.ts'
import { readCorrections } from '../../../lib/exchange/read-corrections.ts'
import { toJson } from '../../../lib/exchange/to-json.ts'
import { aCorrection } from '../../support/builders.ts'
import { aSource } from '../../support/export-builders.ts'
import { written } from '../../support/written.ts'

const MOMENT = '2026-02-01T10:00:00.000Z'

const name = fc.constantFrom('Jonas Weber', 'Tô Lâm', 'O’Hara', 'Ana "Nita" Ruiz', 'محمد بن سلمان', 'Teo')
const country = fc.constantFrom(null, 'VN', 'ASEAN')
const side = fc.string({ maxLength: 32, unit: 'grapheme-ascii' })
const anySaid: fc.Arbitrary<Said> = fc.oneof(
  fc.record({ what: fc.constant('not-an-official' as const), name, country }),
  fc.record({
    what: fc.constant('different-person' as const),
    form: name,
    not: name,
    is: fc.option(name),
    passage: fc.option(fc.record({ before: side, after: side })),
  }),
  fc.record({ what: fc.constant('same-person' as const), name, as: name }),
  fc.record({ what: fc.constant('office' as const), name, office: fc.constant('Envoy, “special”'), country }),
)
const anyCorrection: fc.Arbitrary<Correction> = fc
  .tuple(anySaid, fc.uuid(), fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }))
  .map(([said, id, created]) => aCorrection(said, { id, created: created.toISOString() }))

const fileOf = (corrections: unknown[], parts: object = {}) =>
  JSON.stringify({
    format: 'entente',
    schemaVersion: 1,
    articles: [],
    annotations: [],
    corrections,
    ...parts,
  })

test('what leaves comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCorrection, { maxLength: 8 }), async (corrections) => {
      const beside = { corrections, fileDecisions: [], packs: [], preferences: [] }
      const file = await written(toJson(aSource([], { beside })))
      expect(readCorrections(file)).toEqual({ ok: true, corrections })
    }),
  )
})

test('a file without corrections has none, and those taken back are left out', () => {
  expect(readCorrections(JSON.stringify({ format: 'entente', schemaVersion: 1 }))).toEqual({
    ok: true,
    corrections: [],
  })
  const gone = aCorrection(
    { what: 'same-person', name: 'A', as: 'B' },
    { created: MOMENT, deleted: '2026-03-01T00:00:00.000Z' },
  )
  expect(readCorrections(fileOf([gone]))).toEqual({ ok: true, corrections: [] })
})

describe('a file is refused whole, with the reason', () => {
  const good = aCorrection(
    { what: 'not-an-official', name: 'Jonas Weber', country: null },
    { created: MOMENT },
  )
  test.each([
    ['is no JSON', '{', null, /no JSON/],
    ['is a list', '[]', null, /no file of Entente/],
    ['is another program’s', '{"format":"other"}', null, /no file of Entente/],
    ['is of a later version', fileOf([], { schemaVersion: 99 }), null, /version/],
    ['has no list', fileOf([], { corrections: {} }), null, /list/],
    ['is nested deeply', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'line 1', /nested/],
    ['has a row that is none', fileOf([good, 7]), 'correction 2', /no correction/],
    ['says what is not known', fileOf([good, { ...good, what: 'praise' }]), 'correction 2', /must be/],
    ['lacks a name', fileOf([{ ...good, name: undefined }]), 'correction 1', /name is missing/],
    ['has an empty name', fileOf([{ ...good, name: ' ' }]), 'correction 1', /name is empty/],
    ['has markup in a name', fileOf([{ ...good, name: '<b>x</b>' }]), 'correction 1', /markup/],
    ['has a name without end', fileOf([{ ...good, name: 'x'.repeat(9_999) }]), 'correction 1', /longer/],
    ['has a wrong moment', fileOf([{ ...good, created: 'yesterday' }]), 'correction 1', /no moment/],
    [
      'has a script for an address',
      fileOf([{ ...good, article: { url: 'javascript:x', title: '' } }]),
      'correction 1',
      /address/,
    ],
    ['has a wrong id', fileOf([{ ...good, id: '../x' }]), 'correction 1', /no id/],
  ])('that %s', (_, text, where, what) => {
    const read = readCorrections(text)
    expect(read).toMatchObject({ ok: false, refused: [{ where }] })
    if (!read.ok) expect(read.refused[0]?.why).toMatch(what)
  })

  test('that is full of faults names the first and counts the rest', () => {
    const read = readCorrections(fileOf(Array.from({ length: 50_000 }, () => 0)))
    expect(read).toMatchObject({ ok: false, more: 50_000 - 30 })
  })

  test('whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readCorrections(fileOf([value]))
        expect(read.ok ? read.corrections.length : read.refused.length).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
