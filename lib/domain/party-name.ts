import type { Party } from './country.ts'

/** ISO keeps `AU` for Australia, so the African Union has a code of our own that no reader knows. */
const OWN_CODES: Record<string, string> = { AFU: 'African Union' }

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** A state's or organisation's name in English; the code itself where it has no other name (`ASEAN`). */
export function partyName(party: Party): string {
  if (OWN_CODES[party]) return OWN_CODES[party]
  if (!/^[A-Z]{2}$/.test(party)) return party
  return regions.of(party) ?? party
}
