/** Well-known sites that publish diplomatic news in English. Whoever knows such sites and not TypeScript can review the list. */
import list from './data/news-sites.json'

/** Sorted by host; the subdomains of a host belong to it. */
export const NEWS_SITES: readonly { host: string; name: string }[] = list

/** What the browser is asked for, all at once. */
export const NEWS_PATTERNS: readonly string[] = list.map(({ host }) => `https://*.${host}/*`)
