/** The address that a page calls its own. */
import type { MetaElement } from '../domain/raw-page.ts'
import { attributeOf } from './element-attributes.ts'
import { withoutFragment } from './watch-address.ts'

/** Absolute http(s) address without fragment; the visited one where the page names none or only its front page. */
export function findCanonical(document: Document, tags: readonly MetaElement[]): string {
  const visited = withoutFragment(document.URL)
  const link = document.querySelector('link[rel~="canonical" i]')
  const og = tags.find(([names]) => /(?:^|\s)og[:.]url(?:$|\s)/i.test(names))?.[1]
  for (const address of [link && attributeOf(link, 'href'), og]) {
    if (!address || !URL.canParse(address, document.baseURI)) continue
    const url = new URL(address, document.baseURI)
    const isFrontPage =
      url.pathname === '/' && !url.search && URL.canParse(visited) && new URL(visited).pathname.length > 1
    if (/^https?:$/.test(url.protocol) && !(isFrontPage && /^http/.test(visited)))
      return withoutFragment(url.href)
  }
  return visited
}
