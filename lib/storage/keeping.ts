/** Keeping: a mention, a passage of the reader's own, or a whole article. */
import type { Annotation, AnnotationKind, KeptArticle } from '../domain/annotation.ts'
import type { Colour } from '../domain/colour.ts'
import type { KeepRequest } from '../domain/keep-request.ts'
import type { ArticleFacts } from '../domain/page-reading.ts'
import { ok, type Result } from '../domain/result.ts'
import { say } from '../words/say.ts'
import { type ActName, doAct, newAct } from './acts.ts'
import { listed } from './annotation-words.ts'
import type { Database } from './database.ts'
import { type FoundArticle, findArticle } from './find-article.ts'

/** What is needed to keep, with a colour where the reader chose one. */
export type ToKeep = KeepRequest & { colour?: Colour | null }

/**
 * Keeps something and its article. A second time with the same id changes nothing, and neither does keeping what is kept
 * already, by an earlier visit or another window: the answer has the id under which it is. The act has the id of the
 * annotation unless it is told another.
 */
export async function keep(
  database: Database,
  wish: ToKeep,
  act: ActName = { ...newAct(), id: wish.id },
): Promise<Result<{ id: string }>> {
  let { id } = wish
  const done = await doAct(database, act, async (tables) => {
    const nothing = ok({ words: '', edits: [] })
    if (await tables.annotations.get(wish.id)) return nothing
    const found = await findArticle(tables, wish.article)
    const before = await tables.annotations.where('article').equals(found.key).toArray()
    const same = before.find((annotation) => isSame(annotation, wish))
    id = same?.id ?? wish.id
    if (same) return nothing
    const annotation = newAnnotation(wish, found.key, act.at)
    return ok({
      words: say('act:kept', { name: listed([annotation]) }),
      edits: [
        { table: 'articles', before: found.known, after: describeArticle(wish.article, found, act.at) },
        { table: 'annotations', before: null, after: annotation },
      ],
    })
  })
  return done.ok ? ok({ id }) : done
}

function kindOf({ entity, selectors }: Pick<ToKeep, 'entity' | 'selectors'>): AnnotationKind {
  return entity?.kind ?? (selectors ? 'highlight' : 'article')
}

function newAnnotation(wish: ToKeep, article: string, now: string): Annotation {
  return {
    id: wish.id,
    article,
    kind: kindOf(wish),
    quote: wish.quote,
    context: wish.context,
    changed: null,
    selectors: wish.selectors,
    entity: wish.entity,
    note: '',
    tags: [],
    colour: wish.colour ?? null,
    collections: [],
    created: now,
    modified: now,
    deleted: null,
  }
}

/** The words and what stands around them decide: offsets shift when a page puts a line before them. */
function isSame(annotation: Annotation, wish: ToKeep): boolean {
  if (annotation.deleted !== null || annotation.kind !== kindOf(wish)) return false
  const [one] = annotation.selectors ?? [null]
  const [other] = wish.selectors ?? [null]
  return one?.exact === other?.exact && one?.prefix === other?.prefix && one?.suffix === other?.suffix
}

/** The newest word on an article, but nothing known is lost to a page that names less. */
function describeArticle(
  article: ArticleFacts,
  { key, known, addresses, url }: FoundArticle,
  now: string,
): KeptArticle {
  return {
    key,
    addresses: [...new Set([key, ...(known?.addresses ?? []), ...addresses])],
    url,
    title: article.title || known?.title || '',
    outlet: article.outlet || known?.outlet || '',
    language: article.language || known?.language || '',
    date: article.date ?? known?.date ?? null,
    retrieved: now,
  }
}
