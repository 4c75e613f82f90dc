/** Whether a sentence may have the sense of cooperation: a cheap look before the language library is asked. */
import { spelling } from '../../knowledge/topic-cues.ts'
import type { Document, Sentence } from '../document.ts'
import { lexemeAt } from './cooperation-lexicon.ts'

/** Whether any word of the sentence can govern a field. */
export function mayCooperate({ tokens }: Document, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const key = tokens[i]?.key
    if (key && lexemeAt((at) => (at < last ? spelling(tokens[at]?.key ?? '') : ''), i)) return true
  }
  return false
}
