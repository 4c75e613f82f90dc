/** Finds the article of a page and reads it, without touching the page. */
import type { Article } from '../domain/article.ts'
import type { ReadingScope } from '../domain/page-state.ts'
import type { PageText } from './page-text.ts'

/** `truncated`: the page has more text than is read. */
export type ExtractedArticle = { article: Article; page: PageText; truncated: boolean }

/** The article of a page; null where it has none (too little text, a page of links, nothing selected). */
export function extractArticle(_document: Document, _scope: ReadingScope): ExtractedArticle | null {
  return null
}
