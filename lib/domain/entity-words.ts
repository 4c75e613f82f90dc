/** The reader's words for the values of the dictionary. */
import type { AnnotationKind } from './annotation.ts'
import type { AgreementStatus, AgreementType } from './entity.ts'

export const KIND_WORDS: Record<AnnotationKind, string> = {
  official: 'Official',
  agreement: 'Agreement',
  area: 'Cooperation area',
  highlight: 'Highlight',
  article: 'Whole article',
}

export const TYPE_WORDS: Record<AgreementType, string> = {
  treaty: 'Treaty',
  agreement: 'Agreement',
  mou: 'Memorandum of understanding',
  convention: 'Convention',
  protocol: 'Protocol',
  partnership: 'Partnership',
  'action-plan': 'Action plan',
  'joint-statement': 'Joint statement',
  'trade-agreement': 'Trade agreement',
  'peace-deal': 'Peace deal',
  'letter-of-intent': 'Letter of intent',
  charter: 'Charter',
  other: 'Instrument',
}

export const STATUS_WORDS: Record<AgreementStatus, string> = {
  proposed: 'Proposed',
  negotiating: 'Negotiating',
  agreed: 'Agreed',
  signed: 'Signed',
  ratified: 'Ratified',
  'in-force': 'In force',
  suspended: 'Suspended',
  terminated: 'Terminated',
  unknown: 'Status not stated',
}
