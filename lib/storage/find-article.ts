/**
 * Which kept article a page shows. The address that the page calls its own decides; the visited one finds an article
 * only where the page names no other. A page whose own address belongs to an article that tells something else (a site
 * that changes its articles without changing that address) is found by the visited one. Different articles never become
 * one: where it cannot be told, there are two.
 */
import type { KeptArticle } from '../domain/annotation.ts'
import type { Article } from '../domain/article.ts'
import { articleAddress, articleKeys } from './article-key.ts'
import type { Database } from './database.ts'
import { tellsAnother } from './tells-another.ts'

/** What of a page decides which article it shows. */
export type PageOfArticle = Pick<Article, 'url' | 'canonical' | 'title' | 'date'>

export type FoundArticle = {
  /** The key under which it is kept, or will be. */
  key: string
  /** Null where nothing was ever kept of it. */
  known: KeptArticle | null
  /** The keys of the addresses under which it was met now. */
  addresses: string[]
  /** The address under which it is linked. */
  url: string
}

/** Finds the article, inside a transaction or outside of one. */
export async function findArticle(database: Database, page: PageOfArticle): Promise<FoundArticle> {
  const { canonical, visited } = articleKeys(page)
  if (canonical) {
    const met = await articlesAt(database, canonical)
    // Met here before, it is the same whatever became of its headline.
    const known = met.find(({ addresses }) => addresses.includes(visited)) ?? met.find(isTold(page))
    if (known || met.length === 0) {
      const url = articleAddress(page)
      return { key: known?.key ?? canonical, known: known ?? null, addresses: [canonical, visited], url }
    }
  }
  const known = onlyOne(
    (await articlesAt(database, visited)).filter(
      (article) => isMetOnlyAt(visited, article) || isTold(page)(article),
    ),
    visited,
  )
  return {
    key: known?.key ?? (await freeKey(database, visited)),
    known,
    addresses: [visited],
    url: articleAddress(canonical ? { url: page.url, canonical: page.url } : page),
  }
}

function articlesAt(database: Database, address: string): Promise<KeptArticle[]> {
  return database.articles.where('addresses').equals(address).toArray()
}

const isTold = (page: PageOfArticle) => (article: KeptArticle) => !tellsAnother(article, page)

function isMetOnlyAt(address: string, { addresses }: KeptArticle): boolean {
  return addresses.every((one) => one === address || one.startsWith(`${address}#`))
}

/** The one whose key it is; else the only one; null where it is one of several. */
function onlyOne(articles: readonly KeptArticle[], key: string): KeptArticle | null {
  const own = articles.find((article) => article.key === key)
  return own ?? (articles.length === 1 && articles[0] ? articles[0] : null)
}

/** A key that no article has: the address, and a number where another article stands under it. */
async function freeKey(database: Database, address: string): Promise<string> {
  for (let nth = 1; ; nth++) {
    const key = nth === 1 ? address : `${address}#${nth}`
    if (!(await database.articles.get(key))) return key
  }
}
