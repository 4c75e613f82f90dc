import type { Annotation } from '../domain/annotation.ts'
import { annotationName } from '../words/annotation-name.ts'
import { say } from '../words/say.ts'

/** Longer names are cut, so that a sentence stays one. */
const MOST_CHARACTERS = 60

/** What several annotations are called in a sentence: the name of one, else their number. */
export function listed(annotations: readonly Pick<Annotation, 'entity' | 'quote'>[]): string {
  const [one] = annotations
  if (!one || annotations.length > 1) return counted(annotations.length)
  const name = annotationName(one)
  const characters = [...name]
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : name
}

/** `1 annotation`, `1,200 annotations`. */
export function counted(annotations: number): string {
  return say('act:annotations', { count: annotations })
}
