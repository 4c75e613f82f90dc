import type { Agreement, Area, Entity, Official } from '../../lib/domain/entity.ts'
import type { KnownOffice } from '../../lib/domain/known-office.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { typeWords } from '../../lib/words/entity-words.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { PartyList } from '../common/PartyList.tsx'
import { StatusChip } from '../common/StatusChip.tsx'

/** The second line of a row: what the entity is, in as few words as say it. */
export function EntitySummary(props: {
  entity: Entity
  /** What the knowledge says of an official; null where it knows nothing. */
  known: KnownOffice | null
  language: string
}) {
  const { entity, known, language } = props
  if (entity.kind === 'agreement') return <AgreementSummary agreement={entity} language={language} />
  if (entity.kind === 'official')
    return <OfficialSummary official={entity} known={known} language={language} />
  return <AreaSummary area={entity} />
}

function AgreementSummary({ agreement, language }: { agreement: Agreement; language: string }) {
  const { type, status, date, parties, statusEvidence } = agreement
  return (
    <>
      <span class="entity-meta">
        <StatusChip status={status} />{' '}
        <span>
          {typeWords(type)}
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

/** Then and now in one glance: a second line where today's office is another one, or knowledge and article disagree. */
function OfficialSummary(props: { official: Official; known: KnownOffice | null; language: string }) {
  const { office, officeFrom, country } = props.official
  const [now] = props.known?.lines.find(({ label }) => label === 'Now')?.facts ?? []
  const isNews = now && now.words !== 'Still in office'
  return (
    <>
      <span class="entity-meta">
        <span>
          {office ? (
            <bdi lang={(officeFrom === 'text' && props.language) || undefined}>{office}</bdi>
          ) : (
            'Office not named in the article'
          )}
          {country && ' · '}
          {country && <bdi>{partyName(country)}</bdi>}
        </span>
      </span>
      {isNews && (
        <span class="entity-meta">
          Now: <bdi>{now.words}</bdi>
        </span>
      )}
      {props.known?.contradiction && (
        <span class="entity-meta entity-contradicted">Article and knowledge contradict each other</span>
      )}
    </>
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
