import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { wordsOf } from '../../../../entrypoints/library/search/search-words.ts'
import { FIELDS, type SearchedTexts, WEIGHTS } from '../../../../entrypoints/library/search/searched-words.ts'
import { createWordIndex } from '../../../../entrypoints/library/search/word-index.ts'

type Texts = ReadonlyMap<string, SearchedTexts>

const WORDS = [
  'port',
  'ports',
  'portal',
  'harbour',
  'harbours',
  'harvest',
  'rail',
  '1990',
  '1991',
  'an',
  'annexes',
]
const someWords = fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }).map((words) => words.join(' '))
const someTexts = fc.record(
  Object.fromEntries(FIELDS.map((field) => [field, someWords])) as Record<
    keyof SearchedTexts,
    typeof someWords
  >,
)
/** What is put, and what is removed (null), in this order. */
const someActs = fc.array(
  fc.record({ id: fc.constantFrom(...'abcdefgh'), texts: fc.option(someTexts, { freq: 2 }) }),
  { minLength: 2, maxLength: 16 },
)
const asked = fc.array(
  fc.constantFrom('p', 'po', 'port', 'prt', 'har', 'harbors', 'harvast', '19', '1992', 'an', 'rail', 'rial'),
  {
    minLength: 1,
    maxLength: 3,
  },
)

/** The plain way: another index of what there is, by the package that ours is made after. */
function byMiniSearch(
  all: Texts,
  words: readonly string[],
): { fits: Map<string, number>; alike: Set<string> } {
  const index = new MiniSearch<SearchedTexts & { id: string }>({
    fields: FIELDS,
    tokenize: (text) => Array.from(wordsOf(text), ({ word }) => word),
    processTerm: (word) => word,
    searchOptions: { boost: WEIGHTS, prefix: true, combineWith: 'AND', maxFuzzy: 2 },
  })
  for (const [id, texts] of all) index.add({ id, ...texts })
  const begun = index.search(words.join(' '))
  const slips = (word: string) => (word.length < 4 || /\d/.test(word) ? false : word.length < 8 ? 1 : 2)
  const found = begun.length > 0 ? begun : index.search(words.join(' '), { fuzzy: slips })
  return {
    // It counts what has several words so many times.
    fits: new Map(found.map(({ id, score, queryTerms }) => [id, score / queryTerms.length])),
    alike: new Set(
      found.flatMap(({ terms }) => terms.filter((term) => !words.some((word) => term.startsWith(word)))),
    ),
  }
}

/** Both ways, in figures of which rounding does not count. */
function bothWays(index: ReturnType<typeof createWordIndex>, all: Texts, words: readonly string[]) {
  const plain = byMiniSearch(all, words)
  const { fits, alike } = index.find(words)
  const figures = (fitOf: (id: string) => number) => [...all.keys()].map((id) => [id, fitOf(id).toFixed(9)])
  return {
    ours: { fits: figures((id) => fits?.[index.numberOf(id) ?? -1] ?? 0), alike },
    plain: { fits: figures((id) => plain.fits.get(id) ?? 0), alike: plain.alike },
  }
}

test('whatever is put and removed, it is found and ranked as MiniSearch has it', () => {
  fc.assert(
    fc.property(someActs, asked, (acts, words) => {
      const index = createWordIndex()
      const all = new Map<string, SearchedTexts>()
      for (const { id, texts } of acts) {
        all.delete(id)
        if (texts) {
          all.set(id, texts)
          index.put(id, texts)
        } else index.remove(id)
      }
      const { ours, plain } = bothWays(index, all, [...new Set(words)])
      expect(ours).toEqual(plain)
    }),
    { numRuns: 300 },
  )
})

test('after thousands of edits it is found and ranked the same', () => {
  const index = createWordIndex()
  const all = new Map<string, SearchedTexts>()
  const put = (id: string, edit: number) => {
    const textOf = (at: number) => `${WORDS[(edit + at) % WORDS.length]} edit ${edit}`
    const texts = Object.fromEntries(FIELDS.map((field, at) => [field, textOf(at)])) as SearchedTexts
    all.set(id, texts)
    index.put(id, texts)
  }
  put('never edited', 0)
  for (let edit = 1; edit < 5_000; edit++) put(`a${edit % 700}`, edit)
  for (const words of [['port'], ['edit', '49'], ['harvast'], ['edit', '12']]) {
    const { ours, plain } = bothWays(index, all, words)
    expect(ours).toEqual(plain)
  }
})
