import type { KnownInstrument } from '../../knowledge/instruments.ts'
import type { HeadWord } from './head-words.ts'
import type { Phrase } from './instrument-phrase.ts'

/** A passage that may name an instrument, before mentions are joined. `first` and `last` index tokens, last exclusive. */
export type Candidate = {
  first: number
  last: number
  /** `full`: names one instrument; `anaphor`: points back to one; `generic`: several or none in particular. */
  kind: 'full' | 'anaphor' | 'generic'
  rule: string
  certainty: number
  head: HeadWord | null
  phrase: Phrase | null
  /** Instruments of the table that bear its name. */
  known: readonly KnownInstrument[]
  acronym: string | null
}

/** Rule of a name that counts only as the short form of another. */
export const SHORT_TITLE = 'short-title'
