import type { Collection, CollectionId } from '../domain/collection.ts'
import { isSameName } from '../domain/same-name.ts'
import { type ImportPlan, newestOfEach, planRow } from './import-plan.ts'

/**
 * Plans the collections of a file and gives the id under which each stands here. A new one that is called as a neighbour
 * here is that one. None stands deeper than one level, and no two neighbours are called the same afterwards.
 */
export function planCollections(
  here: readonly Collection[],
  collections: readonly Collection[],
  plan: ImportPlan,
): Map<CollectionId, CollectionId> {
  const known = new Map(here.map((one) => [one.id, one]))
  const after = new Map(known)
  const ids = new Map<CollectionId, CollectionId>()
  for (const collection of topFirst(newestOfEach(collections))) {
    const parent = parentOf(collection, ids, after)
    const ours = known.get(collection.id)
    const namesake = neighbours(after, { ...collection, parent }).find((one) =>
      isSameName(one.name, collection.name),
    )
    if (!ours && namesake && collection.deleted === null) {
      ids.set(collection.id, namesake.id)
      plan.counts.same++
      continue
    }
    const name = freeName(collection, neighbours(after, { ...collection, parent }))
    const theirs = { ...collection, name, parent }
    const before = plan.edits.length
    planRow(plan, 'collections', { ours, theirs })
    if (plan.edits.length > before) after.set(theirs.id, theirs)
    ids.set(collection.id, collection.id)
  }
  return ids
}

function topFirst(collections: readonly Collection[]): Collection[] {
  return [...collections].sort((a, b) => Number(a.parent !== null) - Number(b.parent !== null))
}

/** Where a collection may stand: in the one that it stood in, or at the top where that is gone or stands in another. */
function parentOf(
  { id, parent }: Collection,
  ids: ReadonlyMap<CollectionId, CollectionId>,
  after: ReadonlyMap<CollectionId, Collection>,
): CollectionId | null {
  const found = parent === null ? undefined : after.get(ids.get(parent) ?? parent)
  const holds = [...after.values()].some((one) => one.parent === id && one.deleted === null)
  return found && found.parent === null && found.id !== id && !holds ? found.id : null
}

function neighbours(
  all: ReadonlyMap<CollectionId, Collection>,
  { id, parent }: Pick<Collection, 'id' | 'parent'>,
): Collection[] {
  return [...all.values()].filter((one) => one.id !== id && one.parent === parent && one.deleted === null)
}

/** The collection's name, with a number where a neighbour is called so. */
function freeName({ name, deleted }: Collection, taken: readonly Collection[]): string {
  for (let nth = 1; ; nth++) {
    const called = nth === 1 ? name : `${name} (${nth})`
    if (deleted !== null || !taken.some((one) => isSameName(one.name, called))) return called
  }
}
