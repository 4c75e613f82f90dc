/** Our own file: which ones are opened, and that every row of it has a name by which its reader finds it. */
import { expect, test } from 'vitest'
import { readJson } from '../../../lib/exchange/read-json.ts'
import { aCorrection, aKept } from '../../support/builders.ts'
import { aCollection, anImportFile, readWhole } from '../../support/export-builders.ts'
import { aFileDecision, anEntry } from '../../support/file-builders.ts'
import { aPackTerm } from '../../support/pack-builders.ts'

const fileOf = (parts: object) => JSON.stringify({ format: 'entente', schemaVersion: 2, ...parts })
const read = (parts: object) => readWhole(readJson, fileOf(parts))

const { article, annotations } = aKept({}, [{ id: 'one', collections: ['ports'] }])
const MOMENT = '2026-02-01T10:00:00.000Z'
const PACK = { id: 'desk', name: 'Desk', asOf: '2026-01-01', source: 'us', licence: '', added: MOMENT }
const TABLES = {
  articles: [article],
  annotations,
  collections: [aCollection({ id: 'ports' })],
  corrections: [
    aCorrection({ what: 'same-person', name: 'Ana', as: 'Ana Ruiz' }, { created: MOMENT, deleted: null }),
  ],
  fileDecisions: [aFileDecision('join', [anEntry('2026-01-15', 'A')], [anEntry('2026-01-16', 'B')])],
  packs: [{ ...PACK, persons: 1, terms: [aPackTerm(), aPackTerm({ office: 'Envoy' })] }],
  preferences: [{ name: 'language', value: 'vi' }],
}
const NAMES = Object.keys(TABLES) as (keyof typeof TABLES)[]

test('every table comes back as it left', () => {
  expect(read(TABLES)).toEqual({ ok: true, rows: TABLES, refused: [] })
})

test('a file without tables has none, and neither has one whose tables are null', () => {
  const nothing = Object.fromEntries(NAMES.map((name) => [name, []]))
  expect(read({})).toEqual({ ok: true, rows: nothing, refused: [] })
  expect(read(Object.fromEntries(NAMES.map((name) => [name, null])))).toEqual(read({}))
})

test.each(NAMES)('%s that are no list refuse the whole file', (name) => {
  expect(read({ ...TABLES, [name]: { 0: 'a row' } })).toEqual({
    ok: false,
    refused: [{ where: null, why: `has no list of ${name}` }],
    more: 0,
  })
})

test('a file may be of any version so far', () => {
  expect(read({ ...TABLES, schemaVersion: 1 })).toEqual(read(TABLES))
})

test.each([0, -1, 1.5, 3, '2', null, [2]])('a file of version %j is not opened', (schemaVersion) => {
  expect(read({ schemaVersion })).toMatchObject({
    ok: false,
    refused: [{ where: null, why: expect.stringContaining('of a version that this Entente does not know') }],
  })
})

test('a wrong row is named by its table and its place in it', () => {
  const wrong = Object.fromEntries(NAMES.map((name) => [name, [...TABLES[name], 7]]))
  expect(read(wrong)).toEqual({
    ok: true,
    rows: TABLES,
    refused: [
      { where: 'article 2', why: 'is no article' },
      { where: 'annotation 2', why: 'is no annotation' },
      { where: 'collection 2', why: 'is no collection' },
      { where: 'correction 2', why: 'is no correction' },
      { where: 'decision 2', why: 'is no decision' },
      { where: 'pack 2', why: 'has no list of terms' },
      { where: 'preference 2', why: 'is no preference' },
    ],
  })
})

test('a row that stands there twice is taken once, as it stands there first', () => {
  const changed = {
    articles: { title: 'Three ports' },
    annotations: { note: 'again' },
    collections: { name: 'Seas' },
    corrections: { as: 'Eva Ruiz' },
    fileDecisions: { what: 'part' },
    packs: { name: 'Other desk' },
    preferences: { value: 'en' },
  }
  const twice = Object.fromEntries(
    NAMES.map((name) => [name, [...TABLES[name], { ...TABLES[name][0], ...changed[name] }]]),
  )
  const done = read(twice)
  expect(done).toMatchObject({ ok: true, rows: TABLES })
  expect(done.refused.map(({ where, why }) => `${where} ${why}`)).toEqual([
    'article 2 stands there twice',
    'annotation 2 stands there twice',
    'collection 2 stands there twice',
    'correction 2 stands there twice',
    'decision 2 stands there twice',
    'pack 2 stands there twice',
    'preference 2 stands there twice',
  ])
})

test('a correction with several faults tells them all', () => {
  const [correction] = TABLES.corrections
  expect(read({ corrections: [{ ...correction, name: '', as: '<b>' }] }).refused).toEqual([
    { where: 'correction 1', why: 'name is empty; as holds markup (< or >)' },
  ])
})

test('after each row it is told how much of the file is done', () => {
  const steps = readJson(anImportFile(fileOf({ ...TABLES, packs: [], preferences: [] })))
  const shares: number[] = []
  for (const share of steps) shares.push(share)
  expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1])
})
