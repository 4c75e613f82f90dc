import { beforeEach, expect, test, vi } from 'vitest'
import { marksIn } from '../../../../entrypoints/library/search/marks-in.ts'
import { createSearch, type Search } from '../../../../entrypoints/library/search/searching.ts'
import type { Annotation } from '../../../../lib/domain/annotation.ts'
import { aKept, anOfficial } from '../../../support/builders.ts'

const { article, annotations } = aKept({ title: 'Two ports, one pact', outlet: 'Báo Ví Dụ' }, [
  {
    id: 'dang',
    entity: anOfficial({ name: 'Đặng Thị Hà', country: 'VN' }),
    context: 'Hà spoke.',
    quote: 'Hà',
  },
  {
    id: 'solar',
    quote: 'solar parks',
    context: 'They agreed on solar parks.',
    note: 'Ask Øster, file 1990.',
  },
  { id: 'han', quote: '中越合作协定', context: '中越合作协定', tags: ['năng lượng'] },
])
let search: Search
let ever: Map<string, Annotation>

/** Ids of what is found among all that was ever taken in, the best first. */
const found = (words: string) => {
  const all = [...ever.values()]
  const fits = search.find(words, [{ article, annotations: all }])?.fits ?? []
  const ranked = all.map(({ id }, at) => ({ id, fit: fits[at] ?? 0 })).filter(({ fit }) => fit > 0)
  return ranked.sort((one, other) => other.fit - one.fit).map(({ id }) => id)
}
const takeIn = (changed: readonly Annotation[], gone: readonly string[] = []) => {
  for (const one of changed) ever.set(one.id, one)
  search.follow({ changed, gone })
  return vi.waitFor(() => expect(search.isBehind()).toBe(false))
}

beforeEach(async () => {
  search = createSearch({ articleOf: () => article, onCaughtUp: () => undefined })
  ever = new Map()
  await takeIn(annotations)
})

test.each([
  ['dang', ['dang']],
  ['ĐẶNG', ['dang']],
  ['osT', ['solar']],
  ['sol par', ['solar']],
  ['solr', ['solar']],
  ['1990', ['solar']],
  ['1991', []],
  ['协定', ['han']],
  ['nang luong', ['han']],
  ['vietnam', ['dang']],
  ['dang solar', []],
  ['\u200bda\u200bng', ['dang']],
])('%s finds %o', (words, ids) => {
  expect(found(words)).toEqual(ids)
})

test('title and outlet are of every annotation of an article; nothing typed asks nothing', () => {
  expect(found('ports bao').sort()).toEqual(['dang', 'han', 'solar'])
  expect(search.find(' . ', [])).toBeNull()
})

test('a last word of one letter is waited for, unless its script writes words with one character', () => {
  expect(search.find('d', [])).toBeNull()
  expect(found('solar q')).toEqual(['solar'])
  expect(found('solar q ')).toEqual([])
  expect(found('solar qu')).toEqual([])
  expect(found('中')).toEqual(['han'])
})

test('a name counts more than a word in passing', async () => {
  const both = aKept({}, [
    { id: 'passing', quote: 'x', context: 'Lima was mentioned.' },
    { id: 'named', entity: anOfficial({ name: 'Lima Ortiz' }), quote: 'Ortiz', context: 'Ortiz' },
  ]).annotations
  await takeIn(both)
  expect(found('lima')).toEqual(['named', 'passing'])
})

test('what changed is found by its new words alone, and what is gone no more', async () => {
  const [dang, solar] = annotations as [Annotation, Annotation]
  await takeIn([{ ...solar, note: 'Call Kyoto.', tags: ['grain'] }], [dang.id])
  expect(found('kyoto grain')).toEqual(['solar'])
  expect(found('oster')).toEqual([])
  expect(found('dang')).not.toContain('dang')
})

test('typed letter by letter, forth and back, the same is found and ranked as at once', async () => {
  const { annotations: more } = aKept({}, [
    { id: 'solo', entity: anOfficial({ name: 'Solange Park' }), quote: 'Park', context: 'Park spoke.' },
    { id: 'parking', quote: 'parking', context: 'A parking lot of solid ground.' },
  ])
  await takeIn(more)
  const typed = 'sol park'
  const steps = [...typed].map((_, at) => typed.slice(0, at + 1))
  const asTyped = [...steps, ...steps.toReversed()].map((words) => ({
    words,
    ids: found(words),
  }))
  const atOnce = new Map<string, string[]>()
  // Whatever changes, what was found until then is forgotten.
  for (const words of steps) {
    await takeIn([], ['nobody'])
    atOnce.set(words, found(words))
  }
  expect(asTyped).toEqual(asTyped.map(({ words }) => ({ words, ids: atOnce.get(words) })))
  expect(found('sol park')).toEqual(['solo', 'solar', 'parking'])
})

test('found words are marked whole, also those that were taken for a slip', () => {
  const marked = (text: string, words: string) =>
    marksIn(text, search.find(words, [])?.sought ?? null).map(({ start, end }) => text.slice(start, end))
  expect(marked('Đặng Thị Hà, dangling', 'dang')).toEqual(['Đặng', 'dangling'])
  expect(marked('They agreed on solar parks', 'solr')).toEqual(['solar'])
  expect(marked('<b>solar</b>', '')).toEqual([])
})

test('slips are one letter, two in long words, none in short ones and numbers', async () => {
  const { annotations } = aKept({}, [
    { id: 'long', quote: 'memorandum', context: 'memorandum' },
    { id: 'short', quote: 'lim 2025', context: 'lim 2025' },
  ])
  await takeIn(annotations)
  expect(found('memoramdum')).toEqual(['long'])
  expect(found('memoramdom')).toEqual(['long'])
  expect(found('mamoramdom')).toEqual([])
  expect(found('lam')).toEqual([])
  expect(found('2024')).toEqual([])
})
