/** What the page shows and what its address says are the same. Choices can be gone back from; typing is one step. */
import type { LibraryView } from '../../lib/domain/library-view.ts'
import { hashOfView } from './view-address.ts'

type Shown = Pick<LibraryView, 'section' | 'filter'>

/** Writes the address of what is shown; `shown` is called after each change of the view. */
export function createAddressBar(page: Pick<Window, 'location' | 'history'>): { show(view: Shown): void } {
  let last: Shown | null = null
  return {
    show({ section, filter }) {
      if (last?.section === section && last.filter === filter) return
      const before = last
      last = { section, filter }
      const hash = hashOfView(last)
      if (hash === page.location.hash) return
      const address = hash || page.location.pathname
      if (before === null || isTyping(before, last)) page.history.replaceState(null, '', address)
      else page.history.pushState(null, '', address)
    },
  }
}

/** Whether only the words differ, and there were and are any: the reader goes on typing. */
function isTyping(before: Shown, now: Shown): boolean {
  const rest = ({ section, filter }: Shown) => hashOfView({ section, filter: { ...filter, words: '' } })
  return Boolean(before.filter.words.trim() && now.filter.words.trim()) && rest(before) === rest(now)
}
