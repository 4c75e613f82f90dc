/** Collections: named sets of annotations, nested no deeper than one. Each edit is one act. */
import type { Collection, CollectionId } from '../domain/collection.ts'
import { ok, problem, type Result } from '../domain/result.ts'
import { isSameName } from '../domain/same-name.ts'
import { say } from '../words/say.ts'
import type { RowEdit } from './act-rows.ts'
import { type ActName, type ActPlan, type Done, doAct, newAct } from './acts.ts'
import { editsOf } from './annotation-store.ts'
import { livingCollections } from './collection-lists.ts'
import type { Database, Tables } from './database.ts'
import { changedFields } from './row-change.ts'

/** What is needed to make a collection. */
export type NewCollection = Pick<Collection, 'id' | 'name' | 'parent'>

/** Makes a collection. `name-taken` where a neighbour is called so, accents and case apart. */
export function addCollection(
  database: Database,
  { id, name, parent }: NewCollection,
  act = newAct(),
): Promise<Result<Done>> {
  return doAct(database, act, async (tables) => {
    const all = await livingCollections(tables)
    if (await tables.collections.get(id)) return ok({ words: '', edits: [] })
    const made = { id, name: name.trim(), parent, created: act.at, modified: act.at, deleted: null }
    return (
      fault(all, made) ??
      ok({ words: say('act:collection.made', { name: made.name }), edits: [made].map(added) })
    )
  })
}

/** Calls a collection something else. */
export function renameCollection(
  database: Database,
  id: CollectionId,
  name: string,
  act = newAct(),
): Promise<Result<Done>> {
  return editCollection(database, { id, act }, (before, all) => {
    const after = { ...before, name: name.trim() }
    const words = say('act:collection.renamed', { from: before.name, to: after.name })
    return fault(all, after) ?? ok({ words, edits: [edited(before, after, act.at)] })
  })
}

/** Puts a collection into another one, or to the top with a parent of null. */
export function moveCollection(
  database: Database,
  id: CollectionId,
  parent: CollectionId | null,
  act = newAct(),
): Promise<Result<Done>> {
  return editCollection(database, { id, act }, (before, all) => {
    const after = { ...before, parent }
    const words = say('act:collection.moved', { name: before.name })
    return fault(all, after) ?? ok({ words, edits: [edited(before, after, act.at)] })
  })
}

/** Puts all that is in one collection into another, with the collections that it holds, and deletes it. */
export function mergeCollections(
  database: Database,
  from: CollectionId,
  into: CollectionId,
  act = newAct(),
): Promise<Result<Done>> {
  return editCollection(database, { id: from, act }, async (before, all, tables) => {
    const target = all.find(({ id }) => id === into)
    if (!target || into === from) return collectionGone()
    const top = target.parent === null || target.parent === from ? target.id : target.parent
    const edits = all
      .filter(({ parent }) => parent === from)
      .map((one) => edited(one, { ...one, parent: one.id === into ? null : top }, act.at))
    const moved = new Map(edits.map(({ after }) => [after.id, after]))
    const rest = all.filter(({ id }) => id !== from).map((one) => moved.get(one.id) ?? one)
    const wrong = [...moved.values()].map((one) => fault(rest, one)).find((one) => one !== null)
    if (wrong) return wrong
    const inside = await tables.annotations.where('collections').equals(from).toArray()
    const annotations = editsOf(inside, act, ({ collections }) => ({
      collections: [...new Set(collections.map((id) => (id === from ? into : id)))],
    }))
    return ok({
      words: say('act:collection.merged', { from: before.name, into: target.name }),
      edits: [edited(before, { ...before, deleted: act.at }, act.at), ...edits, ...annotations],
    })
  })
}

/** Deletes a collection and those that stand in it. What is in them stays kept. */
export function deleteCollection(
  database: Database,
  id: CollectionId,
  act = newAct(),
): Promise<Result<Done>> {
  return editCollection(database, { id, act }, (before, all) => {
    const deleted = [before, ...all.filter(({ parent }) => parent === id)]
    const edits = deleted.map((one) => edited(one, { ...one, deleted: act.at }, act.at))
    return ok({ words: say('act:collection.deleted', { name: before.name }), edits })
  })
}

/** There is no such collection any more. */
export function collectionGone(): ReturnType<typeof problem> {
  return problem('not-found', say('failure:collection.gone'))
}

function editCollection(
  database: Database,
  { id, act }: { id: CollectionId; act: ActName },
  plan: (
    before: Collection,
    all: readonly Collection[],
    tables: Tables,
  ) => Result<ActPlan> | Promise<Result<ActPlan>>,
): Promise<Result<Done>> {
  return doAct(database, act, async (tables) => {
    const all = await livingCollections(tables)
    const before = all.find((collection) => collection.id === id)
    return before ? plan(before, all, tables) : collectionGone()
  })
}

/** Why a collection cannot be so, beside the others; null where it can. */
function fault(all: readonly Collection[], wanted: Collection): ReturnType<typeof problem> | null {
  if (wanted.name === '') return problem('not-possible', say('failure:collection.nameless'))
  const others = all.filter(({ id }) => id !== wanted.id)
  if (wanted.parent !== null) {
    const parent = others.find(({ id }) => id === wanted.parent)
    if (!parent) return collectionGone()
    if (parent.parent !== null || others.some((one) => one.parent === wanted.id)) {
      return problem('not-possible', say('failure:collection.tooDeep'))
    }
  }
  const namesake = others.find((one) => one.parent === wanted.parent && isSameName(one.name, wanted.name))
  return namesake ? problem('name-taken', say('failure:collection.nameTaken', { name: namesake.name })) : null
}

type CollectionEdit = RowEdit & { after: Collection }

function added(after: Collection): CollectionEdit {
  return { table: 'collections', before: null, after }
}

function edited(before: Collection, after: Collection, modified: string): CollectionEdit {
  const isChanged = changedFields(before, after) !== null
  return { table: 'collections', before, after: isChanged ? { ...after, modified } : after }
}
