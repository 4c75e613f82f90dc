/** What the map of ties is called by, what is seen in it in words, and what its lines mean. */
import type { TieKind, TieNetwork } from '../../../lib/domain/cooperation.ts'
import type { Party } from '../../../lib/domain/country.ts'
import { partyName } from '../../../lib/words/party-name.ts'
import { say } from '../../../lib/words/say.ts'
import type { LegendItem } from '../../charts/Legend.tsx'
import type { TieWords } from '../../charts/tie-shown.ts'
import type { DrawnTies } from './strongest-ties.ts'
import { pairName, tieInWords } from './tie-words.ts'

/** More names than this would lie over each other. */
const MOST_NAMES = 45

/** The words of its parties and lines. */
export function tieMapWords({ parties, allTies }: DrawnTies): TieWords {
  const counts = new Map<Party, number>()
  for (const tie of allTies) for (const party of tie.parties) counts.set(party, (counts.get(party) ?? 0) + 1)
  // Names where there is room for them, else the codes alone.
  const isCrowded = parties.length > MOST_NAMES
  return {
    party: (party) => (isCrowded ? party : partyName(party)),
    label: (party) => say('views:ties.party', { name: partyName(party), count: counts.get(party) ?? 0 }),
    tie: (tie) => `${pairName(tie)}: ${tieInWords(tie)}`,
  }
}

/** What is seen in it, and what is left out. */
export function tieMapCaption(whole: TieNetwork, shown: DrawnTies): string {
  const counts = (kind: TieKind) => shown.allTies.filter((tie) => tie.kind === kind).length
  const [agreements, together] = [counts('agreement'), counts('together')]
  return [
    say('views:ties.caption', { count: shown.allParties }),
    agreements > 0 ? say('views:ties.byAgreement', { count: agreements }) : '',
    together > 0 ? say('views:ties.byTogether', { count: together }) : '',
    together > 0 ? say('views:ties.togetherMeans') : '',
    shown.isCut ? say('views:ties.cut', { parties: shown.parties.length, ties: shown.ties.length }) : '',
    whole.tooWide.length > 0 ? say('views:ties.tooWide', { count: whole.tooWide.length }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The kinds of lines that occur. */
export function tieMapLegend({ ties }: Pick<TieNetwork, 'ties'>): LegendItem[] {
  const lines = [
    { id: 'agreement', line: 'solid', tone: 'agreement' },
    { id: 'together', line: 'dashed', tone: 'official' },
  ] as const
  return lines
    .filter(({ id }) => ties.some(({ kind }) => kind === id))
    .map((item) => ({ ...item, words: say(`views:tieKind.${item.id}`) }))
}
