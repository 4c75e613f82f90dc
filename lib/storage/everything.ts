/** Everything that is kept, a few articles at a time: a long export need not hold it all at once. */

import { byPlace, type Kept } from '../domain/annotation.ts'
import { ToldError } from '../domain/told-error.ts'
import { askTogether } from './attempt.ts'
import type { Database } from './database.ts'
import { byArticle, isKept } from './kept-by-article.ts'

/** So many articles are read at once: some hundred annotations, a fraction of a second. */
const ARTICLES_A_PAGE = 100

/**
 * All that is kept, article by article in the order of their keys, annotations in the order of the text. With
 * `withDeleted`, what is in the bin too. Articles of which nothing is left are passed over. What changes meanwhile comes as
 * it is when its page is read. Throws, in words for the reader, where the database fails.
 */
export async function* everything(
  database: Database,
  { withDeleted, perPage = ARTICLES_A_PAGE }: { withDeleted: boolean; perPage?: number },
): AsyncGenerator<Kept> {
  for (let last = ''; ; ) {
    const after = last
    const page = await askTogether(database, ['articles', 'annotations'], async (tables) => {
      const articles = await tables.articles.where('key').above(after).limit(perPage).toArray()
      const keys = articles.map(({ key }) => key)
      return { articles, annotations: await tables.annotations.where('article').anyOf(keys).toArray() }
    })
    if (!page.ok) throw new ToldError(page.problem.message)
    const { articles, annotations } = page.value
    const wanted = withDeleted ? annotations : annotations.filter(isKept)
    const groups = new Map(byArticle(articles, wanted).map((kept) => [kept.article.key, kept]))
    for (const { key } of articles) {
      const kept = groups.get(key)
      if (kept) yield { ...kept, annotations: kept.annotations.sort(byPlace) }
    }
    if (articles.length < perPage) return
    last = articles.at(-1)?.key ?? ''
  }
}
