/** What the reader can do in the library. None of it throws; what fails is told by the view, what is done can be undone. */
import type { AgreementFile, EntryId } from './agreement-file.ts'
import type { ChartFile } from './chart-file.ts'
import type { CollectionId } from './collection.ts'
import type { Colour } from './colour.ts'
import type { ExportPreview, ExportWish } from './export-view.ts'
import type { LibraryFilter, LibrarySection } from './library-view.ts'

/** A text that a note had, and when (ISO 8601 moment). */
export type NoteVersion = { note: string; at: string }

export type LookActs = {
  filter(filter: LibraryFilter): void
  showSection(section: LibrarySection): void
  dismissNotice(): void
  /** Asks the database again after it failed. */
  readAgain(): void
  /** Saves a file of whatever can still be read of a database that does not open. */
  rescue(): void
}

/** Each of them is one act, of however many annotations. */
export type AnnotationActs = {
  remove(ids: readonly string[]): void
  /** Brings back from the bin. */
  restore(ids: readonly string[]): void
  /** Deletes for good what is in the bin. The one act that cannot be undone. */
  emptyBin(): void
  /** Resolves with whether the tag is stored. */
  addTag(ids: readonly string[], tag: string): Promise<boolean>
  removeTag(ids: readonly string[], tag: string): void
  setColour(ids: readonly string[], colour: Colour | null): void
  putInCollection(ids: readonly string[], collection: CollectionId): void
  /** Makes the collection first, at the top. */
  putInNewCollection(ids: readonly string[], name: string): void
  takeOutOfCollection(ids: readonly string[], collection: CollectionId): void
}

export type NoteActs = {
  typeNote(id: string, text: string): void
  /** The reader left the note's field: save now. */
  leaveNote(id: string): void
  /** What the note was before, newest first. */
  noteVersions(id: string): Promise<readonly NoteVersion[]>
}

export type TagActs = {
  /** Calls a tag something else everywhere; where that is a tag already the two become one. */
  renameTag(from: string, to: string): void
  deleteTag(tag: string): void
}

/** Those that give a name resolve with whether it is stored. */
export type CollectionActs = {
  addCollection(name: string, parent: CollectionId | null): Promise<boolean>
  renameCollection(id: CollectionId, name: string): Promise<boolean>
  moveCollection(id: CollectionId, parent: CollectionId | null): void
  mergeCollections(from: CollectionId, into: CollectionId): void
  deleteCollection(id: CollectionId): void
  /** Says what a colour means; '' says nothing. */
  setMeaning(colour: Colour, meaning: string): void
}

export type FileActs = {
  /** Remembers that two files are of one instrument. */
  joinFiles(one: AgreementFile, other: AgreementFile): void
  /** Remembers that one entry of a file is of another instrument than the rest. */
  partEntry(file: AgreementFile, entry: EntryId): void
}

export type UndoActs = {
  /** Takes back the latest act that holds, from whichever window it came. */
  undo(): void
  /** Does again what was taken back last. */
  redo(): void
  undoAct(id: string): void
  redoAct(id: string): void
}

export type ExportActs = {
  previewExport(wish: ExportWish): Promise<ExportPreview>
  /** Resolves with whether the text is on the clipboard. */
  copyExport(wish: ExportWish): Promise<boolean>
  /** Saves a file where the browser puts downloads. Resolves with whether it did. */
  download(wish: ExportWish): Promise<boolean>
  /** Likewise, where the reader says. Must run inside the click: the browser asks. */
  saveAs(wish: ExportWish): Promise<boolean>
  cancelExport(): void
}

export type ChartActs = {
  /** Saves a chart where the browser puts downloads. */
  saveChart(file: ChartFile): void
}

export type ImportActs = {
  /** Reads and checks a file, and changes nothing. */
  readImport(file: File): void
  /** Stores what was checked, in one act. */
  confirmImport(): void
  /** Stops the reading, or lets the file go. */
  closeImport(): void
}

export type BackupActs = {
  /** Saves a file of everything. */
  backUp(): void
  /** Asks the browser not to throw the library away. */
  askToPersist(): void
  /** These two must run inside the click: the browser asks the reader. */
  chooseFolder(): void
  allowFolder(): void
  /** Writes no more into the folder; what is in it stays. */
  forgetFolder(): void
  /** The reader knows that the library was put back. */
  putBackIsSeen(): void
}

export type LibraryActs = LookActs &
  AnnotationActs &
  NoteActs &
  TagActs &
  CollectionActs &
  FileActs &
  UndoActs &
  ExportActs &
  ChartActs &
  ImportActs &
  BackupActs
