/** Notices that a page's text may have changed, and asks for a look at growing pauses. */

/** The first look waits this long, so that a burst of changes is one, ms. */
export const QUIET_MS = 500
/** The longest pause between two looks at a page that never rests, ms. */
export const LONGEST_PAUSE_MS = 30_000
/** A page that rewrote its article this often is left alone, until the reader asks. */
export const MOST_REWRITES = 12

export type TextWatch = {
  /** What holds the article now; asked anew after every look, because pages put their articles into new elements. */
  root(): Node
  /** Reads the page again; tells whether its text is another. */
  look(): boolean
  /** Called once, when the page has rewritten itself too often and is watched no more. */
  gaveUp?(): void
}

/**
 * Watches until `signal` aborts. Pauses grow (0.5 s, 1 s, 2 s … 30 s) while changes keep coming and start anew after
 * a rest as long as the pause. Between a change and the look at it nothing is observed, so that a storm of changes costs nothing.
 */
export function watchText(watch: TextWatch, signal: AbortSignal): void {
  let pause = QUIET_MS
  let rewrites = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const observer = new MutationObserver(() => {
    observer.disconnect()
    clearTimeout(timer)
    timer = setTimeout(() => whenIdle(look), pause)
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS)
  })
  const observe = () => {
    const root = watch.root()
    observer.observe(root, { childList: true, characterData: true, subtree: true })
    // Whoever takes the whole article out changes the children of one of these.
    for (let above = root.parentNode; above; above = above.parentNode)
      observer.observe(above, { childList: true })
  }
  const look = () => {
    if (signal.aborted) return
    if (watch.look()) rewrites++
    if (rewrites >= MOST_REWRITES) return watch.gaveUp?.()
    observe()
    timer = setTimeout(() => {
      pause = QUIET_MS
    }, pause)
  }
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  signal.addEventListener('abort', stop)
  if (!signal.aborted) observe()
}

/** Runs `work` when the page has nothing better to do, within a second. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1_000 })
  else work()
}
