/** What is kept, listed as the panel and the library ask for it. */
import { type Annotation, byPlace, type Kept } from '../domain/annotation.ts'
import type { Result } from '../domain/result.ts'
import { ask } from './attempt.ts'
import type { Database } from './database.ts'
import { findArticle, type PageOfArticle } from './find-article.ts'
import { articlesOf, byArticle, isKept, newestArticleFirst } from './kept-by-article.ts'

/** What is kept of one article, in the order of its text. */
export function annotationsOfArticle(database: Database, key: string): Promise<Result<Annotation[]>> {
  return ask(database, async () => {
    const rows = await database.annotations.where('article').equals(key).toArray()
    return rows.filter(isKept).sort(byPlace)
  })
}

/** What is kept of the article that a page shows, in the order of its text; null where it was never kept from. */
export function keptOfPage(database: Database, page: PageOfArticle): Promise<Result<Kept | null>> {
  return askBoth(database, async () => {
    const { known } = await findArticle(database, page)
    if (!known) return null
    const rows = await database.annotations.where('article').equals(known.key).toArray()
    return { article: known, annotations: rows.filter(isKept).sort(byPlace) }
  })
}

/** Everything that is kept, by article; the article with the newest annotation first, annotations in the order of the text. */
export function annotationsByArticle(database: Database): Promise<Result<Kept[]>> {
  return askBoth(database, async () => {
    // Both tables are read at once and sorted here: an index is read backwards only row by row.
    const articles = await database.articles.toArray()
    return newestArticleFirst(articles, await database.annotations.toArray())
  })
}

/** The agreements that are kept, by article, oldest annotation first. */
export function keptAgreements(database: Database): Promise<Result<Kept[]>> {
  return askBoth(database, async () => {
    const rows = await database.annotations.where('kind').equals('agreement').toArray()
    const kept = rows.filter(isKept).sort(oldestFirst)
    return byArticle(await articlesOf(database, kept), kept)
  })
}

/** What was deleted and can be brought back, by article; what was deleted last comes first. */
export function bin(database: Database): Promise<Result<Kept[]>> {
  return askBoth(database, async () => {
    const rows = await database.annotations.where('deleted').above('').reverse().sortBy('deleted')
    return byArticle(await articlesOf(database, rows), rows)
  })
}

/** How many annotations are kept, deleted ones left out. */
export function countAll(database: Database): Promise<Result<number>> {
  return ask(database, () =>
    database.transaction('r', database.annotations, async () => {
      const deleted = await database.annotations.where('deleted').above('').count()
      return (await database.annotations.count()) - deleted
    }),
  )
}

function askBoth<T>(database: Database, question: () => Promise<T>): Promise<Result<T>> {
  return ask(database, () => database.transaction('r', [database.articles, database.annotations], question))
}

function oldestFirst(a: Annotation, b: Annotation): number {
  return a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1
}
