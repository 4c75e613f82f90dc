/** A step of an agreement's file in words: `Signed`, `Signature planned` is never told by colour alone. */
import type { FileStep, StatusPoint } from '../../lib/domain/agreement-file.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { statusWords } from '../../lib/words/entity-words.ts'
import { partyName } from '../../lib/words/party-name.ts'
import { say } from '../../lib/words/say.ts'

type Who = 'party' | 'states'

const DOERS = {
  by: { party: 'step:by.party', partyOfStates: 'step:by.partyOfStates', states: 'step:by.states' },
  for: { party: 'step:for.party', partyOfStates: 'step:for.partyOfStates', states: 'step:for.states' },
} as const

/** `Signed`, `Ratified by Peru`, `Ratified by 20 states`, `Ratified by Peru, state 43`, `Signed (planned)`. */
export function pointInWords({ status, mood, ...who }: Pick<FileStep, 'status' | 'mood' | Who>): string {
  const step = withDoer(statusWords(status), status, who)
  return mood === 'done' ? step : say('step:withHow', { step, how: say(`step:mood.${mood}`) })
}

/** `To be signed`, `To be ratified by Peru`. */
export function planInWords({ status, ...who }: Pick<FileStep, 'status' | Who>): string {
  return withDoer(say(`step:toCome.${status}`), status, who)
}

/** `Signed by Peru`, `In force for 54 states`; the step alone where it is everybody's. */
function withDoer(step: string, status: FileStep['status'], { party, states }: Pick<FileStep, Who>): string {
  const keys = DOERS[status === 'in-force' ? 'for' : 'by']
  if (!party) return states === null ? step : say(keys.states, { step, count: states })
  const who = { step, party: partyName(party) }
  return states === null ? say(keys.party, who) : say(keys.partyOfStates, { ...who, states })
}

/** `2022`; `by 16 November 2023` where an article of that day tells it without a date; `undated`. */
export function pointTime({ date, isDated }: Pick<StatusPoint, 'date' | 'isDated'>): string {
  if (date === null) return say('step:undated')
  return isDated ? dateInWords(date) : say('step:byDay', { date: dateInWords(date) })
}
