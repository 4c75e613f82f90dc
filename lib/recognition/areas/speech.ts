/** Verbs whose field follows a preposition, whatever stands between (`spoke with her guest about X`, `trained at sea in X`). */
import { type Governor, STRENGTH } from './strength.ts'

/** What such a verb does, and which prepositions lead to its field. */
export type Speech = { prepositions: RegExp; governor: Governor }

const SPEAKS =
  /^(?:briefed|conferred|consulted|informed|negotiat(?:e|ed|es|ing)|sp(?:eaks?|eaking|oken?)|talk(?:ed|ing)|told)$/
const TRAINS = /^(?:coached|educated|instructed|schooled|trained|tutored)$/

const SPEECH: Speech = {
  prepositions: /^(?:about|concerning|on|over|regarding)$/,
  governor: { rule: 'discussed', strength: STRENGTH.discussed },
}
const TRAINING: Speech = {
  prepositions: /^(?:in|on)$/,
  governor: { rule: 'promoted', strength: STRENGTH.helped },
}

/** What a word does, folded; null where it is no such verb. */
export function speechOf(key: string): Speech | null {
  if (SPEAKS.test(key)) return SPEECH
  return TRAINS.test(key) ? TRAINING : null
}
