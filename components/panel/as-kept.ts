import type { KeptArticle } from '../../lib/domain/annotation.ts'
import type { Article } from '../../lib/domain/article.ts'

/** The article that is read, in the form of those that were kept. `key`: the one under which it is kept. */
export function asKept({ url, title, outlet, language, date }: Article, key: string): KeptArticle {
  return { key, addresses: [key], url, title, outlet, language, date, retrieved: '' }
}
