import type { Area } from '../../lib/domain/entity.ts'
import { TOPICS } from '../../lib/domain/topic.ts'
import { PartyList } from '../common/PartyList.tsx'
import { NotStated } from './NotStated.tsx'

/** The field it belongs to and who cooperates in it. */
export function AreaFacts({ area }: { area: Area }) {
  return (
    <>
      <p class="card-lead">{TOPICS[area.topic]}</p>
      <p class="card-line">
        {area.parties.length > 0 ? <PartyList parties={area.parties} /> : <NotStated what="Partners" />}
      </p>
    </>
  )
}
