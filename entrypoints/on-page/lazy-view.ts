import type { PageViewNeeds } from '../../lib/domain/page-view-needs.ts'
import type { PageNow, ReadArticle, ReadingView } from '../../lib/page/reading-view.ts'

/** A view that is loaded when there is something to show for the first time; until then nothing is shown. */
export type LazyView = {
  /** Shows a reading instead of the one shown before, as soon as the view is there; null: none. Loads it for marks. */
  show(read: ReadArticle | null): void
  /** Tells a view that is there what the page is at; one that comes later is told the newest. */
  follow(now: PageNow): void
  /** Null while nothing was ever shown. */
  loaded(): ReadingView | null
  /** Loads the view if need be; null where that fails. */
  load(): Promise<ReadingView | null>
}

/**
 * `load` is told what a view needs where it is under way to the page already, null where it has to be asked for, or did not
 * come. It gives null where it fails; the next wish tries again.
 */
export function createLazyView(
  load: (underWay: PageViewNeeds | null) => Promise<ReadingView | null>,
): LazyView {
  let view: ReadingView | null = null
  let loading: Promise<ReadingView | null> | null = null
  let newest: ReadArticle | null = null
  let page: PageNow | null = null
  let hasFailed = false
  const ensure = () => {
    loading ??= load((!hasFailed && newest?.view) || null).then((loaded) => {
      view = loaded
      hasFailed = !view
      if (hasFailed) loading = null
      if (page) view?.follow(page)
      view?.show(newest)
      return view
    })
    return loading
  }
  return {
    loaded: () => view,
    load: ensure,
    follow(now) {
      page = now
      view?.follow(now)
    },
    show(read) {
      newest = read
      if (view) view.show(read)
      else if (read && read.reading.mentions.length > 0) void ensure()
    },
  }
}
