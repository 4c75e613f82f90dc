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

test('few edits, notes and new rows stand alone, so that they are found by their annotation', () => {
  expect(packed(many.slice(0, 99))).toEqual(many.slice(0, 99))
  const noted: RowChange = { ...coloured('noted'), before: { note: '' }, after: { note: 'x' } }
  const made: RowChange = { ...coloured('made'), before: null }
  const rows = packed([...many, noted, made])
  expect(rows).toHaveLength(5)
  expect(rows).toContainEqual(noted)
  expect(rows).toContainEqual(made)
})

test('a bundle forgets rows, and goes with the last', () => {
  const [bundle] = packed(many.slice(0, 100))
  if (!bundle || !('changes' in bundle)) throw new Error('no bundle')
  const left = withoutKeys(bundle, new Set(['annotation 3']))
  expect(left?.changes).toHaveLength(99)
  expect(withoutKeys(bundle, new Set(many.map(({ key }) => key)))).toBeNull()
})
