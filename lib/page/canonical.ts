/** The address that a page calls its own. */
import { attributeOf } from './element-kinds.ts'
import type { MetaTags } from './meta-tags.ts'

/** Absolute http(s) address without fragment; the visited one where the page names none or only its front page. */
export function findCanonical(document: Document, tags: MetaTags): string {
  const visited = withoutFragment(document.URL)
  const link = document.querySelector('link[rel~="canonical" i]')
  for (const address of [link && attributeOf(link, 'href'), tags.get('og:url')]) {
    if (!address || !URL.canParse(address, document.baseURI)) continue
    const url = new URL(address, document.baseURI)
    const isFrontPage =
      url.pathname === '/' && !url.search && URL.canParse(visited) && new URL(visited).pathname.length > 1
    if (/^https?:$/.test(url.protocol) && !(isFrontPage && /^http/.test(visited)))
      return withoutFragment(url.href)
  }
  return visited
}

/** The address up to its `#`. */
export function withoutFragment(address: string): string {
  return address.split('#')[0] ?? address
}
