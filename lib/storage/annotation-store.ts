/** Edits of what is kept: of one annotation, or of many in one act. Those that are gone meanwhile are passed over. */
import type { Annotation, AnnotationKind } from '../domain/annotation.ts'
import type { Colour } from '../domain/colour.ts'
import { entityOfReader } from '../domain/entity-of-reader.ts'
import { ok, problem, type Result } from '../domain/result.ts'
import { say } from '../words/say.ts'
import { type ActName, type Done, doAct, newAct } from './acts.ts'
import { listed } from './annotation-words.ts'
import type { Database, Tables } from './database.ts'
import { changedFields } from './row-change.ts'

/** A text that loses so many characters at once may be wanted back, so that it begins an act of its own. */
const LOST_AT_ONCE = 40

/**
 * Sets the note of an annotation. What it was before stays among its versions. `continuing`: the act in which the same
 * editing was last saved; where that is still the latest, this save is part of it.
 */
export function setNote(
  database: Database,
  id: string,
  note: string,
  act = newAct(),
  continuing: string | null = null,
): Promise<Result<Done>> {
  return editAnnotations(database, [id], act, {
    continuing: (annotation) => (annotation.note.length - note.length < LOST_AT_ONCE ? continuing : null),
    words: (name) => say('act:note', { name }),
    edit: () => ({ note }),
  })
}

/**
 * Adds one tag after the others, trimmed and once, whatever other windows have changed meanwhile. `changed` tells of how
 * many annotations it is new: one that was there already is not this act's to take back.
 */
export function addTag(
  database: Database,
  ids: readonly string[],
  tag: string,
  act = newAct(),
): Promise<Result<Done>> {
  return editAnnotations(database, ids, act, {
    words: (name) => say('act:tagAdded', { tag: tag.trim(), name }),
    edit: ({ tags }) => ({ tags: tidyTags([...tags, tag]) }),
  })
}

/** Takes one tag away, however many spaces are around it. */
export function removeTag(
  database: Database,
  ids: readonly string[],
  tag: string,
  act = newAct(),
): Promise<Result<Done>> {
  return editAnnotations(database, ids, act, {
    words: (name) => say('act:tagTaken', { tag: tag.trim(), name }),
    edit: ({ tags }) => ({ tags: tags.filter((one) => one !== tag.trim()) }),
  })
}

/** Trimmed, none empty, each once. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()))].filter(Boolean)
}

/** Gives annotations a colour, or none. */
export function setColour(
  database: Database,
  ids: readonly string[],
  colour: Colour | null,
  act = newAct(),
): Promise<Result<Done>> {
  return editAnnotations(database, ids, act, {
    words: (name) => say(colour ? `act:coloured.${colour}` : 'act:uncoloured', { name }),
    edit: () => ({ colour }),
  })
}

/** Says what passages are of; `highlight` takes that away. A whole article stays one. */
export function setKind(
  database: Database,
  ids: readonly string[],
  kind: Exclude<AnnotationKind, 'article'>,
  act = newAct(),
): Promise<Result<Done>> {
  return editAnnotations(database, ids, act, {
    words: (name) => say('act:kind', { name }),
    edit: (annotation) =>
      annotation.kind === kind || annotation.kind === 'article'
        ? {}
        : { kind, entity: kind === 'highlight' ? null : entityOfReader(kind, annotation.quote) },
  })
}

/** Puts annotations in the bin, from which `restore` brings them back. Those that are there already stay as they are. */
export function remove(database: Database, ids: readonly string[], act = newAct()): Promise<Result<Done>> {
  return editAnnotations(database, ids, act, {
    words: (name) => say('act:deleted', { name }),
    edit: ({ deleted, modified }) => ({ deleted: deleted ?? act.at, modified }),
  })
}

/** Brings annotations back from the bin. That counts as an edit: an import that has them deleted earlier is older. */
export function restore(database: Database, ids: readonly string[], act = newAct()): Promise<Result<Done>> {
  return editAnnotations(database, ids, act, {
    words: (name) => say('act:restored', { name }),
    edit: () => ({ deleted: null }),
  })
}

/** What an edit of annotations does to one of them, and what it is called. */
export type AnnotationEdit = {
  /** Why it cannot be done, asked inside the transaction; null where it can. */
  needs?: (tables: Tables) => Promise<ReturnType<typeof problem> | null>
  /** The act that an edit of one annotation goes on with; null where it is an act of its own. */
  continuing?: (annotation: Annotation) => string | null
  /** `name`: of the one annotation, or how many. */
  words: (name: string) => string
  /** The fields that get another value; those that stay as they are may be among them. */
  edit: (annotation: Annotation) => Partial<Annotation>
}

/** Edits annotations in one act and sets their time of change. `not-found` where none of them is stored any more. */
export function editAnnotations(
  database: Database,
  ids: readonly string[],
  act: ActName,
  { needs, continuing, words, edit }: AnnotationEdit,
): Promise<Result<Done>> {
  return doAct(database, act, async (tables) => {
    const fault = await needs?.(tables)
    if (fault) return fault
    const before = await annotationsOf(tables, new Set(ids))
    if (before.length === 0 && ids.length > 0) {
      return problem('not-found', say('failure:annotationGone'))
    }
    const edits = editsOf(before, act, edit)
    const named = words(listed(edits.map(({ before: row }) => row)))
    const [one, ...others] = edits
    const earlier = one && others.length === 0 ? continuing?.(one.before) : null
    return ok(one && earlier ? { words: named, edits: [one], continuing: earlier } : { words: named, edits })
  })
}

/** More than these are read faster with all others than one by one. */
const FEW = 1_000

async function annotationsOf({ annotations }: Tables, ids: ReadonlySet<string>): Promise<Annotation[]> {
  if (ids.size > FEW) return (await annotations.toArray()).filter(({ id }) => ids.has(id))
  const stored = await annotations.bulkGet([...ids])
  return stored.filter((annotation) => annotation !== undefined)
}

/** The edits of those annotations that change. */
export function editsOf(
  annotations: readonly Annotation[],
  { at }: Pick<ActName, 'at'>,
  edit: AnnotationEdit['edit'],
): { table: 'annotations'; before: Annotation; after: Annotation }[] {
  return annotations.flatMap((before) => {
    const fields = edit(before)
    if (!changedFields(before, { ...before, ...fields })) return []
    return [{ table: 'annotations' as const, before, after: { ...before, modified: at, ...fields } }]
  })
}
