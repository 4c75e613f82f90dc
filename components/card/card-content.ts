import type { Entity } from '../../lib/domain/entity.ts'
import { KIND_WORDS, STATUS_WORDS } from '../../lib/domain/entity-words.ts'
import type { KnownOffice } from '../../lib/domain/known-office.ts'
import { partyName } from '../../lib/domain/party-name.ts'
import type { EvidencePassage } from '../../lib/hovering/evidence-passage.ts'

/** What one card says: public facts of the article only, because a page can read what is shown over it. */
export type CardContent = {
  entity: Entity
  /** What the knowledge says of an official; null where it knows nothing. */
  known: KnownOffice | null
  /** Which of the entity's mentions this is, counted from 1. */
  place: number
  /** How many mentions the entity has. */
  count: number
  /** The words on the page where they are a back-reference (`it`, `the pact`), which is inferred; null for a name. */
  inferredFrom: string | null
  /** Date of the article, ISO 8601; null where unknown. */
  date: string | null
  /** BCP 47 tag of the article's language; '' where unknown. */
  language: string
  /** The words that gave the office or the status; null where there are none. */
  evidence: EvidencePassage | null
}

/** How far keeping has come. */
export type KeepProgress =
  | { phase: 'ready' }
  | { phase: 'keeping' }
  | { phase: 'kept' }
  | { phase: 'failed'; message: string }

/** The card in one sentence, spoken when a key opened it. */
export function spoken({ entity, place, count }: CardContent): string {
  const facts = [`${KIND_WORDS[entity.kind]}: ${entity.name}`]
  if (entity.kind === 'official') {
    facts.push(entity.office ?? 'office not stated')
    if (entity.country) facts.push(partyName(entity.country))
  }
  if (entity.kind === 'agreement') facts.push(STATUS_WORDS[entity.status].toLowerCase())
  return `${facts.join(', ')}. ${place} of ${count}.`
}
