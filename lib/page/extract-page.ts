/** Finds the article of a page and reads it, without touching the page. */
import type { ReadingScope } from '../domain/page-state.ts'
import type { RawPage } from '../domain/raw-page.ts'
import { finish, type Work } from '../work/turns.ts'
import { findRoot } from './article-root.ts'
import { findClutter } from './clutter.ts'
import { readDateClues } from './date-clues.ts'
import { isUnread } from './element-kinds.ts'
import { findHeadline, findLead, textOf } from './lead.ts'
import { outlining } from './outline.ts'
import { noteTrees, type PageText } from './page-text.ts'
import { isListOfArticles, weighParagraphs } from './paragraphs.ts'
import { readDeclarations, titleHint } from './raw-page.ts'
import { runsOf, writing } from './read-text.ts'
import { selectedRuns } from './selected-runs.ts'

/** `page` leads from the text of `raw` back to the page's nodes; `truncated`: the page has more text than is read. */
export type ExtractedPage = { raw: RawPage; page: PageText; truncated: boolean }

/** A part with more of its characters in links is no article. */
const MOST_LINKED = 0.5

/** As `extracting`, in one go: for pages that nobody looks at meanwhile. */
export function extractPage(document: Document, scope: ReadingScope): ExtractedPage | null {
  return finish(extracting(document, scope))
}

/**
 * Reads the article of a page, or all of its text, or what is selected. Null where there is none of it: the page is a
 * list of articles or of links; it has no text; nothing is selected. Whether a text is an article is judged later, by
 * what it says.
 */
export function* extracting(document: Document, scope: ReadingScope): Work<ExtractedPage | null> {
  if (!document.body) return null
  const declared = readDeclarations(document)
  const outline = yield* outlining(document.body, isUnread, scope !== 'selection')
  yield
  const paragraphs = weighParagraphs(outline)
  yield
  const root = findRoot(outline)
  const isLinks = isListOfArticles(root) || root.linked > MOST_LINKED * root.chars
  if (scope === 'article' && isLinks) return null
  const headline = findHeadline(outline, root, titleHint(declared))
  const groups = {
    article: () => {
      const lead = findLead(paragraphs, headline, root).map((part) => runsOf(outline, part))
      return [...lead, runsOf(outline, root, findClutter(outline, root, paragraphs))]
    },
    'whole-page': () => [outline.runs],
    selection: () => [selectedRuns(document, outline)],
  }
  yield
  const page = yield* writing(groups[scope]())
  if (outline.shadows.length > 0) noteTrees(page)
  if (page.text === '') return null
  yield
  const raw = {
    ...declared,
    text: page.text,
    heading: headline ? textOf(outline, headline) : '',
    ...readDateClues(outline, paragraphs, headline, root),
  }
  return { raw, page, truncated: outline.truncated }
}
