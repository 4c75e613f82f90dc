import type { CardNode } from '../../lib/domain/card-words.ts'
import type { Party } from '../../lib/domain/country.ts'
import { listInParts } from '../../lib/words/list-words.ts'
import { partyCode } from '../../lib/words/party-code.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'
import { foreign, node } from './card-node.ts'

/** Among more names than these, codes are no help to the eye. */
const MOST_CODES = 4

/**
 * Names of states and organisations, joined as the reader's language joins them, each behind its code as the panel shows it;
 * who hears the card hears the names alone.
 */
export function partyList(parties: readonly Party[]): CardNode[] {
  const codes = parties.length > MOST_CODES ? [] : parties.map(partyCode)
  return listInParts(parties.map(partyName)).map(({ type, value }) => {
    if (type !== 'element') return value
    const code = codes.shift()
    return code && code !== value ? withCode(code, value) : foreign(value)
  })
}

/** The code stays with the first word of the name. */
function withCode(code: string, name: string): CardNode {
  const chip = node('span', { class: 'party-chip', 'aria-hidden': 'true' }, code)
  return node('span', {}, chip, '\u00a0', foreign(name))
}

/** That the article does not say it. */
export function unstated(what: 'country' | 'office' | 'parties' | 'partners'): CardNode {
  return node('span', { class: 'card-unstated' }, say(`card:unstated.${what}`))
}
