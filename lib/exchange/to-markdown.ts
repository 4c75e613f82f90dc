/** Markdown for note programs: one article as Obsidian's clipper would write it, several under a heading each. */
import type { Annotation, Kept, KeptArticle } from '../domain/annotation.ts'
import type { Collection, CollectionId } from '../domain/collection.ts'
import type { ColourMeanings } from '../domain/colour.ts'
import type { ExportSource } from '../domain/exchange.ts'
import { quoteInContext } from '../domain/quote-in-context.ts'
import { annotationName } from '../words/annotation-name.ts'
import { colourMeaning } from '../words/colour-words.ts'
import { say } from '../words/say.ts'
import { collectionsById } from './carried-data.ts'
import { collectionPath } from './collection-path.ts'
import { factsInWords } from './facts-in-words.ts'
import { articleFrontMatter, collectionFrontMatter, summaryOf } from './front-matter.ts'
import { liveKept } from './live-kept.ts'
import { asQuotation, inLine, inParagraphs, linkTarget } from './markdown-text.ts'
import { obsidianTag } from './obsidian-tag.ts'
import { originInWords } from './passage-in-words.ts'
import { textFragmentLink } from './text-fragment.ts'

/** Beyond this many characters a heading is cut between words. */
const LONGEST_HEADING = 120

type Shared = { collections: ReadonlyMap<CollectionId, Collection>; meanings: ColourMeanings }

/** In pieces, an annotation each. */
export async function* toMarkdown({
  kept,
  exported,
  collections,
  meanings,
}: ExportSource): AsyncGenerator<string> {
  const shared = { collections: collectionsById(collections), meanings }
  const summary = await summaryOf(liveKept(kept))
  if (summary.only) {
    yield articleFrontMatter(summary.only, summary, exported)
    for await (const one of liveKept(kept)) yield* annotationsOf(one, '##', shared)
    return
  }
  yield collectionFrontMatter(summary, exported)
  for await (const one of liveKept(kept)) {
    yield `\n## ${link(one.article.title || one.article.url, one.article.url)}\n`
    yield* annotationsOf(one, '###', shared)
  }
}

function* annotationsOf({ article, annotations }: Kept, heading: string, shared: Shared): Generator<string> {
  yield `\n${inLine(originInWords(article))}\n`
  for (const annotation of annotations) {
    const parts = partsOf(annotation, article, shared).filter(Boolean)
    yield `\n${heading} ${parts.join('\n\n')}\n`
  }
}

/** The heading's words first. */
function partsOf(annotation: Annotation, article: KeptArticle, shared: Shared): string[] {
  const { kind, quote, note, tags, changed } = annotation
  const passage = passageLink(annotation, article)
  return [
    inLine(headingOf(annotation)),
    [...(kind === 'article' ? [] : factsInWords(annotation)), ...placesOf(annotation, shared)]
      .map(inLine)
      .join(' · '),
    quote ? asQuotation(`${markedQuote(annotation)}\n\n${passage}`) : passage,
    changed
      ? `${inLine(say('export:pageSaid', { date: changed.seen.slice(0, 10) }))}\n\n${asQuotation(inParagraphs(changed.context))}`
      : '',
    inParagraphs(note),
    tags
      .map(obsidianTag)
      .filter(Boolean)
      .map((tag) => `#${tag}`)
      .join(' '),
  ]
}

/** A long highlight is no heading; its first words are. */
function headingOf(annotation: Annotation): string {
  const name = annotationName(annotation)
  return name.length <= LONGEST_HEADING ? name : `${name.slice(0, LONGEST_HEADING).replace(/\s\S*$/, '')} …`
}

/** The colour with its meaning, and the collections. */
function placesOf({ colour, collections }: Annotation, shared: Shared): string[] {
  const meaning = (colour && shared.meanings[colour].trim()) ?? ''
  const paths = collections.map((id) => collectionPath(id, shared.collections)).filter(Boolean)
  return [
    ...(colour ? [colourMeaning(colour, meaning)] : []),
    ...(paths.length > 0 ? [say('export:in', { collections: paths.join(', ') })] : []),
  ]
}

/** The sentence, the kept words in it highlighted as Obsidian does. */
function markedQuote(annotation: Annotation): string {
  const { before, quote, after } = quoteInContext(annotation)
  const words = inLine(quote.trim())
  const gapBefore = /\s$/.test(before) || /^\s/.test(quote) ? ' ' : ''
  const gapAfter = /^\s/.test(after) || /\s$/.test(quote) ? ' ' : ''
  return `${inLine(before).trim()}${gapBefore}==${words}==${gapAfter}${inLine(after).trim()}`.trim()
}

function passageLink(annotation: Annotation, article: KeptArticle): string {
  const target = textFragmentLink(article.url, annotation.selectors)
  return target
    ? `[${say(annotation.selectors ? 'export:toPassage' : 'export:toArticle')}](${linkTarget(target)})`
    : inLine(article.url)
}

function link(words: string, address: string): string {
  return /^https?:\/\//i.test(address) ? `[${inLine(words)}](${linkTarget(address)})` : inLine(words)
}
