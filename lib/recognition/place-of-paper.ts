/** Places after which papers are named: `the Samoa Agreement` is no text of Samoa's, nor the `Juba Peace Agreement` of South Sudan's. */
import type { PartyMatch } from '../knowledge/parties.ts'
import type { Token } from './document.ts'

const PAPER =
  /^(?:accords?|act|agreement|amendment|charter|commitments?|consensus|convention|deal|declaration|memorandum|pact|principles|process|protocol|statement|treaty)$/
/** Words between the place and the noun. */
const MOST_BETWEEN = 2

/** Whether a paper is named after the place: its noun follows right after, or after the capitals of its name. */
export function namesPaper(tokens: readonly Token[], { last, form }: PartyMatch): boolean {
  if (form === 'demonym' || tokens[last - 1]?.possessive) return false
  for (let at = last; at <= last + MOST_BETWEEN; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.sentence !== tokens[last - 1]?.sentence) return false
    if (PAPER.test(token.key)) return at === last ? token.letters !== 'lower' : true
    if (token.letters !== 'initial' && token.key !== 'peace') return false
  }
  return false
}
