/** Notices that a page's text may have changed, and asks for a look at growing pauses. */
import { isOwnChange } from './own-hosts.ts'

/** The first look waits this long, so that a burst of changes is one, ms. */
export const QUIET_MS = 500
/** The longest pause between two looks at a page that never rests, ms. */
export const LONGEST_PAUSE_MS = 30_000
/** A page that rewrote its article this often, faster than it is forgiven, is left alone until the reader asks. */
export const MOST_REWRITES = 12

export type TextWatch = {
  /** What holds the article now; asked anew after every look, because pages put their articles into new elements. */
  roots(): readonly Node[]
  /** Called with a first change, and every `QUIET_MS` until the look at it; without end where no look will come. */
  changing?(): void
  /** Reads the page again; tells whether its text is another. */
  look(): Promise<boolean>
  /** Called once, when the page has rewritten itself too often and is watched no more. */
  gaveUp?(): void
}

/**
 * Watches until `signal` aborts. Pauses grow (0.5 s, 1 s, 2 s … 30 s) while changes keep coming and start anew after
 * a rest as long as the pause. Between a change and the look at it nothing is observed, so that a storm of changes costs
 * nothing; while a look is at work changes count again, because it may have passed them by.
 */
export function watchText(watch: TextWatch, signal: AbortSignal): void {
  let pause = QUIET_MS
  const rewrites = createAllowance()
  let due: ReturnType<typeof setTimeout> | undefined
  let checks: ReturnType<typeof setInterval> | undefined
  let rest: ReturnType<typeof setTimeout> | undefined

  const changing = () => watch.changing?.()
  const observer = new MutationObserver((changes) => {
    // A card that opens or closes says nothing new.
    if (changes.every(isOwnChange)) return
    observer.disconnect()
    clearTimeout(rest)
    changing()
    clearInterval(checks)
    checks = setInterval(changing, QUIET_MS)
    due = setTimeout(() => whenIdle(() => void look()), pause)
    pause = Math.min(2 * pause, LONGEST_PAUSE_MS)
  })
  const observe = () => {
    observer.disconnect()
    for (const root of watch.roots()) {
      observer.observe(root, { childList: true, characterData: true, subtree: true })
      // Whoever takes the whole article out changes the children of one of these.
      for (let above = root.parentNode; above; above = above.parentNode)
        observer.observe(above, { childList: true })
    }
  }
  const look = async () => {
    due = undefined
    clearInterval(checks)
    if (signal.aborted) return
    changing()
    observe()
    const isAnother = await watch.look()
    if (signal.aborted) return
    if (isAnother && !rewrites.take()) {
      stop()
      checks = setInterval(changing, QUIET_MS)
      return watch.gaveUp?.()
    }
    if (due !== undefined) return
    observe()
    clearTimeout(rest)
    rest = setTimeout(() => {
      pause = QUIET_MS
    }, pause)
  }
  const stop = () => {
    observer.disconnect()
    clearInterval(checks)
    clearTimeout(due)
    clearTimeout(rest)
  }
  signal.addEventListener('abort', stop)
  if (!signal.aborted) observe()
}

/** A rewriting is forgiven after so long, ms: a live report that gains a paragraph a minute is followed all day. */
export const FORGIVEN_AFTER_MS = 60_000

/** Lets so many rewritings pass as a page may have in hand; one comes back from time to time. */
function createAllowance() {
  let left = MOST_REWRITES
  let counted = performance.now()
  return {
    /** Takes one; false where it was the last. */
    take(): boolean {
      const back = Math.floor((performance.now() - counted) / FORGIVEN_AFTER_MS)
      counted += back * FORGIVEN_AFTER_MS
      left = Math.min(MOST_REWRITES, left + back) - 1
      return left > 0
    },
  }
}

/** Runs `work` when the page has nothing better to do, within a second. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1_000 })
  else work()
}
