import { dateInWords } from '../../lib/domain/date-words.ts'
import type { Agreement, Area, Entity, Official } from '../../lib/domain/entity.ts'
import { TYPE_WORDS } from '../../lib/domain/entity-words.ts'
import { partyName } from '../../lib/domain/party-name.ts'
import { PartyList } from '../common/PartyList.tsx'
import { StatusChip } from '../common/StatusChip.tsx'

/** The second line of a row: what the entity is, in as few words as say it. */
export function EntitySummary({ entity, language }: { entity: Entity; language: string }) {
  if (entity.kind === 'agreement') return <AgreementSummary agreement={entity} language={language} />
  if (entity.kind === 'official') return <OfficialSummary official={entity} language={language} />
  return <AreaSummary area={entity} />
}

function AgreementSummary({ agreement, language }: { agreement: Agreement; language: string }) {
  const { type, status, date, parties, statusEvidence } = agreement
  return (
    <>
      <span class="entity-meta">
        <StatusChip status={status} />{' '}
        <span>
          {TYPE_WORDS[type]}
          {parties.length > 0 && ' · '}
          <PartyList parties={parties} />
          {date && ` · ${dateInWords(date)}`}
        </span>
      </span>
      {statusEvidence && (
        <q class="evidence" lang={language || undefined}>
          {statusEvidence.quote}
        </q>
      )}
    </>
  )
}

function OfficialSummary({ official, language }: { official: Official; language: string }) {
  const { office, country } = official
  return (
    <span class="entity-meta">
      <span>
        {office ? <bdi lang={language || undefined}>{office}</bdi> : 'Office not named in the article'}
        {country && ' · '}
        {country && <bdi>{partyName(country)}</bdi>}
      </span>
    </span>
  )
}

function AreaSummary({ area }: { area: Area }) {
  if (area.parties.length === 0) return null
  return (
    <span class="entity-meta">
      <span>
        <PartyList parties={area.parties} />
      </span>
    </span>
  )
}
