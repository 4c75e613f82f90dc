/** Markdown for note programs: one article as Obsidian's clipper would write it, several under a heading each. */
import { type Annotation, annotationName, type Kept, type KeptArticle } from '../domain/annotation.ts'
import { KIND_WORDS, STATUS_WORDS, TYPE_WORDS } from '../domain/entity-words.ts'
import { partyName } from '../domain/party-name.ts'
import { quoteInContext } from '../domain/quote-in-context.ts'
import { TOPICS } from '../domain/topic.ts'
import { articleFrontMatter, collectionFrontMatter } from './front-matter.ts'
import { asQuotation, inLine, inParagraphs, linkTarget } from './markdown-text.ts'
import { obsidianTag } from './obsidian-tag.ts'
import { textFragmentLink } from './text-fragment.ts'

/** In pieces, an article each. `exported`: ISO 8601 moment. */
export function* toMarkdown(kept: Iterable<Kept>, exported: string): Generator<string> {
  const groups = [...kept]
  const [only, ...others] = groups
  if (only && others.length === 0) {
    yield articleFrontMatter(only, exported)
    yield* annotationsOf(only, '##')
    return
  }
  yield collectionFrontMatter(groups, exported)
  for (const group of groups) {
    yield `\n## ${link(group.article.title || group.article.url, group.article.url)}\n`
    yield* annotationsOf(group, '###')
  }
}

function* annotationsOf({ article, annotations }: Kept, heading: string): Generator<string> {
  yield `\n${origin(article)}\n`
  for (const annotation of annotations) {
    const parts = [
      `${heading} ${inLine(annotationName(annotation))}`,
      factsInWords(annotation).map(inLine).join(' · '),
      asQuotation(`${markedQuote(annotation)}\n\n${passageLink(annotation, article)}`),
      inParagraphs(annotation.note),
      annotation.tags
        .map(obsidianTag)
        .filter(Boolean)
        .map((tag) => `#${tag}`)
        .join(' '),
    ]
    yield `\n${parts.filter(Boolean).join('\n\n')}\n`
  }
}

function origin({ outlet, date, retrieved }: KeptArticle): string {
  const published = date ? `published ${date.slice(0, 10)}` : 'publication date unknown'
  return [inLine(outlet), published, `retrieved ${retrieved.slice(0, 10)}`].filter(Boolean).join(' · ')
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
  return target ? `[To the passage](${linkTarget(target)})` : inLine(article.url)
}

function link(words: string, address: string): string {
  return /^https?:\/\//i.test(address) ? `[${inLine(words)}](${linkTarget(address)})` : inLine(words)
}

/** What was known of an entity, in short words; the kind first. */
function factsInWords({ kind: what, entity }: Pick<Annotation, 'kind' | 'entity'>): string[] {
  const kind = KIND_WORDS[what]
  switch (entity?.kind) {
    case undefined:
      return [kind]
    case 'official':
      return present(kind, entity.office, entity.country && partyName(entity.country))
    case 'agreement':
      return present(
        kind,
        TYPE_WORDS[entity.type],
        entity.statusEvidence
          ? `${STATUS_WORDS[entity.status]} (“${entity.statusEvidence.quote}”)`
          : STATUS_WORDS[entity.status],
        entity.date,
        entity.parties.map(partyName).join(', '),
      )
    case 'area':
      return present(kind, TOPICS[entity.topic], entity.parties.map(partyName).join(', '))
  }
}

function present(...facts: (string | null)[]): string[] {
  return facts.filter((fact): fact is string => Boolean(fact))
}
