/** What is kept, listed as the panel and the library ask for it. */
import { byPlace, type Kept } from '../domain/annotation.ts'
import type { PageOfArticle } from '../domain/article.ts'
import type { Result } from '../domain/result.ts'
import { articleKey } from './article-key.ts'
import { askTogether } from './attempt.ts'
import type { Database, Tables } from './database.ts'
import { articleOfPage, articlesAtAddresses } from './find-article.ts'
import { byArticle, isKept, keysOf } from './kept-by-article.ts'
import { oldestFirst } from './oldest-first.ts'

/** What is kept of the article that a page shows, in the order of its text; null where it was never kept from. */
export function keptOfPage(database: Database, page: PageOfArticle): Promise<Result<Kept | null>> {
  return askBoth(database, async (tables) => {
    const of = (key: string) => tables.annotations.where('article').equals(key).toArray()
    // Nearly always it is kept under the key that the page itself tells, so both are asked for at once.
    const told = articleKey(page)
    const [met, ofTold] = await Promise.all([articlesAtAddresses(tables, page), of(told)])
    const { known } = articleOfPage(met, page)
    if (!known) return null
    const rows = known.key === told ? ofTold : await of(known.key)
    return { article: known, annotations: rows.filter(isKept).sort(byPlace) }
  })
}

/** The agreements that are kept, by article, oldest annotation first. */
export function keptAgreements(database: Database): Promise<Result<Kept[]>> {
  return askBoth(database, async (tables) => {
    const rows = await tables.annotations.where('kind').equals('agreement').toArray()
    const kept = rows.filter(isKept).sort(oldestFirst)
    return byArticle(await tables.articles.bulkGet(keysOf(kept)), kept)
  })
}

function askBoth<T>(database: Database, question: (tables: Tables) => Promise<T>): Promise<Result<T>> {
  return askTogether(database, ['articles', 'annotations'], question)
}
