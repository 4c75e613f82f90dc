import type { Act } from './act.ts'
import type { AgreementFile, AnnouncedStep } from './agreement-file.ts'
import type { AnnotationKind, Kept } from './annotation.ts'
import type { BackupView } from './backup-view.ts'
import type { Collection, CollectionId } from './collection.ts'
import type { Colour, ColourMeanings } from './colour.ts'
import type { ExportInHand } from './export-view.ts'
import type { ImportInHand } from './import-view.ts'
import type { NoteInHand, Notice } from './panel-view.ts'

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
  /** Only annotations that have all these words, accents and case apart; '' means any. */
  words: string
}

export const NO_FILTER: LibraryFilter = { kinds: [], tags: [], collection: null, colours: [], words: '' }

/** Whether a filter leaves anything out. */
export function isFiltering({ kinds, tags, collection, colours, words }: LibraryFilter): boolean {
  return kinds.length + tags.length + colours.length > 0 || collection !== null || words.trim() !== ''
}

/** How many annotations and articles. */
export type Counts = { annotations: number; articles: number }

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

/** How many annotations the words let through, by what they have. */
export type Facets = {
  kinds: Record<AnnotationKind, number>
  colours: Record<Colour, number>
  /** Every tag in use, by name; those that the words leave nothing of with 0. */
  tags: readonly CountedTag[]
  /** By collection, what is in those that it holds counted with it, each annotation once. */
  collections: ReadonlyMap<CollectionId, number>
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
  /** What the filter lets through; null until the database has answered. */
  shown: Kept[] | null
  all: Counts
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
