import type { Refusal } from '../../lib/domain/exchange.ts'
import { say } from '../../lib/words/say.ts'

/** Why a whole file was refused: one sentence with the first fault, and how many more there are. `more`: beyond those listed. */
export function refusalWords(refused: readonly Refusal[], more = 0): string {
  const { where, why } = refused[0] ?? { where: null, why: say('fault:broken') }
  const count = Math.max(0, refused.length - 1) + more
  const part = where === null ? 'whole' : 'part'
  return say(`failure:file.${part}${count > 0 ? 'AndMore' : ''}`, { where: where ?? '', why, count })
}
