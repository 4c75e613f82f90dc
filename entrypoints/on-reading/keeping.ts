/** What is being kept of the reading that is shown. */
import type { KeepProgress } from '../../components/card/card-content.ts'
import type { KeepWish } from '../../lib/domain/keep-request.ts'
import type { Result } from '../../lib/domain/result.ts'
import { randomId } from '../../lib/page/random-id.ts'

export type KeepingDeps = {
  /** The wish to keep a mention under an id, as it is read now; null where there is no such mention. */
  wishFor(mention: string, id: string): KeepWish | null
  /** Resolves when nothing more of the text is about to be read. */
  whole(): Promise<void>
  keep(wish: KeepWish): Promise<Result<{ id: string }>>
  /** Keeping a mention has come further; not called for mentions that were forgotten meanwhile. */
  progressed(mention: string, progress: KeepProgress): void
}

/** Mentions go by their names, which stay while more and more of a long text is read (`mentionName`). */
export type Keeping = {
  progressOf(mention: string): KeepProgress
  /** Id of the annotation that a mention was kept as; null where it was not. */
  keptAs(mention: string): string | null
  /** Keeps a mention, once however often it is asked. False where there is no such mention. */
  keep(mention: string): boolean
  /** Another reading is shown: its mentions are others. */
  forget(): void
}

/**
 * An id is made once for each mention, so that trying again after a failure cannot keep it twice; what was kept before
 * has another one.
 */
type Keep = { id: string; progress: KeepProgress }

export function createKeeping(deps: KeepingDeps): Keeping {
  let keeps = new Map<string, Keep>()
  const progressOf = (mention: string): KeepProgress => keeps.get(mention)?.progress ?? { phase: 'ready' }
  const reach = (mention: string, keep: Keep) => {
    keeps.set(mention, keep)
    deps.progressed(mention, keep.progress)
  }
  return {
    progressOf,
    keptAs: (mention) => (progressOf(mention).phase === 'kept' ? (keeps.get(mention)?.id ?? null) : null),
    keep(mention) {
      const { phase } = progressOf(mention)
      if (phase === 'keeping' || phase === 'kept') return true
      const id = keeps.get(mention)?.id ?? randomId()
      const wish = deps.wishFor(mention, id)
      if (!wish) return false
      const asked = keeps
      reach(mention, { id, progress: { phase: 'keeping' } })
      const kept = deps.whole().then(() => deps.keep(deps.wishFor(mention, id) ?? wish))
      void kept.then((answer) => {
        if (asked !== keeps) return
        if (answer.ok) reach(mention, { id: answer.value.id, progress: { phase: 'kept' } })
        else reach(mention, { id, progress: { phase: 'failed', message: answer.problem.message } })
      })
      return true
    },
    forget() {
      keeps = new Map()
    },
  }
}
