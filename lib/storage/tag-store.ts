/** Tags over the whole collection: listed, renamed, merged, deleted everywhere, each in one act. */

import { ok, problem, type Result } from '../domain/result.ts'
import { byName, isSameName } from '../domain/same-name.ts'
import { say } from '../words/say.ts'
import { type ActName, type Done, doAct, newAct } from './acts.ts'
import { editsOf, tidyTags } from './annotation-store.ts'
import { counted } from './annotation-words.ts'
import { askTogether } from './attempt.ts'
import type { Database } from './database.ts'

export type CountedTag = { tag: string; annotations: number }

/** Every tag with the number of annotations that have it, deleted ones left out; by name, accents and case apart. */
export function allTags(database: Database): Promise<Result<CountedTag[]>> {
  return askTogether(database, ['annotations'], async ({ annotations }) => {
    const tags = (await annotations.orderBy('tags').uniqueKeys()) as string[]
    const inBin = new Map<string, number>()
    await annotations
      .where('deleted')
      .above('')
      .each((annotation) => {
        for (const tag of annotation.tags) inBin.set(tag, (inBin.get(tag) ?? 0) + 1)
      })
    const found: CountedTag[] = []
    for (const tag of tags) {
      const all = await annotations.where('tags').equals(tag).count()
      const count = all - (inBin.get(tag) ?? 0)
      if (count > 0) found.push({ tag, annotations: count })
    }
    return found.sort((a, b) => byName(a.tag, b.tag))
  })
}

/** What else a renaming tells. */
export type Renamed = Done & {
  /** Tags that differ from the new name by accents or case alone. They stay apart until the reader merges them. */
  alike: string[]
}

/** Calls a tag something else everywhere, in the bin too. Where the new name is a tag already, the two become one. */
export async function renameTag(
  database: Database,
  from: string,
  to: string,
  act = newAct(),
): Promise<Result<Renamed>> {
  const name = to.trim()
  const done = await replaceTags(database, [from], name, {
    act,
    words: () => say('act:tagRenamed', { from, to: name }),
  })
  if (!done.ok) return done
  const tags = await allTags(database)
  const alike = tags.ok ? tags.value.map(({ tag }) => tag) : []
  return ok({ ...done.value, alike: alike.filter((tag) => tag !== name && isSameName(tag, name)) })
}

/** Makes several tags one, everywhere, in the bin too. */
export function mergeTags(
  database: Database,
  from: readonly string[],
  into: string,
  act = newAct(),
): Promise<Result<Done>> {
  const others = from.filter((tag) => tag !== into).map((tag) => `“${tag}”`)
  return replaceTags(database, from, into.trim(), {
    act,
    words: () => say('act:tagsMerged', { tag: into, others: others.join(', ') }),
  })
}

/** Takes a tag from every annotation, in the bin too. */
export function deleteTag(database: Database, tag: string, act = newAct()): Promise<Result<Done>> {
  return replaceTags(database, [tag], null, {
    act,
    words: (annotations) => say('act:tagDeleted', { tag, name: counted(annotations) }),
  })
}

function replaceTags(
  database: Database,
  from: readonly string[],
  to: string | null,
  { act, words }: { act: ActName; words: (annotations: number) => string },
): Promise<Result<Done>> {
  return doAct(database, act, async (tables) => {
    if (to === '') return problem('not-possible', say('failure:tagNameless'))
    const rows = await tables.annotations
      .where('tags')
      .anyOf([...from])
      .distinct()
      .toArray()
    const edits = editsOf(rows, act, ({ tags }) => ({
      tags: tidyTags(tags.flatMap((tag) => (from.includes(tag) ? (to ?? []) : tag))),
    }))
    return ok({ words: words(edits.length), edits })
  })
}
