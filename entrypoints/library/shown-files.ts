/** Which annotations, agreement files and promises the views show. */
import type { AgreementFile, FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import { dayHere } from '../../lib/domain/day-here.ts'
import {
  isFiltering,
  type LibraryFilter,
  type LibrarySection,
  type LibraryView,
} from '../../lib/domain/library-view.ts'
import { promisesOf } from '../../lib/insight/promises.ts'
import { createFilesAhead } from './files-ahead.ts'

export type ShownFiles = Pick<LibraryView, 'viewed' | 'today' | 'files' | 'promises'>

/** The matrix needs no files, and they cost most. */
const OF_FILES: readonly LibrarySection[] = ['agreements', 'officials', 'ties', 'promises']

/**
 * Makes the question of one library page. While what they are made of is the same, it answers with the very same files and
 * annotations, so that views need not be drawn again. `lets`: what a filter lets through. `today` is an ISO 8601 day or
 * moment.
 */
export function createShownFiles(): (
  page: Pick<LibraryView, 'section' | 'filter'>,
  from: {
    all: Kept[]
    decisions: readonly FileDecision[]
    lets: (filter: LibraryFilter) => Kept[]
    today: string
  },
) => ShownFiles {
  const ahead = createFilesAhead()
  return ({ section, filter }, { all, decisions, lets, today: moment }) => {
    ahead.prepare(all, decisions)
    const today = dayHere(moment)
    const isOfFiles = OF_FILES.includes(section)
    if (!isOfFiles && section !== 'areas') return { viewed: null, today, files: null, promises: null }
    const anyKind = { ...filter, kinds: [] }
    const isCut = isFiltering(anyKind)
    const viewed = isCut ? lets(anyKind) : all
    if (!isOfFiles) return { viewed, today, files: null, promises: null }
    const every = ahead.of(all, decisions)
    const files = isCut ? withAny(every, viewed) : every
    return { viewed, today, files, promises: section === 'promises' ? promisesOf(files, today) : null }
  }
}

/** The files of which the filter lets through any annotation. */
function withAny(files: readonly AgreementFile[], shown: readonly Kept[]): AgreementFile[] {
  const ids = new Set(shown.flatMap(({ annotations }) => annotations.map(({ id }) => id)))
  return files.filter(({ entries }) => entries.some(({ passages }) => passages.some(({ id }) => ids.has(id))))
}
