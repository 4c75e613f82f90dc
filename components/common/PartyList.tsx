import type { Party } from '../../lib/domain/country.ts'
import { listInParts } from '../../lib/words/list-words.ts'
import { partyName } from '../../lib/words/party-name.ts'

/** Names of states and organisations in one line, joined as the reader's language joins them. */
export function PartyList({ parties }: { parties: readonly Party[] }) {
  return (
    <>
      {listInParts(parties.map(partyName)).map(({ type, value }, at) =>
        type === 'element' ? <bdi key={at}>{value}</bdi> : value,
      )}
    </>
  )
}
