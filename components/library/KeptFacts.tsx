import type { Entity } from '../../lib/domain/entity.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { topicWords, typeWords } from '../../lib/words/entity-words.ts'
import { partyName } from '../../lib/words/party-name.ts'
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
          <StatusChip status={entity.status} /> {typeWords(entity.type)}
          {entity.parties.length > 0 && ' · '}
          <PartyList parties={entity.parties} />
          {entity.date && (
            <>
              {' · '}
              <time dateTime={entity.date}>{dateInWords(entity.date)}</time>
            </>
          )}
        </p>
      )
    case 'area':
      return (
        <p class="kept-facts">
          {topicWords(entity.topic)}
          {entity.parties.length > 0 && ' · '}
          <PartyList parties={entity.parties} />
        </p>
      )
  }
}
