/** How much a text is about states and their dealings: sport, crime and company news hardly are. */
import { findParties } from '../../knowledge/parties.ts'
import type { Document } from '../document.ts'

const MOST = 0.1
/** In a text of some length without states, partners are companies, clubs and suspects. */
const LEAST = -0.5
const LOOKED_AT = 3_000
const TELLING_LENGTH = 80
const SHARE_OF_MOST = 0.05
const SHARE_OF_LEAST = 0.01
/** Words of state business. */
export const STATECRAFT = new Set(
  `ambassador bilateral delegation delegations diplomatic embassy foreign government governments leaders minister
   ministers ministry nations president secretary summit treaty`.split(/\s+/),
)

/** Words of business: many of them make partners of companies, whatever states the text names. */
const BUSINESS = new Set(
  `acquisition bid carmaker carmakers ceo chairman companies company competitors customers executive executives fans firm
   firms league merger profit profits revenue shareholder shareholders shares startup subsidiary takeover turnover`.split(
    /\s+/,
  ),
)
const A_BUSINESS_WORD = 1.5

/** -0.5 to 0.1, from the share of words in the first part of the text that name parties or statecraft. */
export function diplomaticWeight({ tokens }: Document): number {
  const last = Math.min(tokens.length, LOOKED_AT)
  if (last === 0) return 0
  let hits = findParties(tokens, 0, last).length
  for (let i = 0; i < last; i++) {
    const key = tokens[i]?.key ?? ''
    if (STATECRAFT.has(key)) hits++
    else if (BUSINESS.has(key)) hits -= A_BUSINESS_WORD
  }
  const share = hits / last
  if (last >= TELLING_LENGTH && share < SHARE_OF_LEAST) return LEAST
  return MOST * Math.max(0, Math.min(1, share / SHARE_OF_MOST))
}
