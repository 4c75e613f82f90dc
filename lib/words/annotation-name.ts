import type { Annotation } from '../domain/annotation.ts'
import { say } from './say.ts'

/** What an annotation is called in a list: the entity's name, else the words that were kept, else the article. */
export function annotationName({ entity, quote }: Pick<Annotation, 'entity' | 'quote'>): string {
  return entity?.name ?? (quote || say('entity:kind.article'))
}
