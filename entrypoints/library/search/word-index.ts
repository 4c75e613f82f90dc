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

/** So many finds are remembered: those of the words that are being typed. */
const MOST_REMEMBERED = 24

type Scores = ReadonlyMap<string, number>
const NOTHING: Scores = new Map()

/** An empty index. */
export function createWordIndex(): WordIndex {
  const index = new MiniSearch<SearchedTexts & { id: string }>({
    fields: Object.keys(WEIGHTS),
    tokenize: (text) => Array.from(wordsOf(text), ({ word }) => word),
    processTerm: (word) => word,
    searchOptions: { boost: WEIGHTS, prefix: true, combineWith: 'AND', maxFuzzy: 2 },
  })
  const remembered = new Map<string, Scores>()
  const remove = (id: string) => {
    remembered.clear()
    if (index.has(id)) index.discard(id)
  }

  /** Who goes on typing asks for less than before: only the last word is looked up, in what the words until then found. */
  const begunBy = (words: readonly string[]): Scores => {
    const typed = words.join(' ')
    const known = remembered.get(typed)
    if (known) return known
    const before = words.slice(0, -1)
    const others = before.length > 0 ? begunBy(before) : null
    const last = words.at(-1) ?? ''
    const shorter = remembered.get([...before, last.slice(0, -1)].join(' '))
    const scores = foundAmong(last, shorter ?? others, others)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(typed, scores)
    return scores
  }
  const foundAmong = (word: string, among: Scores | null, others: Scores | null): Scores => {
    if (among?.size === 0) return NOTHING
    const found = index.search(word, among ? { boostDocument: (id) => (among.has(id) ? 1 : 0) } : {})
    return new Map(found.map(({ id, score }) => [id, score + (others?.get(id) ?? 0)]))
  }
  /** With slips in any of the words. */
  const nearly = (words: readonly string[]): Found => {
    const found = index.search(words.join(' '), { fuzzy: slipsIn })
    const isBegun = (term: string) => words.some((word) => term.startsWith(word))
    return {
      scores: new Map(found.map(({ id, score }) => [id, score])),
      alike: new Set(found.flatMap(({ terms }) => terms.filter((term) => !isBegun(term)))),
    }
  }

  return {
    put(id, texts) {
      remove(id)
      index.add({ id, ...texts })
    },
    remove,
    find(words) {
      const scores = begunBy(words)
      // Only where nothing holds the words: a slip that is looked for in every word costs every keystroke.
      return scores.size > 0 ? { scores, alike: NONE } : nearly(words)
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

/** How many letters of a word may be wrong. */
function slipsIn(word: string): number | false {
  if (word.length < SHORTEST || /\d/.test(word)) return false
  return word.length < LONG ? 1 : 2
}
