import type { Party } from '../domain/country.ts'
import type { Language } from './catalogue.ts'
import { say, spoken } from './say.ts'

/** Made once a language: making one is slow. */
const regions = new Map<Language, Intl.DisplayNames>()

/** A state's or organisation's name; the code itself where it has no other name (`ASEAN`). */
export function partyName(party: Party): string {
  // ISO keeps `AU` for Australia, so the African Union has a code of our own that no reader knows.
  if (party === 'AFU') return say('entity:africanUnion')
  if (!/^[A-Z]{2}$/.test(party)) return party
  const names = regions.get(spoken()) ?? new Intl.DisplayNames(spoken(), { type: 'region', fallback: 'none' })
  regions.set(spoken(), names)
  return names.of(party) ?? party
}
