import type { Annotation, KeptArticle } from '../domain/annotation.ts'
import type { Collection, CollectionId } from '../domain/collection.ts'
import { annotationName } from '../words/annotation-name.ts'
import { collectionPath } from './collection-path.ts'
import { factsInWords } from './facts-in-words.ts'
import { textFragmentLink } from './text-fragment.ts'

/** Where an article was published and when it was read: `The Courier · published 2026-01-15 · retrieved 2026-01-16`. */
export function originInWords({ outlet, date, retrieved }: KeptArticle): string {
  const published = date ? `published ${date.slice(0, 10)}` : 'publication date unknown'
  return [outlet, published, `retrieved ${retrieved.slice(0, 10)}`].filter(Boolean).join(' · ')
}

/** All that is to be told of an annotation in plain words, a part each, for formats that have one field for notes. */
export function passageInWords(
  annotation: Annotation,
  article: KeptArticle,
  collections: ReadonlyMap<CollectionId, Collection>,
): string[] {
  const { quote, note, tags, changed, colour } = annotation
  const paths = annotation.collections.map((id) => collectionPath(id, collections)).filter(Boolean)
  const link = textFragmentLink(article.url, annotation.selectors)
  return [
    ...(quote ? [`“${quote.trim()}”`] : []),
    [...(annotation.entity ? [annotationName(annotation)] : []), ...factsInWords(annotation)].join(' · '),
    ...(note ? [`Note: ${note.trim()}`] : []),
    ...(changed ? [`Changed since, seen ${changed.seen.slice(0, 10)}: “${changed.context.trim()}”`] : []),
    ...(tags.length > 0 ? [`Tags: ${tags.join(', ')}`] : []),
    ...(colour ? [`Colour: ${colour}`] : []),
    ...(paths.length > 0 ? [`Collections: ${paths.join(', ')}`] : []),
    ...(link ? [link] : []),
  ]
}
