/** A step of an agreement's file in words: `Signed`, `Signature planned` is never told by colour alone. */
import type { FileStep, StatusPoint } from '../../lib/domain/agreement-file.ts'
import type { Mood } from '../../lib/domain/step.ts'
import { dateInWords } from '../../lib/words/date-words.ts'
import { statusWords } from '../../lib/words/entity-words.ts'
import { partyName } from '../../lib/words/party-name.ts'

const MOOD_WORDS: Record<Mood, string> = {
  done: '',
  planned: 'planned',
  conditional: 'on a condition',
  denied: 'denied',
  demanded: 'asked for',
}

/** `Signed`, `Ratified by Peru`, `Ratified by 20 states`, `Ratified by Peru, state 43`, `Signed (planned)`. */
export function pointInWords({ status, mood, ...who }: Pick<FileStep, 'status' | 'mood' | Who>): string {
  const how = MOOD_WORDS[mood]
  return `${statusWords(status)}${doer(who, status)}${how && ` (${how})`}`
}

type Who = 'party' | 'states'

/** ` by Peru`, ` for 54 states`; nothing where it is everybody's. */
function doer({ party, states }: Pick<FileStep, Who>, status: FileStep['status']): string {
  const by = status === 'in-force' ? 'for' : 'by'
  if (party) return ` ${by} ${partyName(party)}${states === null ? '' : `, state ${states}`}`
  return states === null ? '' : ` ${by} ${states} ${states === 1 ? 'state' : 'states'}`
}

const TO_COME: Record<FileStep['status'], string> = {
  proposed: 'To be proposed',
  negotiating: 'To be negotiated',
  agreed: 'To be agreed',
  signed: 'To be signed',
  ratified: 'To be ratified',
  'in-force': 'To enter into force',
  suspended: 'To be suspended',
  terminated: 'To end',
}

/** `To be signed`, `To be ratified by Peru`. */
export function planInWords({ status, ...who }: Pick<FileStep, 'status' | Who>): string {
  return `${TO_COME[status]}${doer(who, status)}`
}

/** `2022`; `by 16 November 2023` where an article of that day tells it without a date; `undated`. */
export function pointTime({ date, isDated }: Pick<StatusPoint, 'date' | 'isDated'>): string {
  if (date === null) return 'undated'
  return `${isDated ? '' : 'by '}${dateInWords(date)}`
}
