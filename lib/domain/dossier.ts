/** What the reader kept of one person in public office. */
import type { AgreementFile } from './agreement-file.ts'
import type { Annotation, KeptArticle } from './annotation.ts'
import type { Party } from './country.ts'
import type { KnownPerson } from './term.ts'

/** One thing kept, with its article. */
export type KeptPassage = { annotation: Annotation; article: KeptArticle }

/** One person over all articles. */
export type Dossier = {
  /** The same while the person is named the same: accents, case and hyphens apart. */
  id: string
  /** The fullest name. */
  name: string
  /** Other forms of the name, each once. */
  otherNames: string[]
  /** State or organisation served, the one told last; null where nobody tells. */
  country: Party | null
  /** What the knowledge says, of the newest article that asked it; null where it knows nobody. */
  known: KnownPerson | null
  /** Everything kept of the person, the newest article first; never empty. */
  passages: KeptPassage[]
}

/**
 * One article of which two things were kept, and the sentences that hold both. An article whose sentences hold only one
 * of them names both, and says no more.
 */
export type NamedTogether = {
  article: KeptArticle
  /** Each sentence once, as kept; [] where only the article names both. */
  sentences: string[]
}

/** Another person whom articles name beside the one of a dossier. */
export type Companion = { person: Dossier; articles: NamedTogether[] }

/** An agreement that articles name beside the person of a dossier. */
export type TiedAgreement = { file: AgreementFile; articles: NamedTogether[] }

/** An office as the articles word it, with the days on which they did. */
export type OfficeTold = {
  office: string
  country: Party | null
  /** Those with a date, the oldest first; never empty. */
  told: KeptPassage[]
}
