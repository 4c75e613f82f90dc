import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFacetsOf, type Looked, shownBy } from '../../../entrypoints/library/filter.ts'
import { filterOfHash, hashOfView } from '../../../entrypoints/library/view-address.ts'
import type { Annotation, Kept } from '../../../lib/domain/annotation.ts'
import { type LibraryFilter, NO_FILTER } from '../../../lib/domain/library-view.ts'
import { finish } from '../../../lib/work/turns.ts'
import { aKept, anAgreement, anArea, anOfficial } from '../../support/builders.ts'
import { aCollection } from '../../support/export-builders.ts'
import { manyKept } from '../../support/many-annotations.ts'

const ALL: Kept[] = [
  aKept({ outlet: 'Courier', date: '2026-01-15T22:00:00+07:00' }, [
    { id: 'pact', tags: ['sea', 'visits'], colour: 'pink', collections: ['mekong'] },
    { id: 'ana', entity: anOfficial({ country: 'PE' }), tags: ['visits'] },
  ]),
  aKept({ url: 'https://other.example/1', outlet: 'Wire', date: null }, [
    { id: 'energy', entity: anArea({ topic: 'energy', parties: ['VN', 'SG'] }), colour: 'pink' },
    { id: 'mou', entity: anAgreement({ status: 'proposed', parties: ['VN', 'PE'] }) },
  ]),
]
const COLLECTIONS = [
  aCollection({ id: 'asia', name: 'Asia' }),
  aCollection({ id: 'mekong', name: 'Mekong', parent: 'asia' }),
]

/** `fits`: how well `ALL` fit the words, in their order; null where no words are looked for. */
function looked(parts: Partial<LibraryFilter>, fits: Looked['fits'] = null): Looked {
  return { all: ALL, filter: { ...NO_FILTER, ...parts }, collections: COLLECTIONS, fits }
}

const idsOf = (shown: readonly Kept[]) => shown.flatMap(({ annotations }) => annotations.map(({ id }) => id))
const shown = (parts: Partial<LibraryFilter>, fits?: Looked['fits']) => idsOf(shownBy(looked(parts, fits)))

test.each<[Partial<LibraryFilter>, string[]]>([
  [{}, ['pact', 'ana', 'energy', 'mou']],
  [{ kinds: ['official', 'area'] }, ['ana', 'energy']],
  [{ tags: ['visits', 'sea'] }, ['pact']],
  [{ collection: 'asia' }, ['pact']],
  [{ colours: ['pink'] }, ['pact', 'energy']],
  [{ countries: ['VN'] }, ['energy', 'mou']],
  [{ countries: ['VN', 'PE'] }, ['mou']],
  [{ statuses: ['proposed'] }, ['mou']],
  [{ topics: ['energy'] }, ['energy']],
  [{ outlets: ['Wire'] }, ['energy', 'mou']],
  [{ from: '2026-01-15', to: '2026-01-15' }, ['pact', 'ana']],
  [{ from: '2026-01-16' }, []],
  [{ outlets: ['Wire'], colours: ['pink'] }, ['energy']],
])('%o lets through %o', (parts, ids) => {
  expect(shown(parts)).toEqual(ids)
})

test('while words are looked for, the best article comes first, and in it the best annotation', () => {
  const fits = [1, 0, 2, 5]
  expect(shown({}, fits)).toEqual(['mou', 'energy', 'pact'])
  expect(shown({ colours: ['pink'] }, fits)).toEqual(['energy', 'pact'])
})

test('whatever fits however well, the order is that of all that fit, sorted by article and in it', () => {
  const all = manyKept(60)
  const annotations = all.flatMap((kept) => kept.annotations)
  const fits = fc.array(fc.constantFrom(0, 0, 1, 2, 3), { minLength: 60, maxLength: 60 })
  fc.assert(
    fc.property(fits, fc.subarray(['pink', 'blue'] as const), (fits, colours) => {
      const fitOf = (one: Annotation) => fits[annotations.indexOf(one)] ?? 0
      const isShown = (one: Annotation) =>
        fitOf(one) > 0 && (colours.length === 0 || colours.some((colour) => colour === one.colour))
      const plain = all
        .map((kept) => kept.annotations.filter(isShown).sort((one, other) => fitOf(other) - fitOf(one)))
        .sort(([one], [other]) => (other ? fitOf(other) : 0) - (one ? fitOf(one) : 0))
      const looked = { all, filter: { ...NO_FILTER, colours }, collections: [], fits }
      expect(idsOf(shownBy(looked))).toEqual(plain.flat().map(({ id }) => id))
      const { kinds } = finish(createFacetsOf()(looked))
      expect(kinds.area).toBe(plain.flat().filter(({ kind }) => kind === 'area').length)
    }),
  )
})

test('an article of which nothing is left out stays the same object', () => {
  expect(shownBy(looked({ outlets: ['Courier'] }))[0]).toBe(ALL[0])
})

test('a number says what a press on it leaves', () => {
  const countOf = createFacetsOf()
  const facetsOf = (what: Looked) => finish(countOf(what))
  const pink = facetsOf(looked({ colours: ['pink'] }))
  // Another colour would be shown beside pink; everything else is narrowed by it.
  expect(pink.colours).toMatchObject({ pink: 2, yellow: 0 })
  expect(pink.kinds).toMatchObject({ agreement: 1, area: 1, official: 0 })
  expect(pink.tags).toEqual([
    { tag: 'sea', annotations: 1 },
    { tag: 'visits', annotations: 1 },
  ])
  expect(pink.collections).toEqual(
    new Map([
      ['mekong', 1],
      ['asia', 1],
    ]),
  )
  const vietnam = facetsOf(looked({ countries: ['VN'] }))
  expect(vietnam.countries).toEqual(
    new Map([
      ['VN', 2],
      ['SG', 1],
      ['PE', 1],
    ]),
  )
  const none = facetsOf(looked({}, [0, 0, 0, 0]))
  expect(none.outlets.size + none.statuses.size + none.topics.size).toBe(0)
  expect(none.tags.map(({ annotations }) => annotations)).toEqual([0, 0])
})

test('a filter lives in the address', () => {
  const filter: LibraryFilter = {
    kinds: ['official', 'area', 'highlight'],
    tags: ['Việt Nam', 'a&b'],
    collection: 'mekong',
    colours: ['yellow', 'pink'],
    countries: ['VN', 'ASEAN'],
    statuses: ['in-force'],
    topics: ['trade'],
    outlets: ['Báo & Ví Dụ'],
    from: '2026-01-01',
    to: '2026-12-31',
    words: 'tô lâm',
  }
  expect(filterOfHash(hashOfView({ section: 'annotations', filter }))).toEqual(filter)
  expect(filterOfHash('#from=yesterday&status=wild&to=2026-1-1')).toEqual(NO_FILTER)
})
