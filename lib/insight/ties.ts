/** The network of countries and organisations: joined by agreements, and by officials who are named together. */
import type { AgreementFile } from '../domain/agreement-file.ts'
import type { Kept } from '../domain/annotation.ts'
import type { Tie, TieKind, TieNetwork } from '../domain/cooperation.ts'
import type { Party } from '../domain/country.ts'
import type { KeptPassage } from '../domain/dossier.ts'
import { finish, type Work } from '../work/turns.ts'
import { oncePer, oncePerInSteps } from './once-per.ts'
import { namedTogether } from './same-sentence.ts'

/** An instrument of more parties ties no two of them in particular: a world convention would tie everybody. */
const MOST_PARTIES = 12

/** Every tie between two parties. */
export function tieNetwork(files: readonly AgreementFile[], kept: readonly Kept[]): TieNetwork {
  return finish(tieNetworkInSteps(files, kept))
}

/** The same, little by little. */
export function tieNetworkInSteps(files: readonly AgreementFile[], kept: readonly Kept[]): Work<TieNetwork> {
  return networksOf(files)(kept)
}

const networksOf = oncePer((files: readonly AgreementFile[]) =>
  oncePerInSteps((kept: readonly Kept[]) => networkOf(files, kept)),
)

/** So many files or articles are looked through in a step. */
const LOOKED_AT_A_STEP = 50

function* networkOf(files: readonly AgreementFile[], kept: readonly Kept[]): Work<TieNetwork> {
  const ties = new Map<string, Tie>()
  const tie = (kind: TieKind, parties: [Party, Party]): Tie => {
    const id = `${kind} ${parties.join(' ')}`
    const there = ties.get(id) ?? { id, kind, parties, strength: 0, files: [], articles: [] }
    ties.set(id, there)
    there.strength++
    return there
  }
  const tooWide = files.filter(({ parties }) => parties.length > MOST_PARTIES)
  for (const [at, file] of files.entries()) {
    if (at % LOOKED_AT_A_STEP === 0) yield
    if (file.parties.length > MOST_PARTIES) continue
    for (const pair of pairsOf(file.parties)) tie('agreement', pair).files.push(file)
  }
  for (const [at, { article, annotations }] of kept.entries()) {
    if (at % LOOKED_AT_A_STEP === 0) yield
    const served = officialsByParty({ article, annotations })
    for (const pair of pairsOf([...served.keys()])) {
      const [some, others] = pair.map((party) => served.get(party) ?? []) as [KeptPassage[], KeptPassage[]]
      const together = namedTogether(article, some, others)
      tie('together', pair).articles.push({ ...together, passages: [...some, ...others] })
    }
  }
  const all = [...ties.values()].sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))
  return { parties: partiesOf(all), ties: all, tooWide }
}

function officialsByParty({ article, annotations }: Kept): Map<Party, KeptPassage[]> {
  const served = new Map<Party, KeptPassage[]>()
  for (const annotation of annotations) {
    if (annotation.entity?.kind !== 'official' || !annotation.entity.country) continue
    const { country } = annotation.entity
    served.set(country, [...(served.get(country) ?? []), { annotation, article }])
  }
  return served
}

function partiesOf(ties: readonly Tie[]): TieNetwork['parties'] {
  const strengths = new Map<Party, number>()
  for (const { parties, strength } of ties)
    for (const party of parties) strengths.set(party, (strengths.get(party) ?? 0) + strength)
  return [...strengths]
    .map(([party, strength]) => ({ party, strength }))
    .sort((a, b) => b.strength - a.strength || (a.party < b.party ? -1 : 1))
}

/** Each two of them, by code. */
function pairsOf(parties: readonly Party[]): [Party, Party][] {
  const sorted = [...new Set(parties)].sort()
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other): [Party, Party] => [one, other]))
}
