/** What is being kept of the reading that is shown. */
import type { KeepProgress } from '../../components/card/card-content.ts'
import type { KeepWish } from '../../lib/domain/keep-request.ts'
import type { Result } from '../../lib/domain/result.ts'
import { randomId } from './keep-wish.ts'

export type KeepingDeps = {
  /** The wish to keep the mention at `index` under an id; null where there is no such mention. */
  wishFor(index: number, id: string): KeepWish | null
  keep(wish: KeepWish): Promise<Result<{ id: string }>>
  /** Keeping a mention has come further; not called for mentions that were forgotten meanwhile. */
  progressed(index: number, progress: KeepProgress): void
}

export type Keeping = {
  progressOf(index: number): KeepProgress
  /** Id of the annotation that a mention was kept as; null where it was not. */
  keptAs(index: number): string | null
  /** Keeps a mention, once however often it is asked. False where there is no such mention. */
  keep(index: number): boolean
  /** Another reading is shown: its mentions are others. */
  forget(): void
}

/**
 * An id is made once for each mention, so that trying again after a failure cannot keep it twice; what was kept before
 * has another one.
 */
type Keep = { id: string; progress: KeepProgress }

export function createKeeping(deps: KeepingDeps): Keeping {
  let keeps = new Map<number, Keep>()
  const progressOf = (index: number): KeepProgress => keeps.get(index)?.progress ?? { phase: 'ready' }
  const reach = (index: number, keep: Keep) => {
    keeps.set(index, keep)
    deps.progressed(index, keep.progress)
  }
  return {
    progressOf,
    keptAs: (index) => (progressOf(index).phase === 'kept' ? (keeps.get(index)?.id ?? null) : null),
    keep(index) {
      const { phase } = progressOf(index)
      if (phase === 'keeping' || phase === 'kept') return true
      const id = keeps.get(index)?.id ?? randomId()
      const wish = deps.wishFor(index, id)
      if (!wish) return false
      const asked = keeps
      reach(index, { id, progress: { phase: 'keeping' } })
      void deps.keep(wish).then((answer) => {
        if (asked !== keeps) return
        if (answer.ok) reach(index, { id: answer.value.id, progress: { phase: 'kept' } })
        else reach(index, { id, progress: { phase: 'failed', message: answer.problem.message } })
      })
      return true
    },
    forget() {
      keeps = new Map()
    },
  }
}
