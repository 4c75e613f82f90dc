import { Document, isScalar, type Pair, visit } from 'yaml'
import type { AnnotationKind, Kept, KeptArticle } from '../domain/annotation.ts'
import { say } from '../words/say.ts'
import { obsidianTag } from './obsidian-tag.ts'

/** The tag that Obsidian's clipper gives to whatever it clips. */
const CLIPPED = 'clippings'
const DATE_KEYS = new Set(['published', 'created'])

/** What front matter says of all that is exported. */
export type Summary = {
  articles: number
  kinds: Map<AnnotationKind, number>
  tags: Set<string>
  /** The article, where there is one alone. */
  only: KeptArticle | null
}

export async function summaryOf(kept: AsyncIterable<Kept>): Promise<Summary> {
  const summary: Summary = { articles: 0, kinds: new Map(), tags: new Set(), only: null }
  for await (const { article, annotations } of kept) {
    summary.only = summary.articles++ === 0 ? article : null
    for (const { kind, tags } of annotations) {
      summary.kinds.set(kind, (summary.kinds.get(kind) ?? 0) + 1)
      for (const tag of tags) summary.tags.add(obsidianTag(tag))
    }
  }
  return summary
}

/** Front matter of one article: the properties of Obsidian's clipper, in its order. `exported`: ISO 8601 moment. */
export function articleFrontMatter(article: KeptArticle, summary: Summary, exported: string): string {
  return toYaml({
    title: article.title,
    source: article.url,
    // Articles are read without their byline, so the outlet answers for them.
    author: article.outlet ? [`[[${article.outlet}]]`] : [],
    published: article.date?.slice(0, 10) ?? null,
    created: exported.slice(0, 10),
    description: countsInWords(summary),
    tags: tagsOf(summary),
  })
}

/** Front matter of several articles in one file. */
export function collectionFrontMatter(summary: Summary, exported: string): string {
  return toYaml({
    title: say('export:titleOfDay', { date: exported.slice(0, 10) }),
    created: exported.slice(0, 10),
    description: countsInWords(summary),
    tags: tagsOf(summary),
  })
}

/** Strings in double quotes and dates bare, as the clipper writes them: Obsidian takes bare ones for dates. */
function toYaml(properties: Record<string, string | string[] | null>): string {
  const document = new Document(properties)
  visit(document, {
    Pair(_, pair: Pair) {
      const bare = isScalar(pair.key) && DATE_KEYS.has(String(pair.key.value))
      if (bare && isScalar(pair.value) && /^\d{4}-\d{2}-\d{2}$/.test(String(pair.value.value))) {
        pair.value.type = 'PLAIN'
      }
    },
  })
  const yaml = document.toString({
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    lineWidth: 0,
    nullStr: '',
  })
  return `---\n${yaml}---\n`
}

function tagsOf({ tags }: Summary): string[] {
  return [...new Set([CLIPPED, ...[...tags].filter(Boolean)])]
}

const COUNTED: readonly AnnotationKind[] = ['agreement', 'official', 'area', 'highlight', 'article']

/** `3 passages from 2 articles: 2 agreements, 1 official.` */
function countsInWords({ articles, kinds }: Summary): string {
  const parts = COUNTED.flatMap((kind) => {
    const count = kinds.get(kind) ?? 0
    return count === 0 ? [] : [say(`export:kinds.${kind}`, { count })]
  })
  const all = [...kinds.values()].reduce((sum, count) => sum + count, 0)
  const passages = say('export:passages', { count: all })
  const what =
    articles === 1
      ? passages
      : say('export:from', { what: passages, articles: say('export:articles', { count: articles }) })
  return parts.length > 0
    ? say('export:summaryOfKinds', { what, kinds: parts.join(', ') })
    : say('export:summary', { what })
}
