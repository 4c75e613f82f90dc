/** Which annotations hold which words: MiniSearch, with the house's own way to fold words. */
import MiniSearch from 'minisearch'
import { wordsOf } from './search-words.ts'
import { type SearchedTexts, WEIGHTS } from './searched-words.ts'

export type Found = {
  /** How well each annotation fits, by its id. */
  scores: ReadonlyMap<string, number>
  /** Words that stood for one that no annotation holds. */
  alike: ReadonlySet<string>
}

export type WordIndex = {
  put(id: string, texts: SearchedTexts): void
  remove(id: string): void
  /** The annotations that hold every one of the words or a word that begins so; all must be folded. */
  find(words: readonly string[]): Found
}

/** In words shorter than this a slip makes another word; numbers have none. Longer ones than `LONG` may have two. */
const SHORTEST = 4
const LONG = 8

/** An empty index. */
export function createWordIndex(): WordIndex {
  const index = new MiniSearch<SearchedTexts & { id: string }>({
    fields: Object.keys(WEIGHTS),
    tokenize: (text) => Array.from(wordsOf(text), ({ word }) => word),
    processTerm: (word) => word,
    searchOptions: { boost: WEIGHTS, prefix: true, combineWith: 'AND', maxFuzzy: 2 },
  })
  const remove = (id: string) => {
    if (index.has(id)) index.discard(id)
  }
  return {
    put(id, texts) {
      remove(id)
      index.add({ id, ...texts })
    },
    remove,
    find(words) {
      const typed = words.join(' ')
      const exactly = index.search(typed)
      // Only where nothing holds the words: a slip that is looked for in every word costs every keystroke.
      const found = exactly.length > 0 ? exactly : index.search(typed, { fuzzy: slipsIn })
      const isBegun = (term: string) => words.some((word) => term.startsWith(word))
      return {
        scores: new Map(found.map(({ id, score }) => [id, score])),
        alike: new Set(found.flatMap(({ terms }) => terms.filter((term) => !isBegun(term)))),
      }
    },
  }
}

/** How many letters of a word may be wrong. */
function slipsIn(word: string): number | false {
  if (word.length < SHORTEST || /\d/.test(word)) return false
  return word.length < LONG ? 1 : 2
}
