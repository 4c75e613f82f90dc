/** What the page shows and what its address says are the same. Choices can be gone back from; typing is one step. */
import type { LibraryView } from '../../lib/domain/library-view.ts'
import { hashOfView } from './view-address.ts'

type Shown = Pick<LibraryView, 'section' | 'filter'>

/** The browser takes its time for each address: that of words waits until the typing rests. */
const TYPING_MS = 200

/** Writes the address of what is shown; `shown` is called after each change of the view. */
export function createAddressBar(page: Pick<Window, 'location' | 'history'>): { show(view: Shown): void } {
  let last: Shown | null = null
  let waiting: { hash: string; timer: ReturnType<typeof setTimeout> } | null = null
  const addressOf = (hash: string) => hash || page.location.pathname
  const write = () => {
    if (!waiting) return
    clearTimeout(waiting.timer)
    page.history.replaceState(null, '', addressOf(waiting.hash))
    waiting = null
  }
  return {
    show({ section, filter }) {
      if (last?.section === section && last.filter === filter) return
      const before = last
      last = { section, filter }
      const hash = hashOfView(last)
      if (hash === (waiting?.hash ?? page.location.hash)) return
      if (before && isTyping(before, last)) {
        clearTimeout(waiting?.timer)
        waiting = { hash, timer: setTimeout(write, TYPING_MS) }
        return
      }
      write()
      if (before === null) page.history.replaceState(null, '', addressOf(hash))
      else page.history.pushState(null, '', addressOf(hash))
    },
  }
}

/** Whether only the words differ, and there were and are any: the reader goes on typing. */
function isTyping(before: Shown, now: Shown): boolean {
  const rest = ({ section, filter }: Shown) => hashOfView({ section, filter: { ...filter, words: '' } })
  return Boolean(before.filter.words.trim() && now.filter.words.trim()) && rest(before) === rest(now)
}
