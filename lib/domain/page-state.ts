import type { Article } from './article.ts'
import type { Reading } from './reading.ts'

/** Which part of a page was or shall be read. */
export type ReadingScope = 'article' | 'whole-page' | 'selection'

/** What the page session is at; the panel shows it. */
export type PageState =
  | { phase: 'reading' }
  /** No article was found; the whole page or the selection can be read on wish. */
  | { phase: 'no-article' }
  /** The text is in a language that Entente does not read. */
  | { phase: 'other-language'; article: Article }
  | {
      phase: 'read'
      article: Article
      scope: ReadingScope
      reading: Reading
      /** Everything before this offset of the text is read, and the rest is being read; null once all is. */
      readTo: number | null
      /** The page has more text than is read of any page. */
      truncated: boolean
    }
  /** Reading failed; the sentence says why, '' where only the page session knows. */
  | { phase: 'failed'; message: string }
