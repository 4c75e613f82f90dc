/** The search of the library page: it follows what is kept, a little at a time, and answers from what it has. */
import type { Annotation, KeptArticle } from '../../../lib/domain/annotation.ts'
import type { SoughtWords } from '../../../lib/domain/library-view.ts'
import type { TableNews } from '../kept-table.ts'
import { wordsOf } from './search-words.ts'
import { searchedTexts } from './searched-words.ts'
import { createWordIndex, type FitOf } from './word-index.ts'

export type Search = {
  /** How well each annotation fits, and which words were looked for; null where nothing is asked. */
  find(words: string): { fitOf: FitOf; sought: SoughtWords } | null
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

  const take = (id: string, annotation: Annotation | null) => {
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

  return {
    find(words) {
      const begin = soughtIn(words)
      if (begin.length === 0) return null
      const { fitOf, alike } = index.find(begin)
      return { fitOf, sought: { begin, alike } }
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
