/**
 * The agreement files of all that is kept, put together beside the reader while the page is left in peace, so that they are
 * there when a view of them is opened.
 */
import type { AgreementFile, FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import { agreementFilesInSteps, entriesInSteps } from '../../lib/insight/agreement-file.ts'
import { dossiersInSteps } from '../../lib/insight/dossiers.ts'
import { tieNetworkInSteps } from '../../lib/insight/ties.ts'
import type { Work } from '../../lib/work/turns.ts'

export type FilesAhead = {
  /** Begins after a moment, unless they are there; what was begun of another collection is dropped. */
  prepare(all: readonly Kept[], decisions: readonly FileDecision[]): void
  /** The files: what is not done yet is done now, and what was done of the same is not done again. */
  of(all: readonly Kept[], decisions: readonly FileDecision[]): AgreementFile[]
}

/** Changes come in rows: it is not begun for each of them. */
const REST_MS = 300
/** Well under what a reader notices. */
const SLICE_MS = 8

type Preparation = {
  all: readonly Kept[]
  decisions: readonly FileDecision[]
  steps: Work<AgreementFile[]>
  files: AgreementFile[] | null
  /** What views ask of the same collection besides; nobody waits for it here. */
  besides: Work<void> | null
}

/** Makes the files of one library page. */
export function createFilesAhead(): FilesAhead {
  let work: Preparation | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined

  const workOf = (all: readonly Kept[], decisions: readonly FileDecision[]): Preparation => {
    if (work?.all === all && work.decisions === decisions) return work
    clearTimeout(waiting)
    work = { all, decisions, steps: filesInSteps(all, decisions), files: null, besides: null }
    return work
  }
  /** One step towards the files. What throws is begun anew by who asks next. */
  const step = (own: Preparation) => {
    try {
      const { done, value } = own.steps.next()
      if (done) own.files = value
    } catch (error) {
      own.steps = filesInSteps(own.all, own.decisions)
      throw error
    }
  }
  const goOn = (own: Preparation) => {
    if (own !== work) return
    const began = performance.now()
    while (performance.now() - began < SLICE_MS) {
      if (!own.files) {
        step(own)
        continue
      }
      own.besides ??= besidesInSteps(own.files, own.all)
      if (own.besides.next().done) return
    }
    waiting = setTimeout(goOn, 0, own)
  }
  return {
    prepare(all, decisions) {
      const before = work
      const own = workOf(all, decisions)
      if (own !== before) waiting = setTimeout(goOn, REST_MS, own)
    },
    of(all, decisions) {
      const own = workOf(all, decisions)
      for (;;) {
        if (own.files) return own.files
        step(own)
      }
    },
  }
}

/** Reads what is kept in the first steps, and not when it is made. */
function* filesInSteps(all: readonly Kept[], decisions: readonly FileDecision[]): Work<AgreementFile[]> {
  const entries = yield* entriesInSteps(all)
  yield
  return yield* agreementFilesInSteps(entries, decisions)
}

/** Dossiers and ties are remembered with what is kept and the files. */
function* besidesInSteps(files: readonly AgreementFile[], all: readonly Kept[]): Work<void> {
  yield* dossiersInSteps(all)
  yield
  yield* tieNetworkInSteps(files, all)
}
