import type { Party } from '../../lib/domain/country.ts'
import { partyName } from '../../lib/words/party-name.ts'

/** A convention has so many parties that a row of them says less than their number. */
const MOST = 6

/** States and organisations as codes to look over: each is called by its name. Flags are not drawn everywhere. */
export function PartyChips({ parties }: { parties: readonly Party[] }) {
  const shown = parties.slice(0, MOST)
  const more = parties.length - shown.length
  return (
    <span class="party-chips">
      {shown.map((party, at) => (
        <span key={party} class="party-chip" title={partyName(party)}>
          <span aria-hidden="true">{codeOf(party)}</span>
          <span class="unseen">
            {at > 0 && ', '}
            <bdi>{partyName(party)}</bdi>
          </span>
        </span>
      ))}
      {more > 0 && <span class="party-more">+{more}</span>}
    </span>
  )
}

/** Our own code for the African Union would be read as nothing. */
function codeOf(party: Party): string {
  return party === 'AFU' ? 'AU' : party
}
