import type { CardNode } from '../../lib/domain/card-words.ts'
import type { Party } from '../../lib/domain/country.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { foreign, node } from './card-node.ts'

/** Names of states and organisations, joined as English joins them. */
export function partyList(parties: readonly Party[]): CardNode[] {
  return parties.flatMap((party, at) => {
    const name = foreign(partyName(party))
    return at === 0 ? [name] : [at === parties.length - 1 ? ' and ' : ', ', name]
  })
}

/** That the article does not say it. */
export function unstated(what: string): CardNode {
  return node('span', { class: 'card-unstated' }, `${what} not stated in the text`)
}
