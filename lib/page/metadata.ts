/** What a page says about its article beside the text. */
import type { Article } from '../domain/article.ts'
import { findCanonical, withoutFragment } from './canonical.ts'
import { type JsonLdArticle, readJsonLd } from './json-ld.ts'
import { findLanguage } from './language.ts'
import { textOf } from './lead.ts'
import { firstTag, type MetaTags, readMetaTags } from './meta-tags.ts'
import { findOutlet, hostOf } from './outlet.ts'
import type { Outline, Part } from './page-parts.ts'
import type { Paragraph } from './paragraphs.ts'
import { findPublication } from './publication-date.ts'
import { findTitle } from './title.ts'

/** What a page declares in its head. */
export type Declarations = {
  jsonLd: JsonLdArticle
  tags: MetaTags
  /** The best word on the headline before the page is read. */
  title: string
  /** The page says that it holds an article. */
  isArticle: boolean
}

/** What was found in the page's body. */
export type Findings = {
  document: Document
  declared: Declarations
  outline: Outline
  paragraphs: readonly Paragraph[]
  root: Part
  headline: Part | null
  text: string
  now: Date
}

const TITLE_TAGS = [
  'dc:title',
  'dcterms:title',
  'dcterm:title',
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru:title',
]

/** Reads JSON-LD and meta elements. */
export function readDeclarations(document: Document): Declarations {
  const jsonLd = readJsonLd(document, document.title)
  const tags = readMetaTags(document)
  const title = jsonLd.headline || firstTag(tags, TITLE_TAGS) || document.title
  const isArticle = jsonLd.published !== '' || /article/i.test(tags.get('og:type') ?? '')
  return { jsonLd, tags, title, isArticle }
}

/** Puts the article together. */
export function describePage(findings: Findings): Article {
  const { document, declared, outline, headline, text } = findings
  const { jsonLd, tags } = declared
  const canonical = findCanonical(document, tags)
  const language = findLanguage(document, tags, jsonLd.language, text)
  const outlet = findOutlet(tags, jsonLd.publisher, canonical)
  const title = findTitle({
    jsonLd: jsonLd.headline,
    meta: firstTag(tags, TITLE_TAGS),
    document: document.title,
    heading: headline ? textOf(outline, headline) : '',
    outlet,
    host: hostOf(canonical),
  })
  const publication = findPublication({
    ...findings,
    jsonLd: jsonLd.published,
    tags,
    address: canonical,
    language,
  })
  return { url: withoutFragment(document.URL), canonical, title, outlet, language, ...publication, text }
}
