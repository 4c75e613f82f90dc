/**
 * The agreement files of all that is kept, put together beside the reader while the page is left in peace, so that they are
 * there when a view of them is opened.
 */
import type { AgreementFile, FileDecision } from '../../lib/domain/agreement-file.ts'
import type { Kept } from '../../lib/domain/annotation.ts'
import { agreementFilesInSteps, entriesOfKept } from '../../lib/insight/agreement-file.ts'
import { dossiersOf } from '../../lib/insight/dossiers.ts'
import { finish, type Steps } from '../../lib/insight/steps.ts'
import { tieNetwork } from '../../lib/insight/ties.ts'

export type FilesAhead = {
  /** Begins after a moment, unless they are there; what was begun of another collection is dropped. */
  prepare(all: readonly Kept[], decisions: readonly FileDecision[]): void
  /** The files: what is not done yet is done now, and what was done of this collection is not done again. */
  of(all: readonly Kept[], decisions: readonly FileDecision[]): AgreementFile[]
}

/** Changes come in rows: it is not begun for each of them. */
const REST_MS = 300
/** Well under what a reader notices. */
const SLICE_MS = 8

type Work = {
  all: readonly Kept[]
  decisions: readonly FileDecision[]
  steps: Steps<AgreementFile[]>
  files: AgreementFile[] | null
}

/** Makes the files of one library page. */
export function createFilesAhead(): FilesAhead {
  let work: Work | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined

  const workOf = (all: readonly Kept[], decisions: readonly FileDecision[]): Work => {
    if (work?.all === all && work.decisions === decisions) return work
    clearTimeout(waiting)
    work = { all, decisions, steps: filesInSteps(all, decisions), files: null }
    return work
  }
  const goOn = (own: Work) => {
    if (own !== work || own.files) return
    const began = performance.now()
    while (performance.now() - began < SLICE_MS) {
      const step = own.steps.next()
      if (step.done) {
        own.files = step.value
        return
      }
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
      own.files ??= finish(own.steps)
      return own.files
    },
  }
}

/** Reads what is kept in the first step, and not when it is made. */
function* filesInSteps(all: readonly Kept[], decisions: readonly FileDecision[]): Steps<AgreementFile[]> {
  const entries = entriesOfKept(all)
  yield
  const files = yield* agreementFilesInSteps(entries, decisions)
  // What the views ask of the same collection is remembered with it.
  dossiersOf(all)
  yield
  tieNetwork(files, all)
  return files
}
