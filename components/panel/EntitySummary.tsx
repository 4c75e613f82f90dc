/** The second line of a row: what the entity is, in as few words as say it. */
import type { Agreement, Area, Official } from '../../lib/domain/entity.ts'
import { TYPE_WORDS } from '../../lib/domain/entity-words.ts'
import { partyName } from '../../lib/domain/party-name.ts'
import { dateInWords } from '../common/date-words.ts'
import { PartyList } from '../common/PartyList.tsx'
import { StatusChip } from '../common/StatusChip.tsx'

export function AgreementSummary({ agreement, language }: { agreement: Agreement; language: string }) {
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

export function OfficialSummary({ official, language }: { official: Official; language: string }) {
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

export function AreaSummary({ area }: { area: Area }) {
  if (area.parties.length === 0) return null
  return (
    <span class="entity-meta">
      <span>
        <PartyList parties={area.parties} />
      </span>
    </span>
  )
}
