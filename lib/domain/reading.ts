import type { Agreement, Area, Entity, EntityId, Kind, Official } from './entity.ts'
import type { KnownOffice } from './known-office.ts'

/** A span of the article's text that names an entity. Offsets: UTF-16 units of the text, end exclusive. */
export type Mention = {
  start: number
  end: number
  kind: Kind
  entity: EntityId
  /** Name of the rule that found it. */
  rule: string
  /** How sure the rule is, 0 to 1. */
  certainty: number
  /** A short back-reference to an agreement of the article (`the pact`). */
  anaphor?: true
  /** An anaphor that is a pronoun (`it was signed`); labelled documents mark none. */
  pronoun?: true
  /** A plural or vague agreement (`bilateral cooperation agreements`). */
  generic?: true
}

/** What was recognised in one article. Mentions are in the order of the text and do not overlap within a kind. */
export type Reading = {
  /** Version of the recogniser that made it; another version makes it stale. */
  engine: string
  mentions: Mention[]
  officials: Record<EntityId, Official>
  agreements: Record<EntityId, Agreement>
  areas: Record<EntityId, Area>
  /** What the knowledge says of officials then and now, in words for the reader; absent where nobody asked for it. */
  knownOffices?: Record<EntityId, KnownOffice>
}

/** The entity that a mention names. Throws where the reading is broken. */
export function entityOf(reading: Reading, mention: Pick<Mention, 'kind' | 'entity'>): Entity {
  const table =
    mention.kind === 'official'
      ? reading.officials
      : mention.kind === 'agreement'
        ? reading.agreements
        : reading.areas
  const entity = table[mention.entity]
  if (!entity) throw new Error(`The reading names no ${mention.kind} ${mention.entity}.`)
  return entity
}

/** Indices of all mentions of an entity, in the order of the text. */
export function mentionsOf(mentions: readonly Mention[], of: Pick<Mention, 'kind' | 'entity'>): number[] {
  return mentions.flatMap((one, index) => (one.kind === of.kind && one.entity === of.entity ? [index] : []))
}
