import { expect, test } from 'vitest'
import { createFilter } from '../../../entrypoints/library/filter.ts'
import { filterOfHash, hashOfView, sectionOfHash } from '../../../entrypoints/library/view-address.ts'
import type { LibraryFilter } from '../../../lib/domain/library-view.ts'
import { aKept, anArea, anOfficial } from '../../support/builders.ts'

const ALL = [
  aKept({ title: 'Visite à Genève' }, [
    { id: 'lam', entity: anOfficial({ name: 'Tô Lâm' }), quote: 'Lâm', note: 'ask about *Ports*' },
    { id: 'pact', tags: ['Việt Nam'] },
  ]),
  aKept({ url: 'https://news.example/2', title: 'Other' }, [{ id: 'area', entity: anArea() }]),
]

function found(filter: Partial<LibraryFilter>): string[] {
  const { shown } = createFilter()(ALL, { kinds: [], words: '', ...filter })
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

test('a kind is counted whether chosen or not, but only where the words are', () => {
  const filter = createFilter()
  expect(filter(ALL, { kinds: ['area'], words: 'geneve' }).kinds).toEqual({
    official: 1,
    agreement: 1,
    area: 0,
    highlight: 0,
    article: 0,
  })
})

test('an article without a hit is left out, one with a hit keeps only that', () => {
  expect(createFilter()(ALL, { kinds: ['agreement'], words: '' }).shown).toMatchObject([
    { article: { title: 'Visite à Genève' }, annotations: [{ id: 'pact' }] },
  ])
})

test('an edited note is searched as it is now', () => {
  const filter = createFilter()
  const first = aKept({}, [{ id: 'x', note: 'old' }])
  expect(filter([first], { kinds: [], words: 'old' }).shown).toHaveLength(1)
  const edited = aKept({}, [{ id: 'x', note: 'new', modified: '2026-03-01T00:00:00.000Z' }])
  expect(filter([edited], { kinds: [], words: 'old' }).shown).toHaveLength(0)
  expect(filter([edited], { kinds: [], words: 'new' }).shown).toHaveLength(1)
})

test('the filter comes back from the address', () => {
  const filter: LibraryFilter = { kinds: ['official', 'area'], words: 'Tô Lâm & co #1' }
  expect(filterOfHash(hashOfView({ section: 'promises', filter }))).toEqual(filter)
  expect(sectionOfHash(hashOfView({ section: 'promises', filter }))).toBe('promises')
  expect(sectionOfHash('#show=what')).toBe('annotations')
  expect(hashOfView({ section: 'annotations', filter: { kinds: [], words: ' ' } })).toBe('')
})

test('an address that says nonsense filters nothing', () => {
  expect(filterOfHash('#kind=spy&%%%')).toEqual({ kinds: [], words: '' })
})
