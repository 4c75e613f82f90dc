import type { Collection } from '../../lib/domain/collection.ts'
import type { ColourMeanings } from '../../lib/domain/colour.ts'
import type { LibraryActs } from '../../lib/domain/library-acts.ts'
import type { LibraryOffers } from './library-offers.ts'

/** What every annotation of the list is given alike; it changes seldom, so that a long list is seldom drawn again. */
export type AnnotationDesk = {
  acts: LibraryActs
  offers: LibraryOffers
  collections: readonly Collection[]
  meanings: ColourMeanings
  /** `isRange`: with all between this and the one chosen before. */
  onSelect: (id: string, isRange: boolean) => void
  /** Deletes annotations and keeps the focus in the list. */
  onRemove: (ids: readonly string[]) => void
  /** Opens the export of one article. */
  onExportArticle: (key: string) => void
}
