import type { CardContent } from '../../components/card/card-content.ts'
import type { Entity, Evidence } from '../../lib/domain/entity.ts'
import { entityOf, type Mention } from '../../lib/domain/reading.ts'
import { passageAround } from '../../lib/hovering/evidence-passage.ts'
import type { ReadArticle } from './page-session.ts'

/** What the card of the mention at `index` says; null where the reading has no such mention. */
export function cardContent({ article, reading }: ReadArticle, index: number): CardContent | null {
  const mention = reading.mentions[index]
  if (!mention) return null
  const entity = entityOf(reading, mention)
  const places = placesOf(reading.mentions, mention)
  const evidence = evidenceOf(entity)
  return {
    entity,
    known: reading.knownOffices?.[entity.id] ?? null,
    place: places.indexOf(index) + 1,
    count: places.length,
    inferredFrom: mention.anaphor ? article.text.slice(mention.start, mention.end) : null,
    date: article.date,
    language: article.language,
    evidence: evidence && passageAround(article.text, evidence),
  }
}

/** Indices of all mentions of the entity that a mention names, in the order of the text. */
export function placesOf(mentions: readonly Mention[], of: Pick<Mention, 'kind' | 'entity'>): number[] {
  return mentions.flatMap((one, index) => (one.kind === of.kind && one.entity === of.entity ? [index] : []))
}

function evidenceOf(entity: Entity): Evidence | null {
  if (entity.kind === 'official') return entity.evidence
  return entity.kind === 'agreement' ? entity.statusEvidence : null
}

/** Whether the mention at `index` is the same in two readings: the same words in the same place. */
export function isSameMention(one: ReadArticle, other: ReadArticle, index: number): boolean {
  const here = one.reading.mentions[index]
  const there = other.reading.mentions[index]
  if (!here || !there || here.kind !== there.kind || here.start !== there.start) return false
  return one.article.text.slice(here.start, here.end) === other.article.text.slice(there.start, there.end)
}
