import type { PageState } from '../../lib/domain/page-state.ts'

/** States that follow each other faster than this are told as one, the last, ms. */
export const ANNOUNCE_MS = 100

/** Makes a function that tells the newest state, at most once per `ANNOUNCE_MS` and never the same one twice. */
export function createAnnouncer(tell: (state: PageState) => void, signal: AbortSignal) {
  let newest: PageState | null = null
  let told: PageState | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))
  return (state: PageState) => {
    newest = state
    if (signal.aborted) return
    timer ??= setTimeout(() => {
      timer = undefined
      if (!newest || newest === told) return
      told = newest
      tell(newest)
    }, ANNOUNCE_MS)
  }
}
