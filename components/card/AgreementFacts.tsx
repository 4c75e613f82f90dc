import type { Agreement } from '../../lib/domain/entity.ts'
import { dateInWords } from '../common/date-words.ts'
import { TYPE_WORDS } from '../common/entity-words.ts'
import { PartyList } from '../common/PartyList.tsx'
import { StatusChip } from '../common/StatusChip.tsx'
import { NotStated } from './NotStated.tsx'

/** What it is, between whom, and how far it had come. */
export function AgreementFacts({ agreement }: { agreement: Agreement }) {
  return (
    <>
      <p class="card-line">
        {TYPE_WORDS[agreement.type]}
        <span class="card-soft"> · </span>
        {agreement.parties.length > 0 ? (
          <PartyList parties={agreement.parties} />
        ) : (
          <NotStated what="Parties" />
        )}
      </p>
      <p class="card-line card-status">
        <StatusChip status={agreement.status} />
        {agreement.date && <span class="card-soft">{dateInWords(agreement.date)}</span>}
      </p>
    </>
  )
}
