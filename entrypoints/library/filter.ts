/** Which annotations a filter lets through, in which order, and how many there are by what they have. */
import type { Annotation, Kept, KeptArticle } from '../../lib/domain/annotation.ts'
import type { Collection } from '../../lib/domain/collection.ts'
import type { Facets, LibraryFilter } from '../../lib/domain/library-view.ts'
import type { Work } from '../../lib/work/turns.ts'
import { createFacetCount, tagsInUse } from './facet-count.ts'
import { passageThrough } from './passing.ts'

/** What is looked through. */
export type Looked = {
  all: Kept[]
  filter: LibraryFilter
  collections: readonly Collection[]
  /** How well annotations fit the words, in the order of `all`; 0 where they do not. Null where no words are looked for. */
  fits: ArrayLike<number> | null
}

/**
 * What the filter lets through, as it is ordered; where words are looked for the article with the best annotation first,
 * and in it the best annotation.
 */
export function shownBy({ all, filter, collections, fits }: Looked): Kept[] {
  const passageOf = passageThrough(filter, collections)
  const isLet = (annotation: Annotation, article: KeptArticle) => passageOf(annotation, article) === 'passes'
  if (fits) return bestFirst(all, fits, isLet)
  return all.flatMap((kept) => {
    const { article, annotations } = kept
    const left = annotations.filter((annotation) => isLet(annotation, article))
    if (left.length === annotations.length) return [kept]
    return left.length > 0 ? [{ article, annotations: left }] : []
  })
}

function bestFirst(
  all: readonly Kept[],
  fits: ArrayLike<number>,
  isLet: (annotation: Annotation, article: KeptArticle) => boolean,
): Kept[] {
  const found: { kept: Kept; best: number }[] = []
  let at = 0
  for (const { article, annotations } of all) {
    const left: { annotation: Annotation; fit: number }[] = []
    for (const annotation of annotations) {
      const fit = fits[at++] ?? 0
      if (fit > 0 && isLet(annotation, article)) left.push({ annotation, fit })
    }
    const [best] = left.sort((a, b) => b.fit - a.fit)
    if (!best) continue
    found.push({
      kept: { article, annotations: left.map(({ annotation }) => annotation) },
      best: best.fit,
    })
  }
  return found.sort((a, b) => b.best - a.best).map(({ kept }) => kept)
}

/**
 * Makes the count of one library page, which may be put aside between two articles; it remembers which tags there are
 * while the library is the same.
 */
export function createFacetsOf(): (looked: Looked) => Work<Facets> {
  let listed: { all: readonly Kept[]; tags: string[] } | null = null
  return function* ({ all, filter, collections, fits }) {
    const passageOf = passageThrough(filter, collections)
    const count = createFacetCount(collections)
    let at = 0
    for (const { article, annotations } of all) {
      for (const annotation of annotations) {
        if (fits?.[at++] === 0) continue
        const passage = passageOf(annotation, article)
        if (passage === 'fails') continue
        count.add(annotation, article, passage === 'passes' ? null : passage)
      }
      yield
    }
    if (listed?.all !== all) listed = { all, tags: tagsInUse(all) }
    return count.facets(listed.tags)
  }
}
