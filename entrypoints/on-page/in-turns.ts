import { nextTurn } from '../../lib/work/next-turn.ts'
import { finishInTurns, type Work } from '../../lib/work/turns.ts'

/** Works a few milliseconds at a time, and lets the page work between. */
export function inTurns<Made>(work: Work<Made>): Promise<Made> {
  return finishInTurns(work, { pause: nextTurn })
}
