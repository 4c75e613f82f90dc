/** What an export takes. */
import type { Annotation, Kept } from '../../lib/domain/annotation.ts'
import type { Collection } from '../../lib/domain/collection.ts'
import type { ExportScope } from '../../lib/domain/export-view.ts'
import { withHeld } from './passing.ts'

/** The articles and annotations that a scope names. */
export function keptInScope(
  scope: ExportScope,
  page: { all: readonly Kept[]; shown: readonly Kept[]; collections: readonly Collection[] },
): readonly Kept[] {
  switch (scope.what) {
    case 'all':
      return page.all
    case 'shown':
      return page.shown
    case 'article':
      return page.all.filter(({ article }) => article.key === scope.article)
    case 'collection': {
      const inside = withHeld(scope.collection, page.collections)
      return only(page.all, ({ collections }) => collections.some((id) => inside.includes(id)))
    }
    case 'selected': {
      const ids = new Set(scope.ids)
      return only(page.all, ({ id }) => ids.has(id))
    }
  }
}

function only(all: readonly Kept[], isWanted: (annotation: Annotation) => boolean): Kept[] {
  return all.flatMap(({ article, annotations }) => {
    const wanted = annotations.filter(isWanted)
    return wanted.length > 0 ? [{ article, annotations: wanted }] : []
  })
}

/** What is kept together with what is in the bin, each article once. */
export function withBin(all: readonly Kept[], bin: readonly Kept[]): Kept[] {
  const byKey = new Map(all.map((kept) => [kept.article.key, kept]))
  for (const { article, annotations } of bin) {
    const known = byKey.get(article.key)
    byKey.set(article.key, { article, annotations: [...(known?.annotations ?? []), ...annotations] })
  }
  return [...byKey.values()]
}

/** The collections that any of the annotations is in, with those that they stand in. */
export function collectionsNamedBy(kept: readonly Kept[], all: readonly Collection[]): Collection[] {
  const named = new Set(
    kept.flatMap(({ annotations }) => annotations.flatMap(({ collections }) => collections)),
  )
  for (const { id, parent } of all) if (parent !== null && named.has(id)) named.add(parent)
  return all.filter(({ id }) => named.has(id))
}
