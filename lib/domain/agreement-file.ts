/** The file of an agreement: what the articles that a reader kept say of one instrument, joined. */

import type { AgreementStatus } from './agreement-status.ts'
import type { Annotation, KeptArticle } from './annotation.ts'
import type { Party } from './country.ts'
import type { Agreement, AgreementType } from './entity.ts'
import type { Mood } from './step.ts'

/** Key of its article, a space, and its folded name: the same however often it is kept or read. */
export type EntryId = string

/** One agreement as one article tells it. */
export type FileEntry = {
  id: EntryId
  article: KeptArticle
  agreement: Agreement
  /** The annotations that keep it, in the order of the text; [] where it was read and not kept. */
  passages: Annotation[]
}

/** One step that one article tells. */
export type FileStep = {
  status: Exclude<AgreementStatus, 'unknown'>
  mood: Mood
  /** ISO 8601 as exact as told; the article's day where the article dates none; null where that is unknown too. */
  date: string | null
  /** Whether the article dates the step; else it was so by the article's day. */
  isDated: boolean
  /** The one party that takes it; null where it is everybody's. */
  party: Party | null
  /** How many states take it, as `Step` has it; null where uncounted. */
  states: number | null
  /** The words that tell it; '' where only general use decided. */
  quote: string
  entry: EntryId
  article: KeptArticle
  /** The annotation around the quote, else the first of its entry; null where nothing was kept. */
  passage: Annotation | null
}

/** One step of a file with everything that tells it: same status, mood, party and count, and dates that agree. */
export type StatusPoint = Pick<FileStep, 'status' | 'mood' | 'date' | 'isDated' | 'party' | 'states'> & {
  /** Those who tell it, the oldest article first; never empty. */
  told: FileStep[]
}

/** One instrument over all articles. */
export type AgreementFile = {
  /** Id of its first entry: it lasts while the entry does. */
  id: EntryId
  /** The name that says most. */
  name: string
  /** Every name used, as first met. */
  names: string[]
  type: AgreementType
  parties: Party[]
  /** What it is about, in the words of the names; '' where they say none. */
  subject: string
  /** Oldest article first; never empty. */
  entries: FileEntry[]
  /** By date; what has none stands where it was first told. */
  line: StatusPoint[]
  /** The latest step done; null where none is told. */
  present: StatusPoint | null
  /** Where articles contradict each other, one sentence each. */
  contradictions: string[]
  /** How sure the weakest joint is, 0 to 1; 1 where nothing was joined. */
  score: number
  /** Why the entries were joined, in words, each once. */
  reasons: string[]
}

/** What a reader decided: the entries of one side are the same instrument as those of the other, or another one. */
export type FileDecision = {
  /** Random id, made by the one who asks to store it, so that a repeated request changes nothing. */
  id: string
  what: 'join' | 'part'
  one: EntryId[]
  other: EntryId[]
  /** ISO 8601 moment; of two that contradict each other the newer holds. */
  created: string
  /** When it was taken back, ISO 8601 moment; null while it holds. Such rows stay, so that undo can bring them back. */
  deleted: string | null
}

/** How a promise stands on a day. */
export type PromiseStanding =
  /** Its date has passed and nothing tells that it was done. */
  | 'overdue'
  /** Its date is still to come. */
  | 'open'
  /** A later step did it. */
  | 'fulfilled'
  /** The instrument was ended before. */
  | 'void'

/** What was announced for a date. */
export type AnnouncedStep = {
  file: Pick<AgreementFile, 'id' | 'name' | 'type' | 'parties'>
  status: FileStep['status']
  party: Party | null
  states: FileStep['states']
  /** ISO 8601 as exact as announced. */
  due: string
  /** The last day that fits it: 31 March for March. */
  lastDay: string
  /** Who announced it, the oldest article first; never empty. */
  told: FileStep[]
  standing: PromiseStanding
  /** The step that did it, or ended the instrument; null while nothing did. */
  settledBy: FileStep | null
  /** A date to which a later article puts it off, ISO 8601; null where none does. */
  putOffTo: string | null
}
