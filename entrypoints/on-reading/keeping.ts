/** What is being kept of the reading that is shown. */
import type { KeepProgress } from '../../components/card/card-content.ts'
import type { KeepRequest } from '../../lib/domain/keep-request.ts'
import type { Result } from '../../lib/domain/result.ts'
import { randomId } from './keep-request.ts'

export type KeepingDeps = {
  /** The request that keeps the mention at `index` under an id; null where there is no such mention. */
  describe(index: number, id: string): KeepRequest | null
  keep(request: KeepRequest): Promise<Result<unknown>>
  /** Keeping a mention has come further; not called for mentions that were forgotten meanwhile. */
  progressed(index: number, progress: KeepProgress): void
}

export type Keeping = {
  progressOf(index: number): KeepProgress
  /** Keeps a mention, once however often it is asked. False where there is no such mention. */
  keep(index: number): boolean
  /** Another reading is shown: its mentions are others. */
  forget(): void
}

/** An id is made once for each mention, so that trying again after a failure cannot keep it twice. */
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
    keep(index) {
      const { phase } = progressOf(index)
      if (phase === 'keeping' || phase === 'kept') return true
      const id = keeps.get(index)?.id ?? randomId()
      const request = deps.describe(index, id)
      if (!request) return false
      const asked = keeps
      reach(index, { id, progress: { phase: 'keeping' } })
      void deps.keep(request).then((answer) => {
        if (asked !== keeps) return
        const failed = !answer.ok && { phase: 'failed' as const, message: answer.problem.message }
        reach(index, { id, progress: failed || { phase: 'kept' } })
      })
      return true
    },
    forget() {
      keeps = new Map()
    },
  }
}
