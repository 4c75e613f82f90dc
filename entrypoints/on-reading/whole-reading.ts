import { PATIENCE_MS } from '../../lib/domain/page-reading.ts'
import type { ReadArticle } from '../../lib/page/reading-view.ts'

export type WholeReading = {
  /** This is shown from now on. */
  follow(read: ReadArticle | null): void
  /** Resolves when all of the text is read, when it is gone, or when that takes too long. */
  whole(): Promise<void>
}

/** What a long text begins with is shown before all of it is read: waiting for the rest. */
export function createWholeReading(): WholeReading {
  let isWhole = true
  let waiting: (() => void)[] = []
  return {
    follow(read) {
      isWhole = read === null || read.readTo === null
      if (!isWhole) return
      for (const go of waiting) go()
      waiting = []
    },
    whole: () =>
      isWhole
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve)
            setTimeout(resolve, PATIENCE_MS)
          }),
  }
}
