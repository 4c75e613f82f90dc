/** How many annotations there are of each kind, colour and tag, and in each collection. */
import type { Annotation, AnnotationKind, Kept } from '../../lib/domain/annotation.ts'
import type { Collection, CollectionId } from '../../lib/domain/collection.ts'
import type { Colour } from '../../lib/domain/colour.ts'
import type { Facets } from '../../lib/domain/library-view.ts'
import { byName } from '../../lib/domain/same-name.ts'

export type FacetCount = {
  add(annotation: Annotation): void
  /** `tags`: those to tell of, whether counted or not. */
  facets(tags: readonly string[]): Facets
}

/** Begins to count. */
export function createFacetCount(all: readonly Collection[]): FacetCount {
  const kinds: Record<AnnotationKind, number> = {
    official: 0,
    agreement: 0,
    area: 0,
    highlight: 0,
    article: 0,
  }
  const colours: Record<Colour, number> = { yellow: 0, green: 0, blue: 0, pink: 0 }
  const counts = new Map<string, number>()
  const inside = new Map<CollectionId, number>()
  const parents = new Map(all.map(({ id, parent }) => [id, parent]))
  return {
    add({ kind, colour, tags, collections }) {
      kinds[kind]++
      if (colour) colours[colour]++
      for (const tag of tags) raise(counts, tag)
      if (collections.length === 0) return
      const counted = collections.flatMap((id) => [id, parents.get(id) ?? id])
      for (const id of new Set(counted)) raise(inside, id)
    },
    facets: (tags) => ({
      kinds,
      colours,
      tags: tags.map((tag) => ({ tag, annotations: counts.get(tag) ?? 0 })),
      collections: inside,
    }),
  }
}

function raise<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Every tag in use, by name. */
export function tagsInUse(all: readonly Kept[]): string[] {
  const tags = new Set<string>()
  for (const { annotations } of all) for (const one of annotations) for (const tag of one.tags) tags.add(tag)
  return [...tags].sort(byName)
}
