/** The reader's words for the values of the dictionary. */

import type { AgreementStatus } from '../domain/agreement-status.ts'
import type { AnnotationKind } from '../domain/annotation.ts'
import type { AgreementType } from '../domain/entity.ts'
import type { Topic } from '../domain/topic.ts'
import { say } from './say.ts'

/** `Agreement`, `Whole article` */
export function kindWords(kind: AnnotationKind): string {
  return say(`entity:kind.${kind}`)
}

/** `Memorandum of understanding` */
export function typeWords(type: AgreementType): string {
  return say(`entity:type.${type}`)
}

/** `In force` */
export function statusWords(status: AgreementStatus): string {
  return say(`entity:status.${status}`)
}

/** What a field of cooperation covers: `Trade and customs`. */
export function topicWords(topic: Topic): string {
  return say(`entity:topic.${topic}`)
}
