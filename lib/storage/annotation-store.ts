/** What the reader keeps. Every write is one transaction, answered after it committed, and may be asked twice. */
import { type Annotation, byPlace, type Kept, type KeptArticle } from '../domain/annotation.ts'
import type { Article } from '../domain/article.ts'
import type { Entity } from '../domain/entity.ts'
import { ok, problem, type Result } from '../domain/result.ts'
import type { Selectors } from '../domain/selector.ts'
import { articleAddress, articleKey } from './article-key.ts'
import { ask, write } from './attempt.ts'
import type { Database } from './database.ts'

/** What is needed to keep one mention; a keep request of the protocol is one. */
export type ToKeep = {
  /** Random id: keeping twice with one id keeps once. */
  id: string
  article: Omit<Article, 'text'>
  entity: Entity
  quote: string
  context: string
  selectors: Selectors
}

/**
 * Keeps a mention and its article. A second time with the same id changes nothing, and neither does keeping a mention
 * that is kept already, by an earlier visit or another window: the answer has the id under which it is.
 */
export function keep(database: Database, wish: ToKeep, now = moment()): Promise<Result<{ id: string }>> {
  return write(database, async () => {
    if (await database.annotations.get(wish.id)) return ok({ id: wish.id })
    const key = articleKey(wish.article)
    const before = await database.annotations.where('article').equals(key).toArray()
    const same = before.find((annotation) => isSameMention(annotation, wish))
    if (same) return ok({ id: same.id })
    const known = await database.articles.get(key)
    await database.articles.put(describeArticle(wish.article, { key, known, now }))
    await database.annotations.add({
      id: wish.id,
      article: key,
      kind: wish.entity.kind,
      quote: wish.quote,
      context: wish.context,
      changed: null,
      selectors: wish.selectors,
      entity: wish.entity,
      note: '',
      tags: [],
      colour: null,
      collections: [],
      created: now,
      modified: now,
      deleted: null,
    })
    return ok({ id: wish.id })
  })
}

/** The words and what stands around them decide: offsets shift when a page puts a line before them. */
function isSameMention(annotation: Annotation, wish: ToKeep): boolean {
  const one = annotation.selectors?.[0]
  const [other] = wish.selectors
  return (
    one !== undefined &&
    annotation.deleted === null &&
    annotation.kind === wish.entity.kind &&
    one.exact === other.exact &&
    one.prefix === other.prefix &&
    one.suffix === other.suffix
  )
}

/** Sets the note of an annotation; `not-found` where there is none with this id. */
export function setNote(database: Database, id: string, note: string): Promise<Result<null>> {
  return change(database, id, ({ note: before }) => (note === before ? null : { note, modified: moment() }))
}

/**
 * Adds one tag after the others, trimmed and once, whatever other windows have changed meanwhile. Answers with
 * whether it is new: one that was there already is not this act's to take back.
 */
export async function addTag(
  database: Database,
  id: string,
  tag: string,
): Promise<Result<{ isNew: boolean }>> {
  let isNew = false
  const done = await editTags(database, id, (tags) => {
    isNew = !tags.includes(tag.trim())
    return [...tags, tag]
  })
  return done.ok ? ok({ isNew }) : done
}

/** Takes one tag away, however many spaces are around it. */
export function removeTag(database: Database, id: string, tag: string): Promise<Result<null>> {
  return editTags(database, id, (tags) => tags.filter((one) => one !== tag.trim()))
}

function editTags(
  database: Database,
  id: string,
  edit: (tags: readonly string[]) => readonly string[],
): Promise<Result<null>> {
  return change(database, id, ({ tags: before }) => {
    const tags = [...new Set(edit(before).map((tag) => tag.trim()))].filter(Boolean)
    return JSON.stringify(tags) === JSON.stringify(before) ? null : { tags, modified: moment() }
  })
}

/** Deletes an annotation so that `restore` can bring it back. A second time changes nothing. */
export function remove(database: Database, id: string, now = moment()): Promise<Result<null>> {
  return change(database, id, (annotation) => (annotation.deleted ? null : { deleted: now }))
}

