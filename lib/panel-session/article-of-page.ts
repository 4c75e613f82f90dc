import type { Article, PageOfArticle } from '../domain/article.ts'
import type { PanelPage } from '../domain/panel-page.ts'

/** The article of the page in the panel; null where it has none that is known. */
export function articleOf(page: PanelPage): Article | null {
  return page.phase === 'read' || page.phase === 'other-language' ? page.article : null
}

/** What is known here of a page that is no article; null where it may be one, or its address is not known. */
export function pageWithoutArticle(page: PanelPage, url: string | null): PageOfArticle | null {
  if ((page.phase !== 'no-article' && page.phase !== 'failed') || url === null) return null
  return { url, canonical: url, title: '', date: null }
}
