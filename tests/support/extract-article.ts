import { describePage } from '../../lib/article/describe-page.ts'
import type { Article } from '../../lib/domain/article.ts'
import type { ReadingScope } from '../../lib/domain/page-state.ts'
import { type ExtractedPage, extractPage } from '../../lib/page/extract-page.ts'

/** The article of a page: what the content script reads and the background makes of it. Null where there is none. */
export function extractArticle(
  document: Document,
  scope: ReadingScope,
  now?: Date,
): (ExtractedPage & { article: Article }) | null {
  const found = extractPage(document, scope)
  const article = found && describePage(found.raw, scope, now)
  return found && article && { ...found, article }
}
