/** The numbers beside the list: the list is seen at once, they follow when who types rests. */
import type { Facets } from '../../lib/domain/library-view.ts'
import { createFacetsOf, type Looked } from './filter.ts'

/** Longer than from key to key of who types, and too short to be waited for. */
const TYPING_MS = 150

/**
 * Counts what is looked through for one library page and gives it to `show`. Other words put it off, other rows do not:
 * rows that keep coming would put it off for as long as they come.
 */
export function createCounting(show: (facets: Facets) => void): (looked: Looked) => void {
  const facetsOf = createFacetsOf()
  let latest: Looked
  let waiting: { words: string; timer: ReturnType<typeof setTimeout> } | null = null
  const count = () => {
    waiting = null
    show(facetsOf(latest))
  }
  return (looked) => {
    latest = looked
    const { words } = looked.filter
    if (waiting?.words === words) return
    clearTimeout(waiting?.timer)
    waiting = { words, timer: setTimeout(count, looked.fitOf ? TYPING_MS : 0) }
  }
}
