/** How the reader takes annotations out. */
import type { CollectionId } from './collection.ts'

/** A format in which the library can leave, as the reader chooses it. */
export type OfferedFormat = { id: string; label: string; purpose: string; ending: string }

/** What an export takes. */
export type ExportScope =
  | { what: 'all' }
  /** What the filter lets through. */
  | { what: 'shown' }
  | { what: 'collection'; collection: CollectionId }
  /** One article, by its key. */
  | { what: 'article'; article: string }
  /** These annotations. */
  | { what: 'selected'; ids: readonly string[] }

export type ExportWish = { scope: ExportScope; format: string }

/** How a file begins. */
export type ExportPreview = {
  /** Name of the file, with its ending. */
  name: string
  annotations: number
  /** The first lines. */
  text: string
  /** Whether the file goes on after them. */
  isCut: boolean
}

/** A file that is being written. */
export type ExportInHand = {
  name: string
  /** 0 to 1 */
  share: number
}
