import type { Party } from '../../lib/domain/country.ts'
import { partyName } from '../../lib/words/party-name.ts'

/** Names of states and organisations in one line, joined as English joins them. */
export function PartyList({ parties }: { parties: readonly Party[] }) {
  return (
    <>
      {parties.map((party, at) => (
        <span key={party}>
          {at === 0 ? '' : at === parties.length - 1 ? ' and ' : ', '}
          <bdi>{partyName(party)}</bdi>
        </span>
      ))}
    </>
  )
}
