/**
 * W3C Web Annotation as JSON-LD: one collection with one page. Everything that is not deleted is in it; what the
 * vocabulary has no word for stands under `entente:data`, a JSON literal. Corrections, decisions, packs and choices
 * are not.
 */
import type { Annotation, KeptArticle } from '../domain/annotation.ts'
import type { Collection, CollectionId } from '../domain/collection.ts'
import type { ExportSource } from '../domain/exchange.ts'
import { annotationName } from '../words/annotation-name.ts'
import { inEnglish } from '../words/say.ts'
import { carriedByAnnotation, collectionsById } from './carried-data.ts'
import { factsInWords } from './facts-in-words.ts'
import { liveAnnotations } from './live-kept.ts'
import { textFragmentLink } from './text-fragment.ts'

export const DATA = 'entente:data'
export const ID_PREFIX = 'urn:entente:annotation:'

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { entente: 'urn:entente:', [DATA]: { '@id': 'urn:entente:data', '@type': '@json' } },
]
const GENERATOR = { id: 'urn:entente:extension', type: 'Software', name: 'Entente' }

/** What an annotation of each kind is for, in the vocabulary's words. */
const MOTIVATIONS: Record<Annotation['kind'], string> = {
  official: 'identifying',
  agreement: 'classifying',
  area: 'classifying',
  highlight: 'highlighting',
  article: 'bookmarking',
}

/** In pieces, one an annotation. */
export async function* toWebAnnotation({
  kept,
  exported,
  collections,
}: ExportSource): AsyncGenerator<string> {
  let total = 0
  for await (const _ of liveAnnotations(kept)) total++
  const id = `urn:entente:export:${exported}`
  const head = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Entente',
    generator: GENERATOR,
    generated: exported,
    total,
  }
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0 }
  yield `${safeJson(head).slice(0, -1)},\n"first":${safeJson(page).slice(0, -1)},\n"items":[`
  const byId = collectionsById(collections)
  let mark = '\n'
  for await (const one of liveAnnotations(kept)) {
    yield mark + safeJson(itemOf(one, byId))
    mark = ',\n'
  }
  yield '\n]}}\n'
}

function itemOf(
  one: { article: KeptArticle; annotation: Annotation },
  collections: ReadonlyMap<CollectionId, Collection>,
): object {
  const { annotation } = one
  const { id, kind, note, tags, created, modified } = annotation
  const body = bodiesOf(annotation)
  return {
    id: `${ID_PREFIX}${id}`,
    type: 'Annotation',
    motivation: [MOTIVATIONS[kind], ...(note ? ['commenting'] : []), ...(tags.length > 0 ? ['tagging'] : [])],
    created,
    modified,
    ...(body.length > 0 && { body }),
    target: targetOf(one),
    [DATA]: carriedByAnnotation(one, collections),
  }
}

function bodiesOf(annotation: Annotation): object[] {
  const { kind, entity, note, tags } = annotation
  const text = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  })
  const facts = inEnglish(() => [annotationName(annotation), ...factsInWords(annotation)].join(' · '))
  return [
    ...(entity ? [text(MOTIVATIONS[kind], facts)] : []),
    ...(note ? [text('commenting', note)] : []),
    ...tags.map((tag) => text('tagging', tag)),
  ]
}

function targetOf({ article, annotation }: { article: KeptArticle; annotation: Annotation }): object {
  const { url, title, outlet, language, date, retrieved } = article
  const link = textFragmentLink(url, annotation.selectors)
  return {
    type: 'SpecificResource',
    source: url,
    ...(annotation.selectors && { selector: annotation.selectors }),
    state: { type: 'TimeState', sourceDate: retrieved },
    'dc:title': title,
    'dc:publisher': outlet,
    ...(language && { language }),
    ...(date && { 'dcterms:issued': date }),
    ...(link && { 'foaf:page': { id: link } }),
  }
}

/** JSON that may stand in a page's script element without ending it. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
