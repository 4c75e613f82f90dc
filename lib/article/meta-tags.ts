/** The page's `meta` elements by name. */
import type { MetaElement } from '../domain/raw-page.ts'
import { unescapeText } from './unescape-text.ts'

/** Contents by name, property, item property or header name, in lower case with `:` for `.`; the first of a name counts. */
export type MetaTags = ReadonlyMap<string, string>

/** Reads them all. One element may carry several names, parted by white space. */
export function readMetaTags(elements: readonly MetaElement[]): MetaTags {
  const tags = new Map<string, string>()
  for (const [names, given] of elements) {
    const content = unescapeText(given).trim()
    if (!content) continue
    for (const name of names.toLowerCase().replaceAll('.', ':').split(/\s+/)) {
      if (name && !tags.has(name)) tags.set(name, content)
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
