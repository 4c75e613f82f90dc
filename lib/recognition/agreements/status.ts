/** How far an instrument had come at the article's date: its latest step that is done. */
import { AGREEMENT_STATUSES, type AgreementStatus } from '../../domain/agreement-status.ts'
import type { Step } from './status-cues.ts'

/** Place of a status in the life of an instrument, from 1; 0 for one that is not known. */
export function rankOf(status: AgreementStatus): number {
  return status === 'unknown' ? 0 : AGREEMENT_STATUSES.indexOf(status) + 1
}

/**
 * The step that decides: the furthest that is done; without one, the furthest that a plan, demand or denial implies;
 * without that, what weak words (`under the …`) imply. Null where nothing speaks.
 */
export function decidingStep(steps: readonly Step[]): Step | null {
  const told = steps.filter(({ status }) => status !== 'unknown')
  const strong = told.filter(({ weak }) => !weak)
  const done = withoutUndone(strong.filter(({ mood }) => mood === 'done'))
  // what is to be revived has come to a stand
  const revived = strong.findLast(
    ({ restores, mood }) => restores && (mood === 'planned' || mood === 'demanded'),
  )
  if (revived && !done.some(({ cue, status }) => cue > revived.cue && rankOf(status) >= rankOf('in-force')))
    return revived
  const implied = strong.filter(({ mood }) => mood !== 'done')
  return furthest(done) ?? furthest(implied) ?? furthest(told)
}

/** Leaves out the suspensions that the text undoes afterwards: `had been suspended in 2019, then revived`. */
function withoutUndone(done: readonly Step[]): readonly Step[] {
  const back = done.findLast(({ restores }) => restores)
  return back
    ? done.filter(({ status, cue }) => rankOf(status) <= rankOf('in-force') || cue > back.cue)
    : done
}

function furthest(steps: readonly Step[]): Step | null {
  let best: Step | null = null
  for (const step of steps) if (!best || rankOf(step.status) > rankOf(best.status)) best = step
  return best
}
