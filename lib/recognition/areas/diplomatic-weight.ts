/** How much a text is about states and their dealings: sport, crime and company news hardly are. */
import { findParties } from '../../knowledge/parties.ts'
import type { Document } from '../document.ts'

const MOST = 0.1
const LOOKED_AT = 3_000
const STATECRAFT = new Set(
  `ambassador bilateral cooperation delegation delegations diplomatic dialogue foreign government governments leaders
   minister ministers ministry nations partnership president secretary summit treaty`.split(/\s+/),
)

/** 0 to 0.1, from the share of words in the first part of the text that name parties or statecraft. */
export function diplomaticWeight({ tokens }: Document): number {
  const last = Math.min(tokens.length, LOOKED_AT)
  if (last === 0) return 0
  let hits = findParties(tokens, 0, last).length
  for (let i = 0; i < last; i++) if (STATECRAFT.has(tokens[i]?.key ?? '')) hits++
  const share = hits / last
  return MOST * Math.min(1, share / 0.05)
}
