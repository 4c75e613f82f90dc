import type { Party } from '../../lib/domain/country.ts'
import { partyCode } from '../../lib/words/party-code.ts'
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
        <span key={party}>
          <PartyCode party={party} />
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

/** The code alone, beside the name or its like: who does not see it hears the name. */
export function PartyCode({ party }: { party: Party }) {
  return (
    <span class="party-chip" aria-hidden="true" title={partyName(party)}>
      {partyCode(party)}
    </span>
  )
}
