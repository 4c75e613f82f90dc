/** How many parties an instrument has by its name, and organisations for lists of all their members. */
import type { Party } from '../../domain/country.ts'
import { membersOf } from '../../knowledge/members.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './party-scene.ts'

const COUNTS: readonly [words: RegExp, count: number][] = [
  [/^(?:trilateral|tripartite|three-(?:nation|party|way))$/, 3],
  [/^(?:quadrilateral|quadripartite|four-(?:nation|party|way))$/, 4],
]
/** Smaller organisations are named by their members. */
const FEWEST_MEMBERS = 4
/** A table of parties may be older than the youngest member. */
const NEARLY_ALL = 0.8

/** 3 for a `trilateral statement`; null where no word before the head or right before the name counts. */
export function countedParties(
  { document: { tokens } }: Scene,
  mentions: readonly Candidate[],
): number | null {
  for (const { first, last } of mentions)
    for (let at = Math.max(0, first - 1); at < last; at++)
      for (const [words, count] of COUNTS) if (words.test(tokens[at]?.key ?? '')) return count
  return null
}

/** `ASEAN` and China for a code that the table ascribes to all its members, in a text that names ASEAN and few of them. */
export function inOrganisations({ organisations, parties: named }: Scene, parties: Party[]): Party[] {
  for (const organisation of organisations) {
    const members = membersOf(organisation)
    if (members.size < FEWEST_MEMBERS) continue
    const theirs = parties.filter((party) => members.has(party))
    if (theirs.length < members.size * NEARLY_ALL) continue
    if (theirs.filter((party) => named.has(party)).length * 2 > theirs.length) continue
    return [organisation, ...parties.filter((party) => party !== organisation && !members.has(party))]
  }
  return parties
}
