import type { StatusPoint } from '../domain/agreement-file.ts'
import type { Article } from '../domain/article.ts'
import type { Agreement } from '../domain/entity.ts'
import { statusLine } from './status-line.ts'

/** The steps that one article alone tells of an agreement, by date; [] where it tells none. */
export function lineOfArticle(agreement: Agreement, article: Omit<Article, 'text'>): StatusPoint[] {
  const { url, title, outlet, language, date } = article
  const told = { key: url, addresses: [url], url, title, outlet, language, date, retrieved: '' }
  return statusLine([{ id: agreement.id, article: told, agreement, passages: [] }])
}
