/** From a page's own words to its article. */
import type { Article } from '../domain/article.ts'
import type { ReadingScope } from '../domain/page-state.ts'
import type { RawPage } from '../domain/raw-page.ts'
import { isArticle } from './article-judgement.ts'
import { readJsonLd } from './json-ld.ts'
import { findLanguage } from './language.ts'
import { firstTag, readMetaTags } from './meta-tags.ts'
import { findOutlet, hostOf } from './outlet.ts'
import { findPublication } from './publication-date.ts'
import { findTitle } from './title.ts'

const TITLE_TAGS = [
  'dc:title',
  'dcterms:title',
  'dcterm:title',
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru:title',
]

/**
 * The article of a page that was read with `scope`; null where its text is none, which is asked only of what was found
 * to be one. Dates after `now` are not believed.
 */
export function describePage(raw: RawPage, scope: ReadingScope, now: Date = new Date()): Article | null {
  const { url, canonical, text, heading } = raw
  const jsonLd = readJsonLd(raw.jsonLd, raw.title)
  const tags = readMetaTags(raw.tags)
  const declared = jsonLd.published !== '' || /article/i.test(tags.get('og:type') ?? '')
  if (scope === 'article' && !isArticle(text, declared)) return null
  const language = findLanguage(raw.languages, tags, jsonLd.language, text)
  const outlet = findOutlet(tags, jsonLd.publisher, canonical)
  const title = findTitle({
    jsonLd: jsonLd.headline,
    meta: firstTag(tags, TITLE_TAGS),
    document: raw.title,
    heading,
    outlet,
    host: hostOf(canonical),
  })
  const publication = findPublication({ ...raw, jsonLd: jsonLd.published, tags, language, now })
  return { url, canonical, title, outlet, language, ...publication, text }
}