/** Brings a deleted annotation back as it was. */
export function restore(database: Database, id: string): Promise<Result<null>> {
  return change(database, id, (annotation) => (annotation.deleted ? { deleted: null } : null))
}

/** Edits one annotation; an edit of null leaves it untouched. */
function change(
  database: Database,
  id: string,
  edit: (annotation: Annotation) => Partial<Annotation> | null,
): Promise<Result<null>> {
  return write(database, async () => {
    const annotation = await database.annotations.get(id)
    if (!annotation) return problem('not-found', 'This annotation is no longer in the collection.')
    const edited = edit(annotation)
    if (edited) await database.annotations.put({ ...annotation, ...edited })
    return ok(null)
  })
}

/** What is kept of one article, in the order of its text. */
export function annotationsOfArticle(database: Database, key: string): Promise<Result<Annotation[]>> {
  return ask(database, async () => {
    const rows = await database.annotations.where('article').equals(key).toArray()
    return rows.filter((row) => row.deleted === null).sort(byPlace)
  })
}

/** Everything that is kept, by article; the article with the newest annotation first, annotations in the order of the text. */
export function annotationsByArticle(database: Database): Promise<Result<Kept[]>> {
  return ask(database, () =>
    database.transaction('r', [database.articles, database.annotations], async () => {
      const articles = new Map((await database.articles.toArray()).map((article) => [article.key, article]))
      const groups = new Map<string, Kept>()
      // Sorted here, because a table is read at once but an index backwards only row by row.
      const newestFirst = (await database.annotations.toArray()).sort((a, b) =>
        a.created < b.created ? 1 : -1,
      )
      for (const annotation of newestFirst) {
        const article = articles.get(annotation.article)
        if (annotation.deleted !== null || !article) continue
        const group = groups.get(article.key)
        if (group) group.annotations.push(annotation)
        else groups.set(article.key, { article, annotations: [annotation] })
      }
      for (const group of groups.values()) group.annotations.sort(byPlace)
      return [...groups.values()]
    }),
  )
}

/** The agreements that are kept, by article, oldest annotation first. */
export function keptAgreements(database: Database): Promise<Result<Kept[]>> {
  return ask(database, () =>
    database.transaction('r', [database.articles, database.annotations], async () => {
      const rows = await database.annotations.where('kind').equals('agreement').toArray()
      const byArticle = new Map<string, Annotation[]>()
      for (const row of rows.filter(({ deleted }) => deleted === null).sort(oldestFirst)) {
        const same = byArticle.get(row.article)
        if (same) same.push(row)
        else byArticle.set(row.article, [row])
      }
      const articles = await database.articles.bulkGet([...byArticle.keys()])
      return articles.flatMap((article) =>
        article ? [{ article, annotations: byArticle.get(article.key) ?? [] }] : [],
      )
    }),
  )
}

function oldestFirst(a: Annotation, b: Annotation): number {
  return a.created === b.created ? (a.id < b.id ? -1 : 1) : a.created < b.created ? -1 : 1
}

/** How many annotations are kept, deleted ones left out. */
export function countAll(database: Database): Promise<Result<number>> {
  return ask(database, () =>
    database.transaction('r', database.annotations, async () => {
      const deleted = await database.annotations.where('deleted').above('').count()
      return (await database.annotations.count()) - deleted
    }),
  )
}

/** The newest word on an article, but nothing known is lost to a page that names less. */
function describeArticle(
  article: Omit<Article, 'text'>,
  { key, known, now }: { key: string; known: KeptArticle | undefined; now: string },
): KeptArticle {
  return {
    key,
    addresses: [...new Set([key, ...(known?.addresses ?? [])])],
    url: articleAddress(article),
    title: article.title || known?.title || '',
    outlet: article.outlet || known?.outlet || '',
    language: article.language || known?.language || '',
    date: article.date ?? known?.date ?? null,
    retrieved: now,
  }
}

function moment(): string {
  return new Date().toISOString()
}
