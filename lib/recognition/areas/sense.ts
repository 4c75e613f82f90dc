/** Whether a sentence may name a field of cooperation: a cheap look before the language library is asked. */
import { cueAt, spelling } from '../../knowledge/topic-cues.ts'
import type { Document, Sentence } from '../document.ts'
import { lexemeAt } from './cooperation-lexicon.ts'
import { speechOf } from './speech.ts'

/** Whether the sentence holds a word that can govern a field, and a cue of some topic or the colon of a list. */
export function mayCooperate({ tokens }: Document, { first, last }: Sentence): boolean {
  const keys: string[] = []
  for (let i = first; i < last; i++) keys.push(spelling(tokens[i]?.key ?? ''))
  // The members of a list that it announces stand in other sentences.
  const announces = !/^[.!?]$/.test(tokens[last - 1]?.text ?? '')
  if (!announces && !keys.some((_, i) => namesTopic(keys, i))) return false
  return keys.some((_, i) => governs(keys, i)) || isTopicalHeading(tokens, first, last)
}

function governs(keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? ''
  return key === 'joint' || speechOf(key) !== null || lexemeAt((index) => keys[index] ?? '', at) !== null
}

/** `On Forestry:` */
function isTopicalHeading(tokens: Document['tokens'], first: number, last: number): boolean {
  return tokens[last - 1]?.text === ':' && /^(?:concerning|on|regarding)$/.test(tokens[first]?.key ?? '')
}

function namesTopic(keys: readonly string[], at: number): boolean {
  const cue = cueAt(keys, at)
  return cue !== null && cue.tier !== 'hint'
}
