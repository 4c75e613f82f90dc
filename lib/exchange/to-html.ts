/** One HTML file to read, print and send: no script, nothing asked for anywhere, and its own policy that says so. */
import type { Annotation, Kept, KeptArticle } from '../domain/annotation.ts'
import type { Collection, CollectionId } from '../domain/collection.ts'
import { COLOURS, type ColourMeanings } from '../domain/colour.ts'
import type { ExportSource, KeptSource } from '../domain/exchange.ts'
import { quoteInContext } from '../domain/quote-in-context.ts'
import { annotationName } from '../words/annotation-name.ts'
import { colourMeaning } from '../words/colour-words.ts'
import { dateInWords } from '../words/date-words.ts'
import { say, spoken } from '../words/say.ts'
import { collectionsById } from './carried-data.ts'
import { collectionPath } from './collection-path.ts'
import { factsInWords } from './facts-in-words.ts'
import { HTML_STYLE } from './html-style.ts'
import { html } from './html-text.ts'
import { liveKept } from './live-kept.ts'
import { textFragmentLink } from './text-fragment.ts'
import { isWebAddress } from './web-address.ts'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

type Shared = { collections: ReadonlyMap<CollectionId, Collection>; meanings: ColourMeanings }

/** In pieces, an annotation each. */
export async function* toHtml({
  kept,
  exported,
  collections,
  meanings,
}: ExportSource): AsyncGenerator<string> {
  const shared = { collections: collectionsById(collections), meanings }
  const counts = { articles: 0, annotations: 0 }
  let only = ''
  for await (const { article, annotations } of liveKept(kept)) {
    counts.articles++
    counts.annotations += annotations.length
    only = article.title
  }
  const title = counts.articles === 1 && only ? only : say('export:title')
  yield `${headOf(title)}<main>\n<header>\n<h1>${html(title)}</h1>\n<p class="soft">${html(countsInWords(counts, exported))}</p>\n</header>\n`
  yield legendOf(meanings)
  if (counts.articles > 1) yield* contents(kept)
  let at = 0
  for await (const one of liveKept(kept)) yield* sectionOf(one, ++at, shared)
  yield '</main>\n</body>\n</html>\n'
}

function headOf(title: string): string {
  return `<!doctype html>
<html lang="${spoken()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
`
}

function countsInWords(counts: { articles: number; annotations: number }, exported: string): string {
  const what = say('export:annotations', { count: counts.annotations })
  const articles = say('export:articles', { count: counts.articles })
  return say('export:written', {
    counts: say('export:from', { what, articles }),
    date: dateInWords(exported),
  })
}

function legendOf(meanings: ColourMeanings): string {
  const meant = COLOURS.filter((colour) => meanings[colour].trim())
  if (meant.length === 0) return ''
  const rows = meant.map(
    (colour) =>
      `<dt><mark class="${colour}">${html(colourMeaning(colour, ''))}</mark></dt><dd dir="auto">${html(meanings[colour])}</dd>`,
  )
  return `<dl class="legend">${rows.join('')}</dl>\n`
}

async function* contents(kept: KeptSource): AsyncGenerator<string> {
  yield `<nav aria-label="${html(say('export:articlesLabel'))}">\n<ol>\n`
  let at = 0
  for await (const { article } of liveKept(kept)) {
    yield `<li><a href="#a${++at}" dir="auto">${html(article.title || article.url)}</a></li>\n`
  }
  yield '</ol>\n</nav>\n'
}

function* sectionOf({ article, annotations }: Kept, at: number, shared: Shared): Generator<string> {
  const title = html(article.title || article.url)
  const heading = isWebAddress(article.url)
    ? `<a class="source" href="${html(article.url)}" rel="noreferrer">${title}</a>`
    : title
  yield `<section id="a${at}">\n<h2 dir="auto">${heading}</h2>\n<p class="soft">${html(originOf(article))}</p>\n`
  for (const annotation of annotations) yield annotationOf(annotation, article, shared)
  yield '</section>\n'
}

function originOf({ outlet, date, retrieved }: KeptArticle): string {
  const published = date ? say('export:published', { date: dateInWords(date) }) : say('export:unpublished')
  return [outlet, published, say('export:retrieved', { date: dateInWords(retrieved) })]
    .filter(Boolean)
    .join(' · ')
}

function annotationOf(annotation: Annotation, article: KeptArticle, shared: Shared): string {
  const { kind, note, tags, entity } = annotation
  const name = entity ? `<h3 dir="auto">${html(annotationName(annotation))}</h3>\n` : ''
  const parts = [
    name,
    `<p class="facts">${factsInWords(annotation).map(html).join(' · ')}</p>\n`,
    quoteOf(annotation, shared.meanings),
    changeOf(annotation),
    note.trim() && `<p class="note" dir="auto">${html(note.trim())}</p>\n`,
    tags.length > 0 &&
      `<ul class="tags" aria-label="${html(say('export:tagsLabel'))}">${tags.map((tag) => `<li dir="auto">${html(tag)}</li>`).join('')}</ul>\n`,
    footOf(annotation, article, shared),
  ]
  return `<article class="${kind}">\n${parts.filter(Boolean).join('')}</article>\n`
}

function quoteOf(annotation: Annotation, meanings: ColourMeanings): string {
  if (!annotation.quote) return ''
  const { before, quote, after } = quoteInContext(annotation)
  const { colour } = annotation
  const label = colour
    ? ` class="${colour}" title="${html(meanings[colour].trim() || colourMeaning(colour, ''))}"`
    : ''
  return `<blockquote dir="auto">${html(before)}<mark${label}>${html(quote)}</mark>${html(after)}</blockquote>\n`
}

function changeOf({ changed }: Annotation): string {
  if (!changed) return ''
  const words = html(say('export:pageSaid', { date: dateInWords(changed.seen) }))
  return `<div class="changed">${words}<blockquote dir="auto">${html(changed.context)}</blockquote></div>\n`
}

function footOf(annotation: Annotation, article: KeptArticle, { collections, meanings }: Shared): string {
  const { colour } = annotation
  const paths = annotation.collections.map((id) => collectionPath(id, collections)).filter(Boolean)
  const link = textFragmentLink(article.url, annotation.selectors)
  const parts = [
    colour && html(colourMeaning(colour, meanings[colour].trim())),
    paths.length > 0 && html(say('export:in', { collections: paths.join(', ') })),
    html(say('export:keptOn', { date: dateInWords(annotation.created) })),
    link &&
      annotation.selectors &&
      `<a href="${html(link)}" rel="noreferrer">${html(say('export:toPassage'))}</a>`,
  ]
  return `<p class="soft foot">${parts.flatMap((part) => (part ? [`<span>${part}</span>`] : [])).join('')}</p>\n`
}
