import type { Notice } from '../../lib/domain/panel-view.ts'
import type { Result } from '../../lib/domain/result.ts'

/** Something done that can be taken back. */
export type Deed = {
  /** What was done, and what it is called once it is taken back: one sentence each. */
  words: string
  takenBack: string
  undo(): Promise<Result<unknown>>
}

export type UndoStack = {
  /** Tells the outcome of an act; what succeeded can be taken back. */
  tell(done: Result<unknown>, deed: Deed): void
  undo(): Promise<void>
}

/** Undo as far back as this page has acted, the last deed first. */
export function createUndoStack(show: (notice: Notice) => void): UndoStack {
  const deeds: Deed[] = []
  const notice = (words: string, tone: Notice['tone']) => show({ words, tone, undo: deeds.length > 0 })
  return {
    tell(done, deed) {
      if (!done.ok) return notice(done.problem.message, 'failed')
      deeds.push(deed)
      notice(deed.words, 'done')
    },
    async undo() {
      const last = deeds.pop()
      if (!last) return
      const done = await last.undo()
      if (done.ok) return notice(last.takenBack, 'done')
      deeds.push(last)
      notice(done.problem.message, 'failed')
    },
  }
}
