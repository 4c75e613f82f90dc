import { expect, test } from 'vitest'
import { createFilter } from '../../../entrypoints/library/filter.ts'
import { filterOfHash, hashOfView, sectionOfHash } from '../../../entrypoints/library/view-address.ts'
import { type LibraryFilter, NO_FILTER } from '../../../lib/domain/library-view.ts'
import { aKept, anArea, anOfficial } from '../../support/builders.ts'
import { aCollection } from '../../support/export-builders.ts'

const ALL = [
  aKept({ title: 'Visite à Genève' }, [
    { id: 'lam', entity: anOfficial({ name: 'Tô Lâm' }), quote: 'Lâm', note: 'ask about *Ports*' },
    { id: 'pact', tags: ['Việt Nam', 'sea'], colour: 'pink', collections: ['mekong'] },
  ]),
  aKept({ url: 'https://news.example/2', title: 'Other' }, [
    { id: 'area', entity: anArea(), tags: ['sea'], colour: 'blue', collections: ['asia', 'mekong'] },
  ]),
]
const COLLECTIONS = [
  aCollection({ id: 'asia' }),
  aCollection({ id: 'mekong', parent: 'asia' }),
  aCollection({ id: 'void' }),
]

function found(filter: Partial<LibraryFilter>): string[] {
  const { shown } = createFilter()(ALL, { ...NO_FILTER, ...filter }, COLLECTIONS)
  return shown.flatMap(({ annotations }) => annotations.map(({ id }) => id))
}

const SEARCHES: Record<string, [string, string[]]> = {
  'nothing asked': ['  ', ['lam', 'pact', 'area']],
  'a name without its accents': ['to lam', ['lam']],
  'a name with its accents': ['TÔ LÂM', ['lam']],
  'a decomposed name': ['Tô Lâm'.normalize('NFD'), ['lam']],
  'a word of the note': ['ports', ['lam']],
  'a tag': ['viet nam', ['pact']],
  'the title of the article': ['geneve', ['lam', 'pact']],
  'words from two places, in any order': ['geneve harbour', ['pact']],
  'a word that is nowhere': ['zebra', []],
}
for (const [name, [words, ids]] of Object.entries(SEARCHES)) {
  test(`search: ${name}`, () => expect(found({ words })).toEqual(ids))
}

test('kinds choose; none chosen is all', () => {
  expect(found({ kinds: ['official'] })).toEqual(['lam'])
  expect(found({ kinds: ['official', 'area'] })).toEqual(['lam', 'area'])
})

test('tags choose what has every one of them, colours what has any', () => {
  expect(found({ tags: ['sea'] })).toEqual(['pact', 'area'])
  expect(found({ tags: ['sea', 'Việt Nam'] })).toEqual(['pact'])
  expect(found({ colours: ['pink', 'blue'] })).toEqual(['pact', 'area'])
  expect(found({ colours: ['blue'], tags: ['Việt Nam'] })).toEqual([])
})

test('a collection has what is in those that it holds', () => {
  expect(found({ collection: 'asia' })).toEqual(['pact', 'area'])
  expect(found({ collection: 'mekong' })).toEqual(['pact', 'area'])
  expect(found({ collection: 'void' })).toEqual([])
})

test('all is counted whether chosen or not, but only where the words are', () => {
  const { facets } = createFilter()(ALL, { ...NO_FILTER, kinds: ['area'], words: 'geneve' }, COLLECTIONS)
  expect(facets.kinds).toEqual({ official: 1, agreement: 1, area: 0, highlight: 0, article: 0 })
  expect(facets.colours).toMatchObject({ pink: 1, blue: 0 })
  expect(facets.tags).toEqual([
    { tag: 'sea', annotations: 1 },
    { tag: 'Việt Nam', annotations: 1 },
  ])
})

test('what is in two collections of one counts once there', () => {
  const { facets } = createFilter()(ALL, NO_FILTER, COLLECTIONS)
  expect([...facets.collections]).toEqual([
    ['mekong', 2],
    ['asia', 2],
  ])
})

test('folding beforehand goes on until nothing is left, and changes no answer', () => {
  const filter = createFilter()
  const many = Array.from({ length: 3 }, (_, at) =>
    aKept(
      { url: `https://news.example/m${at}` },
      Array.from({ length: 150 }, () => ({ note: 'Zürich' })),
    ),
  )
  expect([filter.prepare(many), filter.prepare(many), filter.prepare(many)]).toEqual([true, true, false])
  expect(filter(many, { ...NO_FILTER, words: 'zurich' }, []).shown).toHaveLength(3)
})

test('an article without a hit is left out, one with a hit keeps only that', () => {
  expect(createFilter()(ALL, { ...NO_FILTER, kinds: ['agreement'] }, []).shown).toMatchObject([
    { article: { title: 'Visite à Genève' }, annotations: [{ id: 'pact' }] },
  ])
})

test('an edited note is searched as it is now', () => {
  const filter = createFilter()
  const first = aKept({}, [{ id: 'x', note: 'old' }])
  expect(filter([first], { ...NO_FILTER, words: 'old' }, []).shown).toHaveLength(1)
  const edited = aKept({}, [{ id: 'x', note: 'new', modified: '2026-03-01T00:00:00.000Z' }])
  expect(filter([edited], { ...NO_FILTER, words: 'old' }, []).shown).toHaveLength(0)
  expect(filter([edited], { ...NO_FILTER, words: 'new' }, []).shown).toHaveLength(1)
})

test('the filter comes back from the address', () => {
  const filter: LibraryFilter = {
    kinds: ['official', 'area', 'highlight'],
    tags: ['a&b', 'Việt Nam'],
    collection: 'c=1',
    colours: ['yellow', 'pink'],
    words: 'Tô Lâm & co #1',
  }
  expect(filterOfHash(hashOfView({ section: 'promises', filter }))).toEqual(filter)
  expect(sectionOfHash(hashOfView({ section: 'promises', filter }))).toBe('promises')
  expect(sectionOfHash('#show=what')).toBe('annotations')
  expect(hashOfView({ section: 'annotations', filter: { ...NO_FILTER, words: ' ' } })).toBe('')
})

test('an address that says nonsense filters nothing', () => {
  expect(filterOfHash('#kind=spy&colour=red&tag=&collection=&%%%')).toEqual(NO_FILTER)
})
