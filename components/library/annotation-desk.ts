import type { Collection } from '../../lib/domain/collection.ts'
import type { ColourMeanings } from '../../lib/domain/colour.ts'
import type { LibraryActs } from '../../lib/domain/library-acts.ts'
import type { TextRange } from '../common/MarkedText.tsx'
import type { LibraryOffers } from './library-offers.ts'
import type { Select } from './use-selection.ts'

/** What every annotation of the list is given alike; it changes seldom, so that a long list is seldom drawn again. */
export type AnnotationDesk = {
  acts: LibraryActs
  offers: LibraryOffers
  collections: readonly Collection[]
  meanings: ColourMeanings
  onSelect: Select
  /** Where in a text the words stand that are looked for. */
  marksIn: (text: string) => readonly TextRange[]
  /** Deletes annotations and keeps the focus in the list. */
  onRemove: (ids: readonly string[]) => void
  /** Opens the export of one article. */
  onExportArticle: (key: string) => void
}
