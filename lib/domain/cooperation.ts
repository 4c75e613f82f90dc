/** Who cooperates with whom, in what, as far as the reader kept it. */
import type { AgreementFile } from './agreement-file.ts'
import type { Party } from './country.ts'
import type { KeptPassage, NamedTogether } from './dossier.ts'
import type { Topic } from './topic.ts'

/** What a row of the matrix stands for: each party alone, or each two of them. */
export type MatrixBy = 'country' | 'pair'

export type MatrixRow = {
  /** Its parties joined by a blank; '' is that no party was stated. */
  id: string
  /** None, one or two. */
  parties: Party[]
  /** How many passages, those of several topics counted once a topic. */
  quotes: number
  /** Passages by topic; topics without any are missing. */
  cells: ReadonlyMap<Topic, number>
}

/** Cooperation areas that were kept: who, in what field, how often. */
export type AreaMatrix = {
  /** Those with most passages first; what states no party last. */
  rows: MatrixRow[]
  /** Topics that occur, those with most passages first. */
  topics: { topic: Topic; quotes: number }[]
  /** Passages in all, each once however many parties it names. */
  quotes: number
  /** The fullest cell. */
  most: number
}

/** What ties two parties: an instrument that names both, or articles that name officials of both. */
export type TieKind = 'agreement' | 'together'

export type Tie = {
  /** Kind and parties: the same while they are. */
  id: string
  kind: TieKind
  /** By code. */
  parties: [Party, Party]
  /** How many instruments, or articles. */
  strength: number
  /** With kind `agreement`, else []. */
  files: AgreementFile[]
  /** With kind `together`, else []. */
  articles: (NamedTogether & { passages: KeptPassage[] })[]
}

export type TieNetwork = {
  /** By the strength of all their ties, then by code. */
  parties: { party: Party; strength: number }[]
  /** The strongest first. */
  ties: Tie[]
  /** Instruments of so many parties that they tie no two of them in particular; they are in no tie. */
  tooWide: AgreementFile[]
}
