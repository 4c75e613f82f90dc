import { nextTurn } from '../../lib/work/next-turn.ts'
import { finishInTurns, type Work } from '../../lib/work/turns.ts'

/** Works a few milliseconds at a time, and lets the page work between. `began`: as with any turns, by `performance.now()`. */
export function inTurns<Made>(work: Work<Made>, began?: number): Promise<Made> {
  return finishInTurns(work, { pause: nextTurn, began })
}
