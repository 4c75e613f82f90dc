/**
 * Hypothesis' own JSON, which its client imports: quote, place, note and tags. The rest goes along under `extra`, which
 * Hypothesis passes over. What was deleted is not in it.
 */
import type { Annotation, KeptArticle } from '../domain/annotation.ts'
import type { Collection, CollectionId } from '../domain/collection.ts'
import type { ExportSource } from '../domain/exchange.ts'
import { carriedByAnnotation, collectionsById } from './carried-data.ts'
import { liveAnnotations } from './live-kept.ts'
import { textFragmentLink } from './text-fragment.ts'

/** Nobody: Entente knows no account. */
const USER = 'acct:reader@entente.invalid'

/** In pieces, one an annotation. */
export async function* toHypothesis({ kept, exported, collections }: ExportSource): AsyncGenerator<string> {
  const head = { export_date: exported, export_userid: USER, client_version: 'entente' }
  yield `${JSON.stringify(head).slice(0, -1)},\n"annotations":[`
  const byId = collectionsById(collections)
  let mark = '\n'
  for await (const one of liveAnnotations(kept)) {
    yield mark + JSON.stringify(annotationOf(one, byId))
    mark = ',\n'
  }
  yield '\n]}\n'
}

function annotationOf(
  one: { article: KeptArticle; annotation: Annotation },
  collections: ReadonlyMap<CollectionId, Collection>,
): object {
  const { article, annotation } = one
  const { id, created, modified, note, tags, selectors } = annotation
  const link = textFragmentLink(article.url, selectors)
  return {
    id,
    created,
    updated: modified,
    user: USER,
    uri: article.url,
    text: note,
    tags,
    group: '__world__',
    permissions: { read: [USER], admin: [USER], update: [USER], delete: [USER] },
    target: [{ source: article.url, ...(selectors && { selector: selectors }) }],
    document: { title: [article.title] },
    links: { ...(link && { incontext: link }) },
    hidden: false,
    flagged: false,
    extra: { entente: carriedByAnnotation(one, collections) },
  }
}
