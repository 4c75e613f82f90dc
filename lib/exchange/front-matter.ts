import { Document, isScalar, type Pair, visit } from 'yaml'
import type { Kept } from '../domain/annotation.ts'
import type { Kind } from '../domain/entity.ts'
import { obsidianTag } from './obsidian-tag.ts'

/** The tag that Obsidian's clipper gives to whatever it clips. */
const CLIPPED = 'clippings'
const DATE_KEYS = new Set(['published', 'created'])

/** Front matter of one article: the properties of Obsidian's clipper, in its order. `exported`: ISO 8601 moment. */
export function articleFrontMatter(kept: Kept, exported: string): string {
  const { article } = kept
  return toYaml({
    title: article.title,
    source: article.url,
    // Articles are read without their byline, so the outlet answers for them.
    author: article.outlet ? [`[[${article.outlet}]]`] : [],
    published: article.date?.slice(0, 10) ?? null,
    created: exported.slice(0, 10),
    description: countsInWords([kept]),
    tags: tagsOf([kept]),
  })
}

/** Front matter of several articles in one file. */
export function collectionFrontMatter(kept: readonly Kept[], exported: string): string {
  return toYaml({
    title: `Entente, ${exported.slice(0, 10)}`,
    created: exported.slice(0, 10),
    description: countsInWords(kept),
    tags: tagsOf(kept),
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

function tagsOf(kept: readonly Kept[]): string[] {
  const own = kept.flatMap(({ annotations }) => annotations.flatMap(({ tags }) => tags.map(obsidianTag)))
  return [...new Set([CLIPPED, ...own.filter(Boolean)])]
}

const COUNTED: Record<Kind, [string, string]> = {
  agreement: ['agreement', 'agreements'],
  official: ['official', 'officials'],
  area: ['cooperation area', 'cooperation areas'],
}

/** `3 passages from 2 articles: 2 agreements, 1 official.` */
function countsInWords(kept: readonly Kept[]): string {
  const all = kept.flatMap(({ annotations }) => annotations)
  const kinds = (['agreement', 'official', 'area'] as const).flatMap((kind) => {
    const count = all.filter((annotation) => annotation.kind === kind).length
    return count === 0 ? [] : [`${count} ${COUNTED[kind][count === 1 ? 0 : 1]}`]
  })
  const passages = `${all.length} ${all.length === 1 ? 'passage' : 'passages'}`
  const articles = kept.length === 1 ? '' : ` from ${kept.length} articles`
  return `${passages}${articles}${kinds.length ? `: ${kinds.join(', ')}` : ''}.`
}
