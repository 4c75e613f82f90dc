import type { KeptArticle } from '../../lib/domain/annotation.ts'

/** The outlet, else the title, else the address. */
export function ArticleName({ article }: { article: KeptArticle }) {
  return <bdi>{article.outlet || article.title || article.url}</bdi>
}
