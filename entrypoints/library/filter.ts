/** Which annotations a filter lets through. Folding is done once an annotation, so that typing stays quick. */
import type { Annotation, Kept, KeptArticle } from '../../lib/domain/annotation.ts'
import type { Collection, CollectionId } from '../../lib/domain/collection.ts'
import type { Facets, LibraryFilter } from '../../lib/domain/library-view.ts'
import { fold } from '../../lib/knowledge/fold.ts'
import { createFacetCount, tagsInUse } from './facet-count.ts'

export type Filtered = { shown: Kept[]; facets: Facets }

export type Filter = {
  (all: readonly Kept[], filter: LibraryFilter, collections: readonly Collection[]): Filtered
  /** Folds some annotations beforehand, so that the first search is quick too. Gives whether any are left. */
  prepare(all: readonly Kept[]): boolean
}

/** So many annotations are folded at once: a millisecond or two. */
const FOLDED_AT_ONCE = 200

/** Makes the filter of one library page; it remembers what it folded. */
export function createFilter(): Filter {
  // An annotation that changes, or its article, comes as another object.
  const folded = new WeakMap<Annotation, string>()
  let listed: { all: readonly Kept[]; tags: string[] } | null = null

  const textOf = (annotation: Annotation, article: KeptArticle): string => {
    let text = folded.get(annotation)
    if (text === undefined) {
      text = searchedText(annotation, article)
      folded.set(annotation, text)
    }
    return text
  }

  const filtered = (all: readonly Kept[], filter: LibraryFilter, collections: readonly Collection[]) => {
    const wanted = fold(filter.words).split(/\s+/).filter(Boolean)
    const passes = passing(filter, collections)
    const count = createFacetCount(collections)
    const shown = all.flatMap((kept) => {
      const { article, annotations } = kept
      const left = annotations.filter((annotation) => {
        const text = wanted.length > 0 ? textOf(annotation, article) : ''
        if (!wanted.every((word) => text.includes(word))) return false
        count.add(annotation)
        return passes(annotation)
      })
      if (left.length === annotations.length) return [kept]
      return left.length > 0 ? [{ article, annotations: left }] : []
    })
    if (listed?.all !== all) listed = { all, tags: tagsInUse(all) }
    return { shown, facets: count.facets(listed.tags) }
  }

  const prepare = (all: readonly Kept[]) => {
    let left = FOLDED_AT_ONCE
    for (const { article, annotations } of all) {
      for (const annotation of annotations) {
        if (folded.has(annotation)) continue
        if (left-- === 0) return true
        textOf(annotation, article)
      }
    }
    return false
  }

  return Object.assign(filtered, { prepare })
}

/** Whether an annotation passes all of a filter but its words. */
function passing(
  { kinds, tags, collection, colours }: LibraryFilter,
  collections: readonly Collection[],
): (annotation: Annotation) => boolean {
  const inside: readonly CollectionId[] | null =
    collection === null ? null : withHeld(collection, collections)
  return (annotation) =>
    (kinds.length === 0 || kinds.includes(annotation.kind)) &&
    (colours.length === 0 || (annotation.colour !== null && colours.includes(annotation.colour))) &&
    tags.every((tag) => annotation.tags.includes(tag)) &&
    (inside === null || annotation.collections.some((id) => inside.includes(id)))
}

/** A collection and those that it holds. */
export function withHeld(id: CollectionId, collections: readonly Collection[]): CollectionId[] {
  return [id, ...collections.filter(({ parent }) => parent === id).map((one) => one.id)]
}

function searchedText({ quote, note, entity, tags }: Annotation, { title, outlet }: KeptArticle): string {
  return fold([quote, note, entity?.name ?? '', ...tags, title, outlet].join('\n'))
}
