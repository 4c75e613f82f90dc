import type { ReadArticle } from '../../lib/page/reading-view.ts'

/** Who waits for the whole of a long text gets what is known by then after so long, ms. */
export const PATIENCE_MS = 3_000

export type WholeReading = {
  /** This is shown from now on. */
  follow(read: ReadArticle | null): void
  /** Resolves when all of the text is read, when it is gone, or when that takes too long. */
  whole(): Promise<void>
}

/**
 * What a long text begins with is shown before all of it is read, and its end may say more of a person or an agreement
 * than its beginning: whoever keeps one waits for that.
 */
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
