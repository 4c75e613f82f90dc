import { type Annotation, byPlace, type Kept, type KeptArticle } from '../domain/annotation.ts'

export function isKept({ deleted }: Annotation): boolean {
  return deleted === null
}

/** Puts annotations to their articles, both in the order in which the annotations come. What has no article is left out. */
export function byArticle(
  articles: readonly (KeptArticle | undefined)[],
  annotations: readonly Annotation[],
): Kept[] {
  const known = new Map(articles.flatMap((article) => (article ? [[article.key, article]] : [])))
  const groups = new Map<string, Kept>()
  for (const annotation of annotations) {
    const group = groups.get(annotation.article)
    const article = known.get(annotation.article)
    if (group) group.annotations.push(annotation)
    else if (article) groups.set(article.key, { article, annotations: [annotation] })
  }
  return [...groups.values()]
}

/** The keys of the articles of annotations, each once. */
export function keysOf(annotations: readonly Annotation[]): string[] {
  return [...new Set(annotations.map(({ article }) => article))]
}

/** By article, the article with the newest annotation first, annotations in the order of the text. */
export function newestArticleFirst(
  articles: readonly (KeptArticle | undefined)[],
  annotations: readonly Annotation[],
): Kept[] {
  const groups = byArticle(
    articles,
    annotations.filter(isKept).sort((a, b) => (a.created < b.created ? 1 : -1)),
  )
  for (const group of groups) group.annotations.sort(byPlace)
  return groups
}
