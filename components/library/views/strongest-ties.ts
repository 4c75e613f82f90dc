import type { Tie, TieKind, TieNetwork } from '../../../lib/domain/cooperation.ts'
import { oncePer } from '../../../lib/insight/once-per.ts'

/** More than this in one picture is a thicket. */
const MOST_PARTIES = 60
const MOST_TIES = 240

/** What the map draws of a network, and all that its list names. */
export type DrawnTies = Pick<TieNetwork, 'parties' | 'ties'> & {
  allTies: readonly Tie[]
  allParties: number
  /** Whether the map leaves anything out. */
  isCut: boolean
}

/** The ties of one kind, or all; of too many the strongest, between the parties with the strongest. */
export function strongestTies(network: TieNetwork, kind: TieKind | 'all'): DrawnTies {
  const known = drawnOf(network)
  const drawn = known.get(kind) ?? strongest(network, kind)
  known.set(kind, drawn)
  return drawn
}

/** The same for the same network, so that its places are found once. */
const drawnOf = oncePer((_: TieNetwork) => new Map<TieKind | 'all', DrawnTies>())

function strongest({ parties, ties }: TieNetwork, kind: TieKind | 'all'): DrawnTies {
  const allTies = ties.filter((tie) => kind === 'all' || tie.kind === kind)
  const tied = new Set(allTies.flatMap((tie) => tie.parties))
  const all = parties.filter(({ party }) => tied.has(party))
  const central = new Set(all.slice(0, MOST_PARTIES).map(({ party }) => party))
  const drawn = allTies.filter((tie) => tie.parties.every((party) => central.has(party))).slice(0, MOST_TIES)
  const ends = new Set(drawn.flatMap((tie) => tie.parties))
  return {
    parties: all.filter(({ party }) => ends.has(party)),
    ties: drawn,
    allTies,
    allParties: all.length,
    isCut: drawn.length < allTies.length,
  }
}
