/** What the class, id and role of an element say about its content: words that outlets share, no outlet's own. */
import { attributeOf } from './element-kinds.ts'

/** `article`: calls itself the article's text; `clutter`: calls itself something else than news text. */
export type Leaning = 'article' | 'clutter' | null

const CLUTTER = new Set(
  `ad ads adbox advert advertisement advertising adslot banner bio breadcrumb breadcrumbs byline carousel comment
   comments consent cookie cookies copyright disclaimer discussion disqus dropdown extra footer footnav gdpr livefyre
   login masthead menu meta modal more most mostread mostviewed nav navbar navigation newsletter newsletters outbrain
   overlay pager pagination paywall popular popup print promo promos promotion promoted recirc recirculation
   recommendation recommendations recommended register related relatedlinks relatedstories replies rss share shares
   sharebar sharing shoutbox sidebar signin signup sitemap skip social sponsor sponsored sponsors subscribe
   subscription subscriptions syndication taboola tagcloud tags teaser teasers toolbar tools topics trending upsell
   widget widgets`.split(/\s+/),
)

const NEGATED = /^(?:has|is|no|not|with|without|show|hide|js)-/
const ARTICLE =
  /^(?:article|blog|content|entry|news|page|post|story)(?:body|content|copy|main|text)(?:text|content|copy)?$/
const WORD = /[A-Z]?[a-z]+|[A-Z]+/g

const known = new Map<string, Leaning>()
const MOST_KNOWN = 5000

/** Reads the words of an element's class, id and item property. */
export function leaningOf(element: Element, name: string): Leaning {
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
    if (NEGATED.test(token)) continue
    if (ARTICLE.test(token.replace(/[-_]/g, '').toLowerCase())) return 'article'
    clutter ||= (token.match(WORD) ?? []).some((word) => CLUTTER.has(word.toLowerCase()))
  }
  return clutter ? 'clutter' : null
}
