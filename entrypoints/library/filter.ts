/** Which annotations a filter lets through, in which order, and how many there are by what they have. */
import type { Annotation, Kept } from '../../lib/domain/annotation.ts'
import type { Collection } from '../../lib/domain/collection.ts'
import type { Facets, LibraryFilter } from '../../lib/domain/library-view.ts'
import { createFacetCount, tagsInUse } from './facet-count.ts'
import { passageThrough } from './passing.ts'

/** How well annotations fit the words, by id; those that do not are not in it. Null where no words are looked for. */
export type Scores = ReadonlyMap<string, number> | null

/** What is looked through. */
export type Looked = {
  all: Kept[]
  filter: LibraryFilter
  collections: readonly Collection[]
  scores: Scores
}

/**
 * What the filter lets through, as it is ordered; where words are looked for the article with the best annotation first,
 * and in it the best annotation.
 */
export function shownBy({ all, filter, collections, scores }: Looked): Kept[] {
  const passageOf = passageThrough(filter, collections)
  const shown = all.flatMap((kept) => {
    const { article, annotations } = kept
    const left = annotations.filter(
      (annotation) =>
        (scores === null || scores.has(annotation.id)) && passageOf(annotation, article) === 'passes',
    )
    if (left.length === annotations.length && !scores) return [kept]
    return left.length > 0 ? [{ article, annotations: left }] : []
  })
  return scores ? bestFirst(shown, scores) : shown
}

function bestFirst(shown: readonly Kept[], scores: ReadonlyMap<string, number>): Kept[] {
  const scoreOf = ({ id }: Annotation) => scores.get(id) ?? 0
  return shown
    .map(({ article, annotations }) => {
      const ranked = annotations.sort((a, b) => scoreOf(b) - scoreOf(a))
      return { kept: { article, annotations: ranked }, best: ranked[0] ? scoreOf(ranked[0]) : 0 }
    })
    .sort((a, b) => b.best - a.best)
    .map(({ kept }) => kept)
}

/** Makes the count of one library page; it remembers which tags there are while the library is the same. */
export function createFacetsOf(): (looked: Looked) => Facets {
  let listed: { all: readonly Kept[]; tags: string[] } | null = null
  return ({ all, filter, collections, scores }) => {
    const passageOf = passageThrough(filter, collections)
    const count = createFacetCount(collections)
    for (const { article, annotations } of all) {
      for (const annotation of annotations) {
        if (scores !== null && !scores.has(annotation.id)) continue
        const passage = passageOf(annotation, article)
        if (passage === 'fails') continue
        count.add(annotation, article, passage === 'passes' ? null : passage)
      }
    }
    if (listed?.all !== all) listed = { all, tags: tagsInUse(all) }
    return count.facets(listed.tags)
  }
}
