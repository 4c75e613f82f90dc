import type { CardNode } from '../../lib/domain/card-words.ts'
import type { Party } from '../../lib/domain/country.ts'
import { listInParts } from '../../lib/words/list-words.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'
import { foreign, node } from './card-node.ts'

/** Names of states and organisations, joined as the reader's language joins them. */
export function partyList(parties: readonly Party[]): CardNode[] {
  return listInParts(parties.map(partyName)).map(({ type, value }) =>
    type === 'element' ? foreign(value) : value,
  )
}

/** That the article does not say it. */
export function unstated(what: 'country' | 'office' | 'parties' | 'partners'): CardNode {
  return node('span', { class: 'card-unstated' }, say(`card:unstated.${what}`))
}
