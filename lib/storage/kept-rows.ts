/** What is kept, read as the library reads it: the newest first, then all of it a little at a time. */

import type { Annotation, Kept, KeptArticle } from '../domain/annotation.ts'
import type { Counts } from '../domain/library-view.ts'
import type { Result } from '../domain/result.ts'
import { ToldError } from '../domain/told-error.ts'
import { askTogether } from './attempt.ts'
import type { Database, Tables } from './database.ts'
import { isKept, keysOf, newestArticleFirst } from './kept-by-article.ts'

/** Articles and annotations as they are stored. */
export type KeptRows = { articles: KeptArticle[]; annotations: Annotation[] }

const NEWEST = { annotations: 40, articles: 6 }
/** What stands in the way of the first screen: an article with more than these is told when everything is read. */
const MOST_OF_ARTICLE = 200

/** Some screens full of what was kept last, in whole articles. */
export function newestKept(database: Database): Promise<Result<Kept[]>> {
  return ask(database, async ({ articles, annotations }) => {
    const newest = await annotations.orderBy('created').reverse().limit(NEWEST.annotations).toArray()
    const keys = keysOf(newest.filter(isKept)).slice(0, NEWEST.articles)
    const [found, ...rows] = await Promise.all([
      articles.bulkGet(keys),
      ...keys.map((key) => annotations.where('article').equals(key).limit(MOST_OF_ARTICLE).toArray()),
    ])
    return newestArticleFirst(found, rows.flat())
  })
}

/** How much is kept in all: the more, the longer it takes to be counted. */
export function countKept(database: Database): Promise<Result<Counts>> {
  return ask(database, async ({ articles, annotations }) => {
    const [all, deleted, ofArticles] = await Promise.all([
      annotations.count(),
      annotations.where('deleted').above('').count(),
      articles.count(),
    ])
    return { annotations: all - deleted, articles: ofArticles }
  })
}

/** So many rows are read at once: some milliseconds. */
const ROWS = 300

/**
 * Every row, what was deleted among it, in the order of the keys, articles before annotations. What changes meanwhile
 * comes as it is when its turn is. Throws, in words for the reader, where the database fails.
 */
export async function* allRows(database: Database): AsyncGenerator<KeptRows> {
  for await (const articles of slices(database, 'articles', 'key')) yield { articles, annotations: [] }
  for await (const annotations of slices(database, 'annotations', 'id')) yield { articles: [], annotations }
}

async function* slices<Table extends 'articles' | 'annotations'>(
  database: Database,
  table: Table,
  key: string,
): AsyncGenerator<KeptRows[Table]> {
  for (let after = ''; ; ) {
    const last = after
    const rows = await ask(database, async (tables) => {
      const query = tables[table].where(':id').above(last).limit(ROWS)
      return (await query.toArray()) as KeptRows[Table]
    })
    if (!rows.ok) throw new ToldError(rows.problem.message)
    yield rows.value
    if (rows.value.length < ROWS) return
    after = String(Reflect.get(rows.value.at(-1) ?? {}, key))
  }
}

/** The rows of these keys that are still stored. */
export function rowsOfKeys(
  database: Database,
  keys: { articles: readonly string[]; annotations: readonly string[] },
): Promise<Result<KeptRows>> {
  return ask(database, async (tables) => {
    const articles = await tables.articles.bulkGet([...keys.articles])
    const annotations = await tables.annotations.bulkGet([...keys.annotations])
    return {
      articles: articles.filter((row) => row !== undefined),
      annotations: annotations.filter((row) => row !== undefined),
    }
  })
}

function ask<T>(database: Database, question: (tables: Tables) => Promise<T>): Promise<Result<T>> {
  return askTogether(database, ['articles', 'annotations'], question)
}
