import { compareSentence } from '../anchoring/compare-sentence.ts'
import type { Annotation } from '../domain/annotation.ts'
import type { SentencePart } from '../domain/sentence-difference.ts'

/** Word by word what the sentences of annotations said and say now, by id; those that did not change are left out. */
export function differencesOf(annotations: readonly Annotation[]): ReadonlyMap<string, SentencePart[]> {
  return new Map(
    annotations.flatMap(({ id, context, changed }) =>
      changed ? [[id, compareSentence(context, changed.context)] as const] : [],
    ),
  )
}
