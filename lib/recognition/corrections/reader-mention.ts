import { READER_RULE } from '../../domain/correction.ts'
import type { Official } from '../../domain/entity.ts'
import type { Mention } from '../../domain/reading.ts'
import type { KnownPerson } from '../../domain/term.ts'
import type { ReaderWord } from './reader-word.ts'

/** What is asked while the reader's word is applied. */
export type ReaderDeps = {
  word: ReaderWord
  /** Looks a person up in the knowledge anew. */
  findKnown(official: Pick<Official, 'name' | 'office' | 'officeFrom' | 'country'>): KnownPerson | null
}

/** The mention as the reader decided it. */
export function readerMention(mention: Mention): Mention {
  return { ...mention, rule: READER_RULE, certainty: 1 }
}
