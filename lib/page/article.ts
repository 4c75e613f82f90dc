/** Finds the article of a page and reads it, without touching the page. */
import type { Article } from '../domain/article.ts'
import type { ReadingScope } from '../domain/page-state.ts'
import { findRoot } from './article-root.ts'
import { findClutter } from './clutter.ts'
import { findHeadline, findLead } from './lead.ts'
import { readOutline } from './outline.ts'
import type { PageText } from './page-text.ts'
import { weighParagraphs } from './paragraphs.ts'
import { readText } from './read-text.ts'

/** `truncated`: the page has more text than is read. */
export type ExtractedArticle = { article: Article; page: PageText; truncated: boolean }

/** The article of a page; null where it has none (too little text, a page of links, nothing selected). */
export function extractArticle(document: Document, _scope: ReadingScope): ExtractedArticle | null {
  const outline = readOutline(document.body)
  const paragraphs = weighParagraphs(outline)
  const root = findRoot(outline)
  if (!root) return null
  const lead = findLead(paragraphs, findHeadline(outline, root, document.title), root)
  const page = readText(outline, [...lead, root], findClutter(outline, root))
  return {
    article: {
      url: document.URL,
      canonical: document.URL,
      title: document.title,
      outlet: '',
      language: '',
      date: null,
      dateSource: null,
      text: page.text,
    },
    page,
    truncated: outline.truncated,
  }
}
