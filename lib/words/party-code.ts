import type { Party } from '../domain/country.ts'

/** Our own code for the African Union is nobody else's. */
const SHOWN_AS: Record<Party, string> = { AFU: 'AU' }

/** The code of a state or organisation as readers know it: `VN`, `ASEAN`. */
export function partyCode(party: Party): string {
  return SHOWN_AS[party] ?? party
}
