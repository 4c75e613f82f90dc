/** The same article under many addresses gets one key; different articles never share one. */
import type { Article } from '../domain/article.ts'

/** Parameters that say where a reader came from, never what they read. */
const TRACKING = new Set(
  `_ga _gl cmpid dclid fbclid ftag gclid gclsrc igshid igsh mc_cid mc_eid mkt_tok msclkid
   ocid ref_src ref_url s_cid smid smtyp soc_src soc_trk spm sr_share taid twclid wt_mc wt_zmc xtor yclid`.split(
    /\s+/,
  ),
)
const TRACKING_FAMILY = /^(?:utm|hsa|pk|mtm|at)_/

/** Host labels that show the same article in another dress. */
const DRESS = /^(?:www\d?|m|mobile|amp)\./

/** The key of an article: its address without scheme, dress of the host, tracking parameters and order of the rest. */
export function articleKey(article: Pick<Article, 'url' | 'canonical'>): string {
  const address = believed(article)
  if (!address) return article.url.trim()
  if (!isWeb(address)) return address.href
  const parameters = telling(address).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = new URLSearchParams(parameters).toString()
  const path = address.pathname.length > 1 ? address.pathname.replace(/\/$/, '') : '/'
  return `https://${address.host.replace(DRESS, '')}${path}${query ? `?${query}` : ''}`
}

/** The address under which an article is linked: as its site writes it, without tracking parameters and fragment. */
export function articleAddress(article: Pick<Article, 'url' | 'canonical'>): string {
  const address = believed(article)
  if (!address) return article.url.trim()
  const parameters = telling(address)
  // An untouched query keeps its own spelling, which some sites insist on.
  if (isWeb(address) && parameters.length < [...address.searchParams].length) {
    address.search = new URLSearchParams(parameters).toString()
  }
  return address.href
}

/** The page's own address where it may be believed (of the same site, and not the front page), else the visited one. */
function believed(article: Pick<Article, 'url' | 'canonical'>): URL | null {
  const url = parse(article.url)
  const canonical = parse(article.canonical)
  if (!url || !canonical) return url ?? canonical
  const frontPage = canonical.pathname === '/' && !canonical.search && url.pathname + url.search !== '/'
  return isWeb(canonical) && isSameSite(url.hostname, canonical.hostname) && !frontPage ? canonical : url
}

/** The parameters that tell articles apart. */
function telling(address: URL): [string, string][] {
  return [...address.searchParams].filter(
    ([name]) => !TRACKING.has(name.toLowerCase()) && !TRACKING_FAMILY.test(name.toLowerCase()),
  )
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
