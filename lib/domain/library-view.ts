import type { Act } from './act.ts'
import type { AgreementFile, AnnouncedStep } from './agreement-file.ts'
import type { AgreementStatus } from './agreement-status.ts'
import type { AnnotationKind, Kept } from './annotation.ts'
import type { BackupView } from './backup-view.ts'
import type { Collection, CollectionId } from './collection.ts'
import type { Colour, ColourMeanings } from './colour.ts'
import type { Party } from './country.ts'
import type { ExportInHand } from './export-view.ts'
import type { ImportInHand } from './import-view.ts'
import type { NoteInHand, Notice } from './panel-view.ts'
import type { Topic } from './topic.ts'

/** Which annotations the library shows: those that pass every part. */
export type LibraryFilter = {
  /** Only these kinds; none means every kind. */
  kinds: readonly AnnotationKind[]
  /** Only annotations that have every one of these tags. */
  tags: readonly string[]
  /** Only what is in this collection or in those that it holds; null means any. */
  collection: CollectionId | null
  /** Only these colours; none means any, and no colour too. */
  colours: readonly Colour[]
  /** Only what names every one of these states and organisations. */
  countries: readonly Party[]
  /** Only agreements of these statuses; none means any. */
  statuses: readonly AgreementStatus[]
  /** Only areas of these topics; none means any. */
  topics: readonly Topic[]
  /** Only from articles of these outlets; none means any. */
  outlets: readonly string[]
  /** Only from articles of this day (ISO date) or later; null means any, and articles without a date too. */
  from: string | null
  /** Likewise of this day or earlier. */
  to: string | null
  /** Only annotations that have all these words, accents and case apart; '' means any. */
  words: string
}

export const NO_FILTER: LibraryFilter = {
  kinds: [],
  tags: [],
  collection: null,
  colours: [],
  countries: [],
  statuses: [],
  topics: [],
  outlets: [],
  from: null,
  to: null,
  words: '',
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: LibraryFilter): boolean {
  return filter.words.trim() !== '' || isNarrowing(filter)
}

/** Whether it leaves anything out by more than its words. */
export function isNarrowing({ words: _, ...parts }: LibraryFilter): boolean {
  return Object.values(parts).some((part) => (Array.isArray(part) ? part.length > 0 : part !== null))
}

/** How many annotations and articles. */
export type Counts = { annotations: number; articles: number }

/** How many of both there are. */
export function countsOf(kept: readonly Kept[]): Counts {
  return {
    annotations: kept.reduce((sum, { annotations }) => sum + annotations.length, 0),
    articles: kept.length,
  }
}

/** What the library lists. */
export const LIBRARY_SECTIONS = [
  'annotations',
  'agreements',
  'officials',
  'areas',
  'ties',
  'promises',
  'bin',
  'done',
  'backup',
] as const
export type LibrarySection = (typeof LIBRARY_SECTIONS)[number]

export type CountedTag = { tag: string; annotations: number }

/**
 * How many annotations there are by what they have: of those that pass the words and every other part of the filter, so
 * that a number says what a press on it leaves.
 */
export type Facets = {
  kinds: Record<AnnotationKind, number>
  colours: Record<Colour, number>
  /** Every tag in use, by name; those of which nothing is left with 0. */
  tags: readonly CountedTag[]
  /** By collection, what is in those that it holds counted with it, each annotation once. */
  collections: ReadonlyMap<CollectionId, number>
  countries: ReadonlyMap<Party, number>
  statuses: ReadonlyMap<AgreementStatus, number>
  topics: ReadonlyMap<Topic, number>
  outlets: ReadonlyMap<string, number>
}

/** Which words of a text were looked for. */
export type SoughtWords = {
  /** Folded; a word that begins so is meant. */
  begin: readonly string[]
  /** Folded; whole words that were taken for a slip. */
  alike: ReadonlySet<string>
}

/** What the notice offers to do with the act that it tells of. */
export type LibraryNotice = Notice & {
  /** Whether the act was taken back and can be done again. */
  redo: boolean
}

/** All that the library shows at one moment. */
export type LibraryView = {
  section: LibrarySection
  /** What the filter lets through, kinds apart: what views are drawn from; null while none is looked at. */
  viewed: Kept[] | null
  /** The day on which the view is looked at, ISO 8601. */
  today: string
  /** The agreement files that the filter lets through, kinds apart; null while they are not looked at or not yet put together. */
  files: AgreementFile[] | null
  /** Their promises, overdue ones first; null likewise. */
  promises: AnnouncedStep[] | null
  /** What the filter lets through, while words are typed the best first; null until the database has answered. */
  shown: Kept[] | null
  /** Whether everything is read: the newest stand there before the rest. */
  isWhole: boolean
  /** How many there are, also of those that are not read yet; null until that is known. */
  all: Counts | null
  /** The words that the filter looks for; null while it looks for none. */
  sought: SoughtWords | null
  /** Whether some annotations are not in the search yet, and may come. */
  isFinding: boolean
  facets: Facets
  /** By name, each followed by those that it holds. */
  collections: readonly Collection[]
  meanings: ColourMeanings
  /** What was deleted and can be brought back, latest first; null until the database has answered. */
  bin: Kept[] | null
  /** The latest acts, newest first; null until the database has answered. */
  done: Act[] | null
  filter: LibraryFilter
  /** Why the database does not answer; null while it does. */
  fault: string | null
  /** Notes typed here, by annotation; they count instead of the stored ones. */
  notes: Record<string, NoteInHand>
  notice: LibraryNotice | null
  /** The export that is being written; null while none is. */
  exporting: ExportInHand | null
  /** The file that is being brought in; null while none is. */
  importing: ImportInHand | null
  backup: BackupView
}

/** Whether anything is kept, as far as is known: what is shown before all is counted is some of it. */
export function hasAnyKept({ all, shown }: Pick<LibraryView, 'all' | 'shown'>): boolean {
  return all ? all.annotations > 0 : shown !== null
}
