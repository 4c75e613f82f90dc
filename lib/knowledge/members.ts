/** Which states an organisation is of. */
import type { Party } from '../domain/country.ts'
import table from './data/organisations.json' with { type: 'json' }

const MEMBERS = readMembers()
const NONE: ReadonlySet<Party> = new Set()

/** An organisation has a record for each of its bodies; the members of all are its own. */
function readMembers(): ReadonlyMap<Party, ReadonlySet<Party>> {
  const all = new Map<Party, Set<Party>>()
  for (const { code, members } of table.organisations)
    all.set(code, new Set([...(all.get(code) ?? []), ...members]))
  return all
}

/** The member states of an organisation, at the date of the table; none where the table does not say. */
export function membersOf(organisation: Party): ReadonlySet<Party> {
  return MEMBERS.get(organisation) ?? NONE
}
