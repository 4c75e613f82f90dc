import type { AgreementStatus } from './agreement-status.ts'
import type { Party } from './country.ts'
import type { Evidence } from './evidence.ts'
import type { Step } from './step.ts'
import type { KnownPerson } from './term.ts'
import type { Topic } from './topic.ts'

/** The three kinds of entity. */
export type Kind = 'official' | 'agreement' | 'area'

export const KINDS: readonly Kind[] = ['official', 'agreement', 'area']

/** Id of an entity inside one reading (`P1`, `A2`, `R3`); it means nothing outside of it. */
export type EntityId = string

/** A named person in public office. */
export type Official = {
  kind: 'official'
  id: EntityId
  /** Fullest form of the name in the article. */
  name: string
  /** Office at the article's date, without rank, as `officeFrom` words it; null where nobody gives one. */
  office: string | null
  /** Whose word `office` is; null with it. */
  officeFrom: OfficeSource | null
  /** State or organisation served; null where unknown. */
  country: Party | null
  /** The words that gave the office; null where there are none. */
  evidence: Evidence | null
  /** What the knowledge says of this person, whatever the article says; null where it knows none, or several who fit. */
  known: KnownPerson | null
}

/** Whose word an office is: the article's, the knowledge's where the article gives none, or the reader's correction. */
export type OfficeSource = 'text' | 'knowledge' | 'reader'

export const AGREEMENT_TYPES = [
  'treaty',
  'agreement',
  'mou',
  'convention',
  'protocol',
  'partnership',
  'action-plan',
  'joint-statement',
  'trade-agreement',
  'peace-deal',
  'letter-of-intent',
  'charter',
  'other',
] as const

export type AgreementType = (typeof AGREEMENT_TYPES)[number]

/** An instrument between states, ministries or organisations. */
export type Agreement = {
  kind: 'agreement'
  id: EntityId
  /** Fullest form of its name in the article. */
  name: string
  type: AgreementType
  status: AgreementStatus
  /** The phrase that decided the status; null with status `unknown` or where only general use decided. */
  statusEvidence: Evidence | null
  /** Date of the latest dated step: `2022`, `2025-03` or `2026-01-15`; null where the text dates none. */
  date: string | null
  /** What the article tells of its life, in the order of the text; [] where it tells nothing. */
  steps: Step[]
  parties: Party[]
}

/** A field of cooperation. */
export type Area = {
  kind: 'area'
  id: EntityId
  /** The phrase that names it, as first met. */
  name: string
  topic: Topic
  /** Who cooperates in it, where the text says so. */
  parties: Party[]
}

export type Entity = Official | Agreement | Area
