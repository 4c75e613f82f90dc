import { expect, test } from 'vitest'
import type { RowChange } from '../../../lib/domain/act.ts'
import { packed, unpacked, withoutKeys } from '../../../lib/storage/change-rows.ts'

const coloured = (key: string): RowChange => ({
  act: 'a',
  table: 'annotations',
  key,
  before: { colour: null },
  after: { colour: 'pink' },
})
const many = Array.from({ length: 600 }, (_, at) => coloured(`annotation ${at}`))

test('many edits of one act stand in few rows, and come out as they went in', () => {
  const rows = packed(many)
  expect(rows).toHaveLength(3)
  expect(unpacked(rows)).toEqual(many)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(3)
})

const made = (table: RowChange['table'], key: string): RowChange => ({
  act: 'a',
  table,
  key,
  before: null,
  after: { id: key, note: 'brought along' },
})

test('few edits, notes and rows of small tables stand alone, so that they are found by what they are of', () => {
  expect(packed(many.slice(0, 99))).toEqual(many.slice(0, 99))
  const noted: RowChange = { ...coloured('noted'), before: { note: '' }, after: { note: 'x' } }
  const rows = packed([...many, noted, made('collections', 'made')])
  expect(rows).toHaveLength(5)
  expect(rows).toContainEqual(noted)
  expect(rows).toContainEqual(made('collections', 'made'))
})

test('what an import adds stands in few rows, each of one table', () => {
  const articles = Array.from({ length: 300 }, (_, at) => made('articles', `article ${at}`))
  const annotations = Array.from({ length: 300 }, (_, at) => made('annotations', `annotation ${at}`))
  const rows = packed([...articles, ...annotations])
  expect(rows.map(({ table }) => table)).toEqual(['articles', 'articles', 'annotations', 'annotations'])
  expect(unpacked(rows)).toEqual([...articles, ...annotations])
})

test('a bundle forgets rows, and goes with the last', () => {
  const [bundle] = packed(many.slice(0, 100))
  if (!bundle || !('changes' in bundle)) throw new Error('no bundle')
  const left = withoutKeys(bundle, new Set(['annotation 3']))
  expect(left?.changes).toHaveLength(99)
  expect(withoutKeys(bundle, new Set(many.map(({ key }) => key)))).toBeNull()
})
