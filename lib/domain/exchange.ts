/** What leaves the library and what comes into it, whatever the format. */
import { ACT_TABLES } from './act.ts'
import type { AgreementFile, AnnouncedStep, FileDecision } from './agreement-file.ts'
import type { Annotation, Kept, KeptArticle } from './annotation.ts'
import type { Collection } from './collection.ts'
import type { ColourMeanings } from './colour.ts'
import type { Correction } from './correction.ts'
import type { LoadedPack, PackTerm } from './pack.ts'

/** A choice of the reader's by its name, such as what a colour means. It leaves with the native file. */
export type Preference = { name: string; value: unknown }

/** A loaded pack with its facts spelt out. */
export type PackWithTerms = Omit<LoadedPack, 'deleted' | 'terms'> & { terms: PackTerm[] }

/** What stands beside the annotations in a complete export. */
export type Beside = {
  corrections: readonly Correction[]
  fileDecisions: readonly FileDecision[]
  packs: readonly PackWithTerms[]
  preferences: readonly Preference[]
}

/** What is kept, article by article; a long collection comes as it is read from the database. */
export type KeptSource = AsyncIterable<Kept> | Iterable<Kept>

/** What an export is made of. */
export type ExportSource = {
  /**
   * By article; what was deleted is among it only where the whole library leaves. Some formats go through it twice,
   * so it must give the same each time.
   */
  kept: KeptSource
  /** When it is written, ISO 8601 moment. */
  exported: string
  /** Those that any annotation names, and where everything leaves all of them. */
  collections: readonly Collection[]
  /** What the reader means by the colours. */
  meanings: ColourMeanings
  /** The agreement files of what is exported; asked for only by formats that tell of instruments. */
  files: () => readonly AgreementFile[]
  /** Their promises; asked for only by calendars. */
  promises: () => readonly AnnouncedStep[]
  /** Null where only a part leaves. */
  beside: Beside | null
}

/** The lists that a file of everything holds; the facts of a pack stand in the pack itself. */
export const EXCHANGED_LISTS = ACT_TABLES.filter((table) => table !== 'packFacts')

/** Rows that an import brings, in the shape of the database. */
export type ImportedRows = {
  articles: KeptArticle[]
  annotations: Annotation[]
  collections: Collection[]
  corrections: Correction[]
  fileDecisions: FileDecision[]
  packs: PackWithTerms[]
  preferences: Preference[]
}

/** A row or the whole of a file that was not taken, and why. */
export type Refusal = {
  /** Where it stands, in words: `annotation 12`, `line 40`; null: the file as a whole. */
  where: string | null
  /** One sentence part: `has no quote`. */
  why: string
}

/** What was read of a file before anything is written. */
export type ImportRead =
  /** `refused` are single rows that bring nothing; the others can be taken without them. */
  | { ok: true; rows: ImportedRows; refused: Refusal[] }
  /** Nothing of it can be taken. `more`: refusals beyond those listed. */
  | { ok: false; refused: Refusal[]; more: number }

/** What an import would do, by table or kind of row. */
export type ImportCounts = {
  /** Rows that are not here yet. */
  added: number
  /** Rows that are here just so. */
  same: number
  /** Rows that are here and would change, the file's being newer. */
  changed: number
  /** Rows that are here and newer than the file's: they stay. */
  older: number
  /** Of `changed`: rows that are here and that the file, being newer, has deleted. */
  deleted: number
}

export type ImportPreview = { annotations: ImportCounts; others: ImportCounts; refused: Refusal[] }
