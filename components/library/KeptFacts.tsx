import { dateInWords } from '../../lib/domain/date-words.ts'
import type { Entity } from '../../lib/domain/entity.ts'
import { TYPE_WORDS } from '../../lib/domain/entity-words.ts'
import { partyName } from '../../lib/domain/party-name.ts'
import { TOPICS } from '../../lib/domain/topic.ts'
import { PartyList } from '../common/PartyList.tsx'
import { StatusChip } from '../common/StatusChip.tsx'

/** One line: what the entity was when it was kept. */
export function KeptFacts({ entity, language }: { entity: Entity; language: string }) {
  switch (entity.kind) {
    case 'official':
      if (!entity.office && !entity.country) return null
      return (
        <p class="kept-facts">
          {entity.office && <bdi lang={language || undefined}>{entity.office}</bdi>}
          {entity.office && entity.country && ' · '}
          {entity.country && <bdi>{partyName(entity.country)}</bdi>}
        </p>
      )
    case 'agreement':
      return (
        <p class="kept-facts">
          <StatusChip status={entity.status} /> {TYPE_WORDS[entity.type]}
          {entity.parties.length > 0 && ' · '}
          <PartyList parties={entity.parties} />
          {entity.date && ` · ${dateInWords(entity.date)}`}
        </p>
      )
    case 'area':
      return (
        <p class="kept-facts">
          {TOPICS[entity.topic]}
          {entity.parties.length > 0 && ' · '}
          <PartyList parties={entity.parties} />
        </p>
      )
  }
}
