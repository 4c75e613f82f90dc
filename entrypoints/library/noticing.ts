/** The one notice of the library: what was done last, and whether it can be undone or done again. */
import type { LibraryNotice } from '../../lib/domain/library-view.ts'
import type { Result } from '../../lib/domain/result.ts'
import { say } from '../../lib/words/say.ts'

export type Noticing = {
  /** Tells what is done; `act` is what undo or redo would turn, where there is such an act. */
  tell(words: string, offers?: { undo?: string; redo?: string }): void
  /** Says so when something takes longer than a moment; gives what it gives. */
  during<T>(doing: Promise<T>): Promise<T>
  /** How much of what takes longer is done, 0 to 1: told once it is told that it takes longer. */
  share(share: number): void
  /** Tells a failure, and gives whether there is none. */
  isOk<T>(done: Result<T>): done is { ok: true; value: T }
  fail(words: string): void
  dismiss(): void
  /** The act that the notice offers to undo or to do again; null where it offers none. */
  offered(): { undo: string | null; redo: string | null }
}

/** A notice that asks nothing of the reader goes by itself; one that offers something, or a failure, stays. */
const SHOWN_MS = 8_000

/** What takes longer is told to be under way: an act on thousands of annotations takes seconds. */
const MOMENT_MS = 500

/** Makes the notice, shown by `show`. */
export function createNoticing(show: (notice: LibraryNotice | null) => void): Noticing {
  let offers: { undo: string | null; redo: string | null } = { undo: null, redo: null }
  let going: ReturnType<typeof setTimeout> | undefined
  let isUnderWay = false
  const put = (words: string, tone: LibraryNotice['tone'], now: typeof offers) => {
    clearTimeout(going)
    offers = now
    show({ words, tone, undo: now.undo !== null, redo: now.redo !== null })
  }
  const dismiss = () => {
    clearTimeout(going)
    offers = { undo: null, redo: null }
    show(null)
  }
  const fail = (words: string) => put(words, 'failed', { undo: null, redo: null })
  return {
    tell(words, { undo, redo } = {}) {
      put(words, 'done', { undo: undo ?? null, redo: redo ?? null })
      if (!undo && !redo) going = setTimeout(dismiss, SHOWN_MS)
    },
    async during(doing) {
      const telling = setTimeout(() => {
        isUnderWay = true
        put(say('library:storing'), 'done', { undo: null, redo: null })
      }, MOMENT_MS)
      try {
        return await doing
      } finally {
        clearTimeout(telling)
        if (isUnderWay) dismiss()
        isUnderWay = false
      }
    },
    share(share) {
      if (!isUnderWay) return
      put(say('library:storingShare', { share: Math.floor(share * 100) }), 'done', { undo: null, redo: null })
    },
    isOk<T>(done: Result<T>): done is { ok: true; value: T } {
      if (!done.ok) fail(done.problem.message)
      return done.ok
    },
    fail,
    dismiss,
    offered: () => offers,
  }
}
