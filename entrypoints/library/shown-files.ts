/** Which agreement files and promises the library shows, put together only when they are looked at. */
import type { AgreementFile, FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import { type LibraryView, NO_FILTER } from '../../lib/domain/library-view.ts'
import { agreementFiles, entriesOfKept } from '../../lib/insight/agreement-file.ts'
import { promisesOf } from '../../lib/insight/promises.ts'
import type { Filter } from './filter.ts'

export type ShownFiles = Pick<LibraryView, 'files' | 'promises'>

/**
 * Makes the question of one library page; it remembers the files while what they are made of is the same. `lets` is the
 * page's filter. `today` is an ISO 8601 day or moment.
 */
export function createShownFiles(
  lets: Filter,
): (
  page: Pick<LibraryView, 'section' | 'filter'>,
  from: { all: readonly Kept[]; decisions: readonly FileDecision[]; today: string },
) => ShownFiles {
  let made: { all: readonly Kept[]; decisions: readonly FileDecision[]; files: AgreementFile[] } | null = null

  return ({ section, filter }, { all, decisions, today }) => {
    if (section !== 'agreements' && section !== 'promises') return { files: null, promises: null }
    if (made?.all !== all || made.decisions !== decisions) {
      made = { all, decisions, files: agreementFiles(entriesOfKept(all), decisions) }
    }
    const files = filter.words.trim()
      ? withAny(made.files, lets(all, { ...NO_FILTER, words: filter.words }, []).shown)
      : made.files
    return section === 'agreements'
      ? { files, promises: null }
      : { files: null, promises: promisesOf(files, today) }
  }
}

/** The files of which the filter lets through any annotation. */
function withAny(files: readonly AgreementFile[], shown: readonly Kept[]): AgreementFile[] {
  const ids = new Set(shown.flatMap(({ annotations }) => annotations.map(({ id }) => id)))
  return files.filter(({ entries }) => entries.some(({ passages }) => passages.some(({ id }) => ids.has(id))))
}
