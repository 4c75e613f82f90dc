/** Which capitalised words are names of someone or something. */
import { cueAt } from '../../knowledge/topic-cues.ts'
import type { Token } from '../document.ts'
import type { Sight } from './sight.ts'

/** Capitalised inside a sentence: a name of someone or something; an acronym is none where it is the cue of a topic. */
export function isName({ tokens, first, heading, keyAt }: Sight, token: Token, at: number): boolean {
  if (at < heading || token.letters === 'lower' || token.kind !== 'word') return false
  if (/[-‐‑]\p{Ll}/u.test(token.text)) return false
  if (/^\p{Lu}{2}/u.test(token.text)) return cueAt([keyAt(at)], 0) === null
  return at > first && !/^[“"‘'•–—().:]$/.test(tokens[at - 1]?.text ?? '')
}
