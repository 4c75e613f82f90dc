import { NO_BACKUP } from '../../lib/domain/backup-view.ts'
import { NO_MEANINGS } from '../../lib/domain/colour.ts'
import { type LibraryView, NO_FILTER } from '../../lib/domain/library-view.ts'
import { createFacetCount } from './facet-count.ts'

/** What the library shows before the database has answered. */
export const NOTHING_YET: LibraryView = {
  section: 'annotations',
  viewed: null,
  today: '',
  files: null,
  promises: null,
  shown: null,
  isWhole: false,
  sought: null,
  isFinding: false,
  all: null,
  facets: createFacetCount([]).facets([]),
  collections: [],
  meanings: NO_MEANINGS,
  bin: null,
  done: null,
  filter: NO_FILTER,
  fault: null,
  notes: {},
  notice: null,
  exporting: null,
  importing: null,
  backup: NO_BACKUP,
}
