/** What was done last is told once, with the way to take it back. */
import type { Notice, PanelActs } from '../domain/panel-view.ts'
import type { Result } from '../domain/result.ts'
import { problemWords } from '../words/problem-words.ts'
import { say } from '../words/say.ts'

/** Takes back what was done. */
export type TakeBack = () => Promise<Result<unknown>>

export type Telling = {
  /**
   * Tells that something is done, or why it failed. `undo` is null where it cannot be taken back; `undoPart` takes
   * back what was done before it failed.
   */
  tell(done: Result<unknown>, words: string, undo: TakeBack | null, undoPart?: TakeBack | null): void
  acts: Pick<PanelActs, 'undo' | 'dismissNotice'>
}

/** Makes the one notice of a panel, shown by `show`. */
export function createTelling(show: (news: { notice: Notice | null }) => void): Telling {
  let takeBack: TakeBack | null = null
  const tell: Telling['tell'] = (done, words, undo, undoPart = null) => {
    takeBack = done.ok ? undo : undoPart
    show({
      notice: done.ok
        ? { words, tone: 'done', undo: takeBack !== null }
        : { words: problemWords(done.problem), tone: 'failed', undo: takeBack !== null },
    })
  }
  return {
    tell,
    acts: {
      async undo() {
        const back = takeBack
        takeBack = null
        if (!back) return
        const done = await back()
        tell(done, say(done.ok && hasStayed(done.value) ? 'told:undonePartly' : 'told:undone'), null)
      },
      dismissNotice() {
        takeBack = null
        show({ notice: null })
      },
    },
  }
}

/** Whether anything was changed since by somebody else, and therefore stays as it is (`TakenBack`). */
function hasStayed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stayed' in value && value.stayed !== 0
}
