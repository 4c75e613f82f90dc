/** Questions of tests to a database: what lies in it, as the library puts it together. */
import { type Annotation, byPlace, type Kept } from '../../lib/domain/annotation.ts'
import type { Result } from '../../lib/domain/result.ts'
import { ask, askTogether } from '../../lib/storage/attempt.ts'
import type { Database, Tables } from '../../lib/storage/database.ts'
import { byArticle, isKept, keysOf, newestArticleFirst } from '../../lib/storage/kept-by-article.ts'

/** What is kept of one article, in the order of its text. */
export function annotationsOfArticle(database: Database, key: string): Promise<Result<Annotation[]>> {
  return ask(database, async () => {
    const rows = await database.annotations.where('article').equals(key).toArray()
    return rows.filter(isKept).sort(byPlace)
  })
}

/** Everything that is kept, by article; the article with the newest annotation first, annotations in the order of the text. */
export function annotationsByArticle(database: Database): Promise<Result<Kept[]>> {
  return askBoth(database, async (tables) => {
    // Both tables are read at once and sorted here: an index is read backwards only row by row.
    const articles = await tables.articles.toArray()
    return newestArticleFirst(articles, await tables.annotations.toArray())
  })
}

/** What was deleted and can be brought back, by article; what was deleted last comes first. */
export function bin(database: Database): Promise<Result<Kept[]>> {
  return askBoth(database, async (tables) => {
    const rows = await tables.annotations.where('deleted').above('').reverse().sortBy('deleted')
    return byArticle(await tables.articles.bulkGet(keysOf(rows)), rows)
  })
}

/** How many annotations are kept, deleted ones left out. */
export function countAll(database: Database): Promise<Result<number>> {
  return askTogether(database, ['annotations'], async ({ annotations }) => {
    const deleted = await annotations.where('deleted').above('').count()
    return (await annotations.count()) - deleted
  })
}

function askBoth<T>(database: Database, question: (tables: Tables) => Promise<T>): Promise<Result<T>> {
  return askTogether(database, ['articles', 'annotations'], question)
}
