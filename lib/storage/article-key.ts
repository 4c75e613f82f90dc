/** The addresses of an article: one article gets one key under whatever address it is met. */
import type { Article } from '../domain/article.ts'
import { isTracking } from './tracking-parameters.ts'

type Addresses = Pick<Article, 'url' | 'canonical'>

/** Host labels that show the same article in another dress. */
const DRESS = /^(?:www\d?|m|mobile|amp)\./

/** The two keys of an article. */
export type ArticleKeys = {
  /** Of the address that the page calls its own, where it may be believed and is another one; else null. */
  canonical: string | null
  /** Of the address that was visited. */
  visited: string
}

/** Both keys of an article, which may be equal in all but what the page says of itself. */
export function articleKeys({ url, canonical }: Addresses): ArticleKeys {
  const visited = keyOfAddress(url)
  const own = believed({ url, canonical })
  const key = own ? keyOfAddress(own.href) : visited
  return { canonical: key === visited ? null : key, visited }
}

/** The key of an article as its page tells it: canonical, else visited. What is kept may stand under another one. */
export function articleKey(article: Addresses): string {
  const { canonical, visited } = articleKeys(article)
  return canonical ?? visited
}

/**
 * The key of an address: without scheme, dress of the host, tracking parameters, fragment and order of the parameters.
 * The key of a key is itself; what is no address on the web stays what it is.
 */
export function keyOfAddress(text: string): string {
  const address = parse(text)
  if (!address) return text.trim()
  if (!isWeb(address)) return address.href
  const parameters = telling(address).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = new URLSearchParams(parameters).toString()
  const path = address.pathname.length > 1 ? address.pathname.replace(/\/$/, '') : '/'
  return `https://${address.host.replace(DRESS, '')}${path}${query ? `?${query}` : ''}`
}

/** The key that a row from elsewhere stands under here: its own where it is one of ours, else that of its address. */
export function keyOfRow(key: string): string {
  const [address = '', nth = ''] = key.split('#')
  // Of several articles at one address the second has this key.
  return /^\d+$/.test(nth) && keyOfAddress(address) === address ? key : keyOfAddress(key)
}

/** The address under which an article is linked: as its site writes it, without tracking parameters and fragment. */
export function articleAddress(article: Addresses): string {
  const address = believed(article) ?? parse(article.url)
  if (!address) return article.url.trim()
  const parameters = telling(address)
  // An untouched query keeps its own spelling, which some sites insist on.
  if (isWeb(address) && parameters.length < [...address.searchParams].length) {
    address.search = new URLSearchParams(parameters).toString()
  }
  return address.href
}

/** The page's own address where it may be believed: of the same site, and not the front page. */
function believed(article: Addresses): URL | null {
  const url = parse(article.url)
  const canonical = parse(article.canonical)
  if (!url || !canonical) return canonical
  const frontPage = canonical.pathname === '/' && !canonical.search && url.pathname + url.search !== '/'
  return isWeb(canonical) && isSameSite(url.hostname, canonical.hostname) && !frontPage ? canonical : null
}

/** The parameters that tell articles apart. */
function telling(address: URL): [string, string][] {
  return [...address.searchParams].filter(([name]) => !isTracking(name))
}

function isWeb(address: URL): boolean {
  return address.protocol === 'http:' || address.protocol === 'https:'
}

function parse(address: string): URL | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  url.hash = ''
  return url
}

function isSameSite(one: string, other: string): boolean {
  const a = one.replace(DRESS, '')
  const b = other.replace(DRESS, '')
  return a === b || isPartOf(a, b) || isPartOf(b, a)
}

function isPartOf(host: string, domain: string): boolean {
  return domain.includes('.') && host.endsWith(`.${domain}`)
}
