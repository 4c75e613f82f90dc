import type { AgreementFile, AnnouncedStep, EntryId } from './agreement-file.ts'
import type { AnnotationKind, Kept } from './annotation.ts'
import type { NoteInHand, Notice } from './panel-view.ts'

/** Which annotations the library shows. */
export type LibraryFilter = {
  /** Only these kinds; none means every kind. */
  kinds: readonly AnnotationKind[]
  /** Only annotations that have all these words, accents and case apart; '' means any. */
  words: string
}

export const NO_FILTER: LibraryFilter = { kinds: [], words: '' }

/** A format in which the collection can leave, as the reader chooses it. */
export type OfferedFormat = { id: string; label: string; purpose: string }

/** What an export takes: everything, or what the filter lets through. */
export type ExportScope = 'all' | 'shown'

/** How many annotations and articles. */
export type Counts = { annotations: number; articles: number }

/** What the library lists. */
export const LIBRARY_SECTIONS = ['annotations', 'agreements', 'promises'] as const
export type LibrarySection = (typeof LIBRARY_SECTIONS)[number]

/** All that the library shows at one moment. */
export type LibraryView = {
  section: LibrarySection
  /** The agreement files that the words let through; null while they are not looked at or not yet put together. */
  files: AgreementFile[] | null
  /** Their promises, overdue ones first; null likewise. */
  promises: AnnouncedStep[] | null
  /** What the filter lets through; null until the database has answered. */
  shown: Kept[] | null
  all: Counts
  /** How many the words let through, of each kind. */
  kinds: Record<AnnotationKind, number>
  filter: LibraryFilter
  /** Why the database does not answer; null while it does. */
  fault: string | null
  /** Notes typed here, by annotation; they count instead of the stored ones. */
  notes: Record<string, NoteInHand>
  notice: Notice | null
}

/** What the reader can do in the library. None of them throws; what fails is told by the view. */
export type LibraryActs = {
  filter(filter: LibraryFilter): void
  showSection(section: LibrarySection): void
  /** Remembers that two files are of one instrument; the notice offers to undo it. */
  joinFiles(one: AgreementFile, other: AgreementFile): void
  /** Remembers that one entry of a file is of another instrument than the rest; the notice offers to undo it. */
  partEntry(file: AgreementFile, entry: EntryId): void
  /** Deletes an annotation; the notice offers to undo it. */
  remove(id: string): void
  /** Takes back the latest act that was not yet taken back. */
  undo(): void
  dismissNotice(): void
  typeNote(id: string, text: string): void
  /** The reader left the note's field: save now. */
  leaveNote(id: string): void
  /** Resolves with whether the tag is stored. */
  addTag(id: string, tag: string): Promise<boolean>
  removeTag(id: string, tag: string): void
  /** Saves a file in the format with this id. */
  exportAs(format: string, scope: ExportScope): void
  /** Asks the database again after it failed. */
  readAgain(): void
  /** Saves a file of whatever can still be read of a database that does not open. */
  rescue(): void
}
