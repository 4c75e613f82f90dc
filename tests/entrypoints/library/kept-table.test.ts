import { expect, test } from 'vitest'
import { createKeptTable } from '../../../entrypoints/library/kept-table.ts'
import type { Annotation } from '../../../lib/domain/annotation.ts'
import { aKept } from '../../support/builders.ts'

const HARBOUR = aKept({ url: 'https://a.example/', key: 'https://a.example/' }, [
  { id: 'pact', created: '2026-01-01T00:00:00.000Z' },
  { id: 'ruiz', created: '2026-01-02T00:00:00.000Z' },
])
const GRAIN = aKept({ url: 'https://b.example/', key: 'https://b.example/' }, [
  { id: 'grain', created: '2026-01-03T00:00:00.000Z' },
])
const ROWS = {
  articles: [HARBOUR.article, GRAIN.article],
  annotations: [...HARBOUR.annotations, ...GRAIN.annotations],
}

function aTable() {
  const table = createKeptTable()
  table.put(ROWS)
  const ids = () => table.kept().map(({ annotations }) => annotations.map(({ id }) => id))
  return { table, ids }
}

/** A later version of an annotation. */
function edited(id: string, parts: Partial<Annotation>): Annotation {
  const row = ROWS.annotations.find((one) => one.id === id)
  if (!row) throw new Error(`There is no ${id}.`)
  return { ...row, modified: '2026-02-01T00:00:00.000Z', ...parts }
}

test('the article with the newest annotation comes first', () => {
  const { table, ids } = aTable()
  expect(ids()).toEqual([['grain'], ['pact', 'ruiz']])
  table.put({
    articles: [],
    annotations: [{ ...edited('ruiz', {}), id: 'new', created: '2026-03-01T00:00:00.000Z' }],
  })
  expect(ids()[0]).toContain('new')
})

test('articles of which nothing changed stay the same objects, and so does the whole list', () => {
  const { table } = aTable()
  const before = table.kept()
  table.put(ROWS)
  expect(table.kept()).toBe(before)
  table.put({ articles: [], annotations: [edited('grain', { note: 'when?' })] })
  const after = table.kept()
  expect(after[1]).toBe(before[1])
  expect(after[0]).not.toBe(before[0])
})

test('the search hears of other words, and not of another colour', () => {
  const { table } = aTable()
  const coloured = table.put({ articles: [], annotations: [edited('pact', { colour: 'pink' })] })
  expect(coloured).toEqual({ changed: [], gone: [] })
  const noted = edited('pact', { note: 'when?', modified: '2026-02-02T00:00:00.000Z' })
  expect(table.put({ articles: [], annotations: [noted] }).changed).toEqual([noted])
  expect(table.notes.get('pact')).toBe('when?')
})

test('all of an article is told anew to the search where its title changed', () => {
  const { table } = aTable()
  const { changed } = table.put({ articles: [{ ...HARBOUR.article, title: 'Another' }], annotations: [] })
  expect(changed.map(({ id }) => id).sort()).toEqual(['pact', 'ruiz'])
})

test('what is deleted goes to the bin and comes back from there', () => {
  const { table, ids } = aTable()
  const away = edited('grain', { deleted: '2026-02-01T00:00:00.000Z' })
  expect(table.put({ articles: [], annotations: [away] }).gone).toEqual(['grain'])
  expect(ids()).toEqual([['pact', 'ruiz']])
  expect(table.bin().map(({ annotations }) => annotations)).toEqual([[away]])
  const back = { ...away, deleted: null }
  expect(table.put({ articles: [], annotations: [back] }).changed).toEqual([back])
  expect(table.bin()).toEqual([])
})

test('what is being deleted is out of sight until the rows or a failure say otherwise', () => {
  const { table, ids } = aTable()
  table.hide(['pact', 'grain'])
  expect(ids()).toEqual([['ruiz']])
  table.show(['pact'])
  expect(ids()).toEqual([['pact', 'ruiz']])
  table.put({ articles: [], annotations: [edited('grain', { deleted: '2026-02-01T00:00:00.000Z' })] })
  table.put({ articles: [], annotations: [edited('grain', { modified: '2026-02-03T00:00:00.000Z' })] })
  expect(ids()).toEqual([['grain'], ['pact', 'ruiz']])
})

test('what is stored no more is dropped, and the search told what was in sight', () => {
  const { table, ids } = aTable()
  const gone = table.keepOnly({ articles: new Set([HARBOUR.article.key]), annotations: new Set(['ruiz']) })
  expect([...gone.gone].sort()).toEqual(['grain', 'pact'])
  expect(ids()).toEqual([['ruiz']])
  expect(table.article(GRAIN.article.key)).toBeUndefined()
})

test('annotations wait for their article', () => {
  const table = createKeptTable()
  table.put({ articles: [], annotations: ROWS.annotations })
  expect(table.kept()).toEqual([])
  table.put({ articles: [GRAIN.article], annotations: [] })
  expect(table.kept()).toHaveLength(1)
})
