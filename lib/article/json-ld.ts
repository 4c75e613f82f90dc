/** What a page's JSON-LD blocks say about its article. They are often broken: what cannot be read is passed over. */
import { sharedWords } from '../domain/shared-words.ts'
import { unescapeText } from './unescape-text.ts'

/** The article's record; each field '' where it is not said. */
export type JsonLdArticle = {
  headline: string
  published: string
  language: string
  publisher: string
}

type Thing = Record<string, unknown>

const ARTICLE = /article|posting|report$/i
const MOST_THINGS = 2000

/**
 * Reads the record of the page's article; one that says when it was published is preferred. `title` is the page's own:
 * some put a description where the headline belongs, and then the record's name is the headline.
 */
export function readJsonLd(blocks: readonly string[], title: string): JsonLdArticle {
  const articles = thingsOf(blocks).filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  const article = articles.find((thing) => textOf(thing.datePublished)) ?? articles[0] ?? {}
  const headline = textOf(article.headline)
  const name = textOf(article.name)
  return {
    headline: sharedWords(title, headline) < 0.5 && sharedWords(title, name) > 0.5 ? name : headline || name,
    published: textOf(article.datePublished),
    language: textOf(article.inLanguage) || nameOf(article.inLanguage, 'alternateName'),
    publisher: nameOf(article.publisher, 'name') || nameOf(article.sourceOrganization, 'name'),
  }
}

function thingsOf(blocks: readonly string[]): Thing[] {
  const things: Thing[] = []
  for (const block of blocks) collect(parseLenient(block), things)
  return things
}

/** Every object inside of a value, outer ones first; a list to do instead of recursion, because a page may nest deep. */
function collect(value: unknown, things: Thing[]): void {
  const open: unknown[] = [value]
  for (let at = 0; at < open.length && things.length < MOST_THINGS; at++) {
    const one = open[at]
    if (Array.isArray(one)) for (const item of one) open.push(item)
    else if (isThing(one)) {
      things.push(one)
      for (const inner of Object.values(one)) if (typeof inner === 'object') open.push(inner)
    }
  }
}

/** Parses JSON as pages write it: inside of comments or CDATA, with trailing commas, line breaks in strings, entities. */
function parseLenient(text: string): unknown {
  const bare = text
    .replace(/<!--|-->|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[|\/\/\]\]>|\]\]>/g, '')
    .trim()
  const repaired = bare
    .replace(/[\t\n\r]/g, ' ')
    .replace(/,(?=\s*[}\]])/g, '')
    .replace(/;$/, '')
  for (const attempt of [bare, repaired, unescapeText(repaired)]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt repairs more.
    }
  }
  return null
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string')
}

function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (isThing(first)) return textOf(first['@value'])
  return typeof first === 'string' ? unescapeText(first).trim() : ''
}

function nameOf(value: unknown, field: string): string {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (isThing(first)) return textOf(first[field])
  return field === 'name' ? textOf(first) : ''
}
