/** Finds the article of a page and reads it, without touching the page. */
import type { Article } from '../domain/article.ts'
import type { ReadingScope } from '../domain/page-state.ts'
import { isArticle } from './article-judgement.ts'
import { findRoot } from './article-root.ts'
import { findClutter } from './clutter.ts'
import { findHeadline, findLead } from './lead.ts'
import { describePage, readDeclarations } from './metadata.ts'
import { readOutline } from './outline.ts'
import type { PageText } from './page-text.ts'
import { weighParagraphs } from './paragraphs.ts'
import { readText, runsOf } from './read-text.ts'
import { selectedRuns } from './selected-runs.ts'

/** `truncated`: the page has more text than is read. */
export type ExtractedArticle = { article: Article; page: PageText; truncated: boolean }

/**
 * Reads the article of a page, or all of its text, or what is selected. Null where there is none of it: the page is a
 * front page, a search or a form; it has no text; nothing is selected. Dates after `now` are not believed.
 */
export function extractArticle(
  document: Document,
  scope: ReadingScope,
  now: Date = new Date(),
): ExtractedArticle | null {
  if (!document.body) return null
  const declared = readDeclarations(document)
  const outline = readOutline(document.body)
  const paragraphs = weighParagraphs(outline)
  const root = findRoot(outline)
  const headline = findHeadline(outline, root, declared.title)
  const read = {
    article: () => {
      const lead = findLead(paragraphs, headline, root).map((part) => runsOf(outline, part))
      return readText([...lead, runsOf(outline, root, findClutter(outline, root, paragraphs))])
    },
    'whole-page': () => readText([outline.runs]),
    selection: () => readText([selectedRuns(document, outline)]),
  }
  const page = read[scope]()
  if (page.text === '') return null
  if (scope === 'article' && !isArticle(root, page.text, declared.isArticle)) return null
  const article = describePage({
    document,
    declared,
    outline,
    paragraphs,
    root,
    headline,
    text: page.text,
    now,
  })
  return { article, page, truncated: outline.truncated }
}
