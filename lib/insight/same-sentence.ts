/** What one article names together: in one sentence, or only in the same article. */
import type { KeptArticle } from '../domain/annotation.ts'
import type { KeptPassage, NamedTogether } from '../domain/dossier.ts'

/** How `some` and `others`, all kept of `article`, stand to each other. */
export function namedTogether(
  article: KeptArticle,
  some: readonly KeptPassage[],
  others: readonly KeptPassage[],
): NamedTogether {
  const sentences = new Set(some.map(sentenceOf).filter(Boolean))
  const shared = others.map(sentenceOf).filter((sentence) => sentences.has(sentence))
  return { article, sentences: [...new Set(shared)] }
}

/** How many of these articles name both in one sentence. */
export function articlesWithSentence(articles: readonly NamedTogether[]): number {
  return articles.filter(({ sentences }) => sentences.length > 0).length
}

function sentenceOf({ annotation }: KeptPassage): string {
  return annotation.context.trim()
}
