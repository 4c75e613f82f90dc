/** The search of the library page: it follows what is kept, a little at a time, and answers from what it has. */
import type { Annotation, Kept, KeptArticle } from '../../../lib/domain/annotation.ts'
import type { SoughtWords } from '../../../lib/domain/library-view.ts'
import type { TableNews } from '../kept-table.ts'
import type { Fits } from './fit.ts'
import { wordsOf } from './search-words.ts'
import { searchedTexts } from './searched-words.ts'
import { createWordIndex, type WordIndex } from './word-index.ts'

/** How well annotations fit, in the order in which they are listed; 0 where they do not. */
export type FitsInOrder = Float64Array

export type Search = {
  /** How well each annotation of `all` fits, and which words were looked for; null where nothing is asked. */
  find(words: string, all: readonly Kept[]): { fits: FitsInOrder; sought: SoughtWords } | null
  /** Takes in what changed, when there is time. */
  follow(news: TableNews): void
  /** Whether something is still to be taken in. */
  isBehind(): boolean
}

/** So long the page stands still for the search: less than a frame. */
const SLICE_MS = 8

/**
 * Makes the search of one library page. `articleOf` gives the article of a key; `onCaughtUp` is told when everything is
 * taken in.
 */
export function createSearch(page: {
  articleOf: (key: string) => KeptArticle | undefined
  onCaughtUp: () => void
}): Search {
  const index = createWordIndex()
  const waiting = new Map<string, Annotation | null>()
  let isRunning = false
  /** Asked at every key, and the same for as long as nothing changes. */
  let listed: { all: readonly Kept[]; numbers: Int32Array } | null = null

  const take = (id: string, annotation: Annotation | null) => {
    listed = null
    const article = annotation && page.articleOf(annotation.article)
    if (annotation && article) index.put(id, searchedTexts(annotation, article))
    else index.remove(id)
  }
  const run = () => {
    const start = performance.now()
    for (const [id, annotation] of waiting) {
      waiting.delete(id)
      take(id, annotation)
      if (performance.now() - start > SLICE_MS) break
    }
    isRunning = waiting.size > 0
    if (isRunning) setTimeout(run, 0)
    else page.onCaughtUp()
  }

  const inOrder = (fits: Fits | null, all: readonly Kept[]): FitsInOrder => {
    if (listed?.all !== all) listed = { all, numbers: numbersOf(all, index) }
    const ordered = new Float64Array(listed.numbers.length)
    for (const [at, number] of listed.numbers.entries()) ordered[at] = fits?.[number] ?? 0
    return ordered
  }

  return {
    find(words, all) {
      const begin = soughtIn(words)
      if (begin.length === 0) return null
      const { fits, alike } = index.find(begin)
      return { fits: inOrder(fits, all), sought: { begin, alike } }
    },
    follow({ changed, gone }) {
      for (const annotation of changed) waiting.set(annotation.id, annotation)
      for (const id of gone) waiting.set(id, null)
      if (isRunning || waiting.size === 0) return
      isRunning = true
      setTimeout(run, 0)
    },
    isBehind: () => waiting.size > 0,
  }
}

/** The numbers of annotations in their order; -1 for those that are not in the index. */
function numbersOf(all: readonly Kept[], { numberOf }: WordIndex): Int32Array {
  return Int32Array.from(all.flatMap(({ annotations }) => annotations.map(({ id }) => numberOf(id) ?? -1)))
}

/**
 * The words that are looked for. Nearly everything holds a word that begins with this letter or that: where the last word
 * is one letter yet, the next one is waited for.
 */
function soughtIn(words: string): string[] {
  const typed = [...wordsOf(words)]
  const last = typed.at(-1)
  if (last && last.end === words.length && ONE_LETTER.test(last.word)) typed.pop()
  return [...new Set(typed.map(({ word }) => word))]
}

/** In scripts without small letters a word may be one character. */
const ONE_LETTER = /^[\p{Ll}\p{N}]$/u
