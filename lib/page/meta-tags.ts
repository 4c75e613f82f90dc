/** The page's `meta` elements by name. */
import { attributeOf } from './element-kinds.ts'
import { unescapeText } from './unescape-text.ts'

/** Contents by name, property, item property or header name, in lower case with `:` for `.`; the first of a name counts. */
export type MetaTags = ReadonlyMap<string, string>

/** Reads them all. One element may carry several names, parted by white space. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = unescapeText(attributeOf(meta, 'content') ?? '').trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (attributeOf(meta, attribute) ?? '')
        .toLowerCase()
        .replaceAll('.', ':')
        .split(/\s+/)) {
        if (name && !tags.has(name)) tags.set(name, content)
      }
    }
  }
  return tags
}

/** The content of the first of these names that the page gives; '' where it gives none. */
export function firstTag(tags: MetaTags, names: readonly string[]): string {
  for (const name of names) {
    const content = tags.get(name)
    if (content) return content
  }
  return ''
}
