/** The numbers beside the list: the list is seen at once, they follow when who types rests. */
import type { Facets } from '../../lib/domain/library-view.ts'
import { LONGEST_TURN_MS, type Work } from '../../lib/work/turns.ts'
import { createFacetsOf, type Looked } from './filter.ts'

/** Longer than from key to key of who types, and too short to be waited for. */
const TYPING_MS = 150

/**
 * Counts what is looked through for one library page, a little at a time, and gives it to `show`. Other words put it off,
 * also where it is begun; other rows do not: rows that keep coming would put it off for as long as they come.
 */
export function createCounting(show: (facets: Facets) => void): (looked: Looked) => void {
  const facetsOf = createFacetsOf()
  let latest: Looked
  let running: { words: string; timer: ReturnType<typeof setTimeout> } | null = null

  const begin = (wait: number) => {
    const goOn = (looked: Looked, work: Work<Facets>) => {
      const end = performance.now() + LONGEST_TURN_MS
      let step = work.next()
      while (!step.done && performance.now() < end) step = work.next()
      if (!step.done) {
        own.timer = setTimeout(goOn, 0, looked, work)
        return
      }
      running = null
      show(step.value)
      // Of the same words, but other rows.
      if (!running && latest !== looked) begin(0)
    }
    const own = { words: latest.filter.words, timer: setTimeout(() => goOn(latest, facetsOf(latest)), wait) }
    running = own
  }
  return (looked) => {
    latest = looked
    const { words } = looked.filter
    if (running?.words === words) return
    clearTimeout(running?.timer)
    begin(words ? TYPING_MS : 0)
  }
}
