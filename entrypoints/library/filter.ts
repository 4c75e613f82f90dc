/** Which annotations a filter lets through, in which order, and how many there are by what they have. */
import type { Annotation, Kept } from '../../lib/domain/annotation.ts'
import type { Collection } from '../../lib/domain/collection.ts'
import type { Facets, LibraryFilter } from '../../lib/domain/library-view.ts'
import type { Work } from '../../lib/work/turns.ts'
import { createFacetCount, tagsInUse } from './facet-count.ts'
import { passageThrough } from './passing.ts'
import type { FitOf } from './search/word-index.ts'

/** What is looked through. */
export type Looked = {
  all: Kept[]
  filter: LibraryFilter
  collections: readonly Collection[]
  /** How well an annotation fits the words, by its id; 0 where it does not. Null where no words are looked for. */
  fitOf: FitOf | null
}

/**
 * What the filter lets through, as it is ordered; where words are looked for the article with the best annotation first,
 * and in it the best annotation.
 */
export function shownBy({ all, filter, collections, fitOf }: Looked): Kept[] {
  const passageOf = passageThrough(filter, collections)
  const shown = all.flatMap((kept) => {
    const { article, annotations } = kept
    const left = annotations.filter(
      (annotation) =>
        (fitOf === null || fitOf(annotation.id) > 0) && passageOf(annotation, article) === 'passes',
    )
    if (left.length === annotations.length && !fitOf) return [kept]
    return left.length > 0 ? [{ article, annotations: left }] : []
  })
  return fitOf ? bestFirst(shown, fitOf) : shown
}

function bestFirst(shown: readonly Kept[], fitOf: FitOf): Kept[] {
  const scoreOf = ({ id }: Annotation) => fitOf(id)
  return shown
    .map(({ article, annotations }) => {
      const ranked = annotations.sort((a, b) => scoreOf(b) - scoreOf(a))
      return { kept: { article, annotations: ranked }, best: ranked[0] ? scoreOf(ranked[0]) : 0 }
    })
    .sort((a, b) => b.best - a.best)
    .map(({ kept }) => kept)
}

/**
 * Makes the count of one library page, which may be put aside between two articles; it remembers which tags there are
 * while the library is the same.
 */
export function createFacetsOf(): (looked: Looked) => Work<Facets> {
  let listed: { all: readonly Kept[]; tags: string[] } | null = null
  return function* ({ all, filter, collections, fitOf }) {
    const passageOf = passageThrough(filter, collections)
    const count = createFacetCount(collections)
    for (const { article, annotations } of all) {
      for (const annotation of annotations) {
        if (fitOf?.(annotation.id) === 0) continue
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
