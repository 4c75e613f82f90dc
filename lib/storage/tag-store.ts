/** Tags over the whole library: listed, renamed, deleted everywhere, each in one act. */

import type { CountedTag } from '../domain/library-view.ts'
import { ok, problem, type Result } from '../domain/result.ts'
import { byName } from '../domain/same-name.ts'
import { say } from '../words/say.ts'
import { type ActName, type Done, doAct, newAct } from './acts.ts'
import { editsOf, tidyTags } from './annotation-store.ts'
import { counted } from './annotation-words.ts'
import { askTogether } from './attempt.ts'
import type { Database } from './database.ts'

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

/** Calls a tag something else everywhere, in the bin too. Where the new name is a tag already, the two become one. */
export function renameTag(
  database: Database,
  from: string,
  to: string,
  act = newAct(),
): Promise<Result<Done>> {
  const name = to.trim()
  return replaceTag(database, from, name, { act, words: () => say('act:tagRenamed', { from, to: name }) })
}

/** Takes a tag from every annotation, in the bin too. */
export function deleteTag(database: Database, tag: string, act = newAct()): Promise<Result<Done>> {
  return replaceTag(database, tag, null, {
    act,
    words: (annotations) => say('act:tagDeleted', { tag, name: counted(annotations) }),
  })
}

function replaceTag(
  database: Database,
  from: string,
  to: string | null,
  { act, words }: { act: ActName; words: (annotations: number) => string },
): Promise<Result<Done>> {
  return doAct(database, act, async (tables) => {
    if (to === '') return problem('not-possible', say('failure:tagNameless'))
    const rows = await tables.annotations.where('tags').equals(from).toArray()
    const edits = editsOf(rows, act, ({ tags }) => ({
      tags: tidyTags(tags.flatMap((tag) => (tag === from ? (to ?? []) : tag))),
    }))
    return ok({ words: words(edits.length), edits })
  })
}
