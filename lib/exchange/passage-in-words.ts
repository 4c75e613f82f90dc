import type { Annotation, KeptArticle } from '../domain/annotation.ts'
import type { Collection, CollectionId } from '../domain/collection.ts'
import { annotationName } from '../words/annotation-name.ts'
import { inEnglish, say } from '../words/say.ts'
import { collectionPath } from './collection-path.ts'
import { factsInWords } from './facts-in-words.ts'
import { textFragmentLink } from './text-fragment.ts'

/** Where an article was published and when it was read: `The Courier · published 2026-01-15 · retrieved 2026-01-16`. */
export function originInWords({ outlet, date, retrieved }: KeptArticle): string {
  const published = date ? say('export:published', { date: date.slice(0, 10) }) : say('export:unpublished')
  return [outlet, published, say('export:retrieved', { date: retrieved.slice(0, 10) })]
    .filter(Boolean)
    .join(' · ')
}

/**
 * All that is to be told of an annotation in plain words, a part each, for formats that have one field for notes. English
 * whatever is spoken, because other programs and later imports read it.
 */
export function passageInWords(
  annotation: Annotation,
  article: KeptArticle,
  collections: ReadonlyMap<CollectionId, Collection>,
): string[] {
  return inEnglish(() => partsOf(annotation, article, collections))
}

function partsOf(
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
    ...(note ? [say('export:note', { note: note.trim() })] : []),
    ...(changed
      ? [say('export:changed', { date: changed.seen.slice(0, 10), words: changed.context.trim() })]
      : []),
    ...(tags.length > 0 ? [say('export:tags', { tags: tags.join(', ') })] : []),
    ...(colour ? [say('export:colour', { colour })] : []),
    ...(paths.length > 0 ? [say('export:collections', { collections: paths.join(', ') })] : []),
    ...(link ? [link] : []),
  ]
}
