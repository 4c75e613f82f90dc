/** Collects what a page says of its article beside the text. Nothing is interpreted here: that need not be in the page. */
import type { MetaElement, RawPage } from '../domain/raw-page.ts'
import { findCanonical } from './canonical.ts'
import { attributeOf } from './element-attributes.ts'
import { withoutFragment } from './watch-address.ts'

/** What a page declares in its head. */
export type Declarations = Pick<RawPage, 'url' | 'canonical' | 'title' | 'languages' | 'tags' | 'jsonLd'>

/** More than pages have; one that has more is not believed to mean them. */
const MOST_TAGS = 300
const LONGEST_CONTENT = 1000
/** Characters of all JSON-LD blocks together; a block that goes beyond is left out, because half of one says nothing. */
const MOST_JSON_LD = 500_000

/** Reads the head, and what of the body is written for machines. */
export function readDeclarations(document: Document): Declarations {
  const root = document.documentElement
  const tags = readTags(document)
  return {
    url: withoutFragment(document.URL),
    canonical: findCanonical(document, tags),
    title: document.title.slice(0, LONGEST_CONTENT),
    languages: ['lang', 'xml:lang'].flatMap((name) => attributeOf(root, name) ?? []),
    tags,
    jsonLd: readBlocks(document),
  }
}

function readTags(document: Document): MetaElement[] {
  return [...document.querySelectorAll('meta[content]')].slice(0, MOST_TAGS).map((meta) => {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((name) => attributeOf(meta, name) ?? '')
    return [names.join(' ').trim(), (attributeOf(meta, 'content') ?? '').slice(0, LONGEST_CONTENT)]
  })
}

function readBlocks(document: Document): string[] {
  let room = MOST_JSON_LD
  return [...document.querySelectorAll('script[type*="ld+json" i]')].flatMap(({ textContent: text }) => {
    if (text === '' || text.length > room) return []
    room -= text.length
    return text
  })
}

const HEADLINE = /"headline"\s{0,9}:\s{0,9}"((?:[^"\\]|\\.){1,300})"/
const TITLE = /(?:^|\s)(?:(?:dc|dcterms?|og|twitter|sailthru)[:.]|parsely-)title(?:$|\s)/i

/** The best word on the headline before the page is read: good enough to know the heading by. */
export function titleHint({ jsonLd, tags, title }: Declarations): string {
  for (const block of jsonLd) {
    const said = HEADLINE.exec(block)?.[1]
    if (said)
      return said.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  return tags.find(([names]) => TITLE.test(names))?.[1] || title
}
