import type { Agreement, Area, Entity, Official } from '../../lib/domain/entity.ts'
import type { KnownOffice } from '../../lib/domain/known-office.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { typeWords } from '../../lib/words/entity-words.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'
import { whenWords } from '../../lib/words/when-words.ts'
import { StepTrack } from '../charts/StepTrack.tsx'
import { PartyChips, PartyCode } from '../common/PartyChips.tsx'
import { EvidencePassage } from './EvidencePassage.tsx'

/** The second line of a row: what the entity is, in as few words as say it. */
export function EntitySummary(props: {
  entity: Entity
  /** What the knowledge says of an official; null where it knows nothing. */
  known: KnownOffice | null
  text: string
  language: string
}) {
  const { entity, known, text, language } = props
  if (entity.kind === 'agreement') return <AgreementSummary agreement={entity} {...{ text, language }} />
  if (entity.kind === 'official')
    return <OfficialSummary official={entity} known={known} language={language} />
  return <AreaSummary area={entity} />
}

/** Characters around the deciding words: with them they fill the two lines that a row has for them. */
const REACH = 60

function AgreementSummary(props: { agreement: Agreement; text: string; language: string }) {
  const { agreement, text, language } = props
  const { type, date, parties, statusEvidence } = agreement
  return (
    <>
      <span class="entity-meta entity-status">
        <StepTrack agreement={agreement} />
        {date && <span> {dateInWords(date)}</span>}
      </span>
      <span class="entity-meta">
        {typeWords(type)} {parties.length > 0 && <PartyChips parties={parties} />}
      </span>
      {statusEvidence && <EvidencePassage evidence={statusEvidence} reach={REACH} {...{ text, language }} />}
    </>
  )
}

/** Then and now in one glance: a second line where today's office is another one, or knowledge and article disagree. */
function OfficialSummary(props: { official: Official; known: KnownOffice | null; language: string }) {
  const { office, officeFrom, country } = props.official
  const [now] = props.known?.lines.find(({ when }) => when === 'now')?.facts ?? []
  const isNews = now && !now.still
  return (
    <>
      <span class="entity-meta entity-office">
        {country && <PartyCode party={country} />}
        {office ? (
          <bdi lang={(officeFrom === 'text' && props.language) || undefined}>{office}</bdi>
        ) : (
          say('panel:row.noOffice')
        )}
        {country && ' · '}
        {country && <bdi>{partyName(country)}</bdi>}
      </span>
      {isNews && (
        <span class="entity-meta entity-now">
          <span class="now-label">{whenWords('now')}</span>
          <span class="unseen">:</span> <bdi>{now.words}</bdi>
        </span>
      )}
      {props.known?.contradiction && (
        <span class="entity-meta entity-contradicted">{say('panel:row.contradicted')}</span>
      )}
    </>
  )
}

function AreaSummary({ area }: { area: Area }) {
  if (area.parties.length === 0) return null
  return (
    <span class="entity-meta">
      <PartyChips parties={area.parties} />
    </span>
  )
}
