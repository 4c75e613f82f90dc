/** What a map of ties shows, and what can be pressed in it. */
import type { Tie, TieNetwork } from '../../lib/domain/cooperation.ts'
import type { Party } from '../../lib/domain/country.ts'
import type { TiePlaces } from './tie-layout.ts'

/** What the map calls things. */
export type TieWords = {
  /** Written beside a party; its code alone where there is no room. */
  party: (party: Party) => string
  tie: (tie: Tie) => string
  /** All that is said of a party, for those who hear it and for the pointer. */
  label: (party: Party) => string
}

export type TieShown = {
  network: Pick<TieNetwork, 'parties' | 'ties'>
  places: TiePlaces
  words: TieWords
}

export type TieChoice = { party: Party } | { tie: string }
