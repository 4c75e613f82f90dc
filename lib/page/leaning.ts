/** What the class, id and role of an element say about its content: words that outlets share, no outlet's own. */
import { attributeOf } from './element-attributes.ts'
import type { Leaning, Part } from './page-parts.ts'

const CLUTTER = new Set(
  `ad ads adbox adslot banner bio byline carousel consent cookie cookies copyright disclaimer discussion dropdown extra
   footnav gallery gdpr livefyre login masthead menu meta modal most mostread mostviewed nav navbar navigation outbrain
   overlay pager pagination paywall popular popup print rail register replies rss share shares shoutbox signin signup
   sitemap skip slideshow slider social subscribe taboola tags tagcloud teaser teasers toolbar tools topics trending
   upsell`.split(/\s+/),
)
/** These are joined to other words (`relatedposts`, `commentslist`). */
const CLUTTER_BEGINNING =
  /^(?:advert|breadcrumb|comments?(?:$|list|area|box|form|section)|disqus|footer|newsletter|promo|recirc|recommend|related|sharebar|sharing|sidebar|sponsor|subscri)/

/** A layout `with-sidebar` is none. */
const NEGATION = /^(?:has|is|no|not|with|without|show|hide|js)$/i
const ARTICLE =
  /^(?:article|blog|content|entry|news|page|post|story)(?:body|content|copy|main|text)(?:text|content|copy)?$/
const WORD = /[A-Z]?[a-z]+|[A-Z]+/g

const MOST_WORDS = 4

const known = new Map<string, Leaning>()
const MOST_KNOWN = 5000

/** Reads the words of an element's class, id and item property, when somebody asks for the first time. */
export function leaningOf(part: Part): Leaning {
  if (part.leaning === undefined) part.leaning = readLeaning(part.element, part.name)
  return part.leaning
}

function readLeaning(element: Element, name: string): Leaning {
  if (name === 'footer') return 'clutter'
  if (attributeOf(element, 'itemprop') === 'articleBody') return 'article'
  if (name === 'body' || name === 'html' || name === 'main') return null
  const label = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  if (label.length < 3) return null
  const before = known.get(label)
  if (before !== undefined) return before
  if (known.size > MOST_KNOWN) known.clear()
  const leaning = leaningOfLabel(label)
  known.set(label, leaning)
  return leaning
}

function leaningOfLabel(label: string): Leaning {
  let clutter = false
  for (const token of label.slice(0, 500).split(/\s+/)) {
    if (ARTICLE.test(token.replace(/[-_]/g, '').toLowerCase())) return 'article'
    const words = token.match(WORD) ?? []
    // A headline made into a name (`sharing-power-with-a-rival`) says nothing about the design.
    if (words.length <= MOST_WORDS)
      clutter ||= words.some((word, at) => isClutterWord(word) && !NEGATION.test(words[at - 1] ?? ''))
  }
  return clutter ? 'clutter' : null
}

function isClutterWord(word: string): boolean {
  const lower = word.toLowerCase()
  return CLUTTER.has(lower) || CLUTTER_BEGINNING.test(lower)
}
