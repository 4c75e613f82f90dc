/** What of an entry tells its instrument from others. */
import type { FileEntry } from '../domain/agreement-file.ts'
import type { AgreementType } from '../domain/entity.ts'
import { type NameWords, readName } from './name-words.ts'
import { isPartyWord } from './party-words.ts'

export type EntryTraits = NameWords & {
  type: AgreementType
  /** Sorted, each once. */
  parties: string[]
  /** The year of the signature where the article dates it; null elsewhere. */
  signed: number | null
  /** Days since 1970 of the article; null where unknown. */
  day: number | null
}

/** The traits of one entry. */
export function traitsOf({ agreement, article }: FileEntry): EntryTraits {
  const time = article.date === null ? Number.NaN : Date.parse(article.date.slice(0, 10))
  return {
    ...named(agreement),
    type: agreement.type,
    signed: signedYear(agreement, article.date),
    day: Number.isNaN(time) ? null : time / 86_400_000,
  }
}

type Named = NameWords & Pick<EntryTraits, 'parties'>

/** Read once an agreement, because a library is joined anew with every change of one annotation. */
const read = new WeakMap<FileEntry['agreement'], Named>()

function named(agreement: FileEntry['agreement']): Named {
  const known = read.get(agreement)
  if (known) return known
  const parties = [...new Set(agreement.parties)].sort()
  const fresh = { ...readName(agreement.name, (word) => isPartyWord(word, parties)), parties }
  read.set(agreement, fresh)
  return fresh
}

function signedYear(
  { steps, status, date }: FileEntry['agreement'],
  articleDate: string | null,
): number | null {
  const told = steps.find((step) => step.status === 'signed' && step.mood === 'done' && !step.party)?.date
  if (told) return Number(told.slice(0, 4))
  // Without steps the day of the article may only stand in for one.
  const only = steps.length === 0 && status === 'signed' ? date : null
  return only && only !== articleDate?.slice(0, 10) ? Number(only.slice(0, 4)) : null
}
