import type { KeptArticle } from '../domain/annotation.ts'
import { keyOfRow } from './article-key.ts'
import type { Tables } from './database.ts'
import { type ImportPlan, planNewer } from './import-plan.ts'
import { tellsAnother } from './tells-another.ts'

/**
 * Plans the articles of a file and gives the key under which each stands here, by its key in the file. One that was met
 * here under another address is the same where it tells the same; what either side knows more is kept.
 */
export async function planArticles(
  tables: Tables,
  articles: readonly KeptArticle[],
  plan: ImportPlan,
): Promise<Map<string, string>> {
  const keys = new Map(articles.map(({ key }) => [key, keyOfRow(key)]))
  const here = await tables.articles
    .where('addresses')
    .anyOf([...new Set(keys.values())])
    .distinct()
    .toArray()
  const ofKey = new Map(here.map((article) => [article.key, article]))
  const ofAddress = groupByAddress(here)
  const coming = new Map<string, KeptArticle>()
  for (const article of articles) {
    const key = keyOfRow(article.key)
    const met = (ofAddress.get(key) ?? []).filter((one) => !tellsAnother(one, article))
    const ours = ofKey.get(key) ?? (met.length === 1 ? met[0] : undefined)
    const standing = ours?.key ?? key
    keys.set(article.key, standing)
    coming.set(standing, joined(coming.get(standing) ?? ours, { ...article, key: standing }))
  }
  for (const [key, theirs] of coming) planNewer(plan, 'articles', { ours: ofKey.get(key), theirs })
  return keys
}

function groupByAddress(articles: readonly KeptArticle[]): Map<string, KeptArticle[]> {
  const groups = new Map<string, KeptArticle[]>()
  for (const article of articles) {
    for (const address of article.addresses) {
      groups.set(address, [...(groups.get(address) ?? []), article])
    }
  }
  return groups
}

/** Two rows of one article: the facts of the one that was read last, every address, and nothing known is lost. */
function joined(ours: KeptArticle | undefined, theirs: KeptArticle): KeptArticle {
  const addresses = [theirs.key, ...(ours?.addresses ?? []), ...theirs.addresses.map(keyOfRow)]
  const [first, second] =
    !ours || theirs.retrieved > ours.retrieved ? [theirs, ours] : ([ours, theirs] as const)
  return {
    key: theirs.key,
    addresses: [...new Set(addresses)],
    url: first.url,
    title: first.title || (second?.title ?? ''),
    outlet: first.outlet || (second?.outlet ?? ''),
    language: first.language || (second?.language ?? ''),
    date: first.date ?? second?.date ?? null,
    retrieved: first.retrieved,
  }
}
