import type { ReadArticle, ReadingView } from '../../lib/page/reading-view.ts'

/** A view that is loaded when there is something to mark for the first time; until then nothing is shown. */
export type LazyView = {
  /** Shows a reading instead of the one shown before, as soon as the view is there; null: none. */
  show(read: ReadArticle | null): void
  /** Null while nothing was ever marked. */
  loaded(): ReadingView | null
}

/** `load` gives null where it fails; the next reading tries again. */
export function createLazyView(load: () => Promise<ReadingView | null>): LazyView {
  let view: ReadingView | null = null
  let loading = false
  let newest: ReadArticle | null = null
  return {
    loaded: () => view,
    show(read) {
      newest = read
      if (view) return view.show(read)
      if (loading || !read || read.reading.mentions.length === 0) return
      loading = true
      void load().then((loaded) => {
        loading = false
        view = loaded
        view?.show(newest)
      })
    },
  }
}
