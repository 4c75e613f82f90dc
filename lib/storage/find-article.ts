/**
 * Which kept article a page shows. The address that the page calls its own decides; the visited one finds an article
 * only where the page names no other. A page whose own address belongs to an article that tells something else (a site
 * that changes its articles without changing that address) is found by the visited one. Different articles never become
 * one: where it cannot be told, there are two.
 */
import type { KeptArticle } from '../domain/annotation.ts'
import type { PageOfArticle } from '../domain/article.ts'
import { articleAddress, articleKeys } from './article-key.ts'
import type { Tables } from './database.ts'
import { isWhollyAnother, tellsAnother } from './tells-another.ts'

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

/** Finds the article of a page. */
export async function findArticle(tables: Tables, page: PageOfArticle): Promise<FoundArticle> {
  return articleOfPage(await articlesAtAddresses(tables, page), page)
}

/** The articles that were met at an address of a page. Asked address by address: one request each, where a cursor needs four. */
export async function articlesAtAddresses({ articles }: Tables, page: PageOfArticle): Promise<KeptArticle[]> {
  const { canonical, visited } = articleKeys(page)
  const addresses = canonical && canonical !== visited ? [canonical, visited] : [visited]
  const met = await Promise.all(
    addresses.map((address) => articles.where('addresses').equals(address).toArray()),
  )
  return [...new Map(met.flat().map((article) => [article.key, article])).values()]
}

/** The one of them that the page shows, or that there is none yet. */
export function articleOfPage(met: readonly KeptArticle[], page: PageOfArticle): FoundArticle {
  const { canonical, visited } = articleKeys(page)
  const metAt = (address: string) => met.filter(({ addresses }) => addresses.includes(address))
  if (canonical) {
    const there = metAt(canonical)
    const known = there.find(isMetAt(visited, page)) ?? there.find(isTold(page))
    if (known || there.length === 0) {
      const url = articleAddress(page)
      return { key: known?.key ?? canonical, known: known ?? null, addresses: [canonical, visited], url }
    }
  }
  const fitting = metAt(visited).filter(
    (article) => (isMetOnlyAt(visited, article) && isMetAt(visited, page)(article)) || isTold(page)(article),
  )
  const known = onlyOne(fitting, visited)
  return {
    key: known?.key ?? freeKey(met, visited),
    known,
    addresses: [visited],
    url: articleAddress(canonical ? { url: page.url, canonical: page.url } : page),
  }
}

/** Met at this address before, it is the same whatever became of its headline, or of its day, but not of both. */
const isMetAt = (address: string, page: PageOfArticle) => (article: KeptArticle) =>
  article.addresses.includes(address) && !isWhollyAnother(article, page)

const isTold = (page: PageOfArticle) => (article: KeptArticle) => !tellsAnother(article, page)

function isMetOnlyAt(address: string, { addresses }: KeptArticle): boolean {
  return addresses.every((one) => one === address || one.startsWith(`${address}#`))
}

/** The one whose key it is; else the only one; null where it is one of several. */
function onlyOne(articles: readonly KeptArticle[], key: string): KeptArticle | null {
  const own = articles.find((article) => article.key === key)
  return own ?? (articles.length === 1 && articles[0] ? articles[0] : null)
}

/** A key that no article has: the address, and a number where another article, met there too, stands under it. */
function freeKey(met: readonly KeptArticle[], address: string): string {
  for (let nth = 1; ; nth++) {
    const key = nth === 1 ? address : `${address}#${nth}`
    if (!met.some((article) => article.key === key)) return key
  }
}
