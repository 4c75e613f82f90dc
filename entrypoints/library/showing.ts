/** What the library shows: what follows from all that is kept and from what the reader chose to see. */
import type { ReadonlySignal } from '@preact/signals'
import type { FileDecision } from '../../lib/domain/agreement-file.ts'
import type { LibraryView } from '../../lib/domain/library-view.ts'
import { createCounting } from './counting.ts'
import { type Looked, shownBy } from './filter.ts'
import type { KeptTable } from './kept-table.ts'
import type { Search } from './search/searching.ts'
import { createShownFiles } from './shown-files.ts'

export type Showing = {
  /** Shows these news, and what follows from them. */
  showAll(news?: Partial<LibraryView>): void
  /** Shows what the chosen view is drawn from. */
  showViewed(): void
}

/** Opens what the library shows; `show` puts news into its view. */
export function createShowing(library: {
  view: ReadonlySignal<LibraryView>
  show: (news: Partial<LibraryView>) => void
  table: KeptTable
  search: Search
  /** What the reader decided about agreement files. */
  decisions: () => readonly FileDecision[]
  now: () => string
}): Showing {
  const { view, show, table, search } = library
  const count = createCounting((facets) => show({ facets }))
  const shownFiles = createShownFiles()

  /** What the views are drawn from, once everything is read. */
  const viewedOf = (chosen: LibraryView, looked: Looked) =>
    chosen.isWhole &&
    shownFiles(chosen, {
      all: looked.all,
      decisions: library.decisions(),
      lets: (wanted) => shownBy({ ...looked, filter: wanted }),
      today: library.now(),
    })

  /** What is looked through, and what is found of the words. */
  const lookedAt = ({ filter, collections }: LibraryView) => {
    const all = table.kept()
    const found = search.find(filter.words, all)
    return { found, looked: { all, filter, collections, fits: found?.fits ?? null } }
  }

  return {
    showAll(news = {}) {
      const chosen = { ...view.value, ...news }
      if (!chosen.shown) return show(news)
      const { found, looked } = lookedAt(chosen)
      show({
        ...news,
        shown: shownBy(looked),
        sought: found?.sought ?? null,
        isFinding: search.isBehind(),
        ...viewedOf(chosen, looked),
      })
      count(looked)
    },
    showViewed: () => show({ ...viewedOf(view.value, lookedAt(view.value).looked) }),
  }
}
