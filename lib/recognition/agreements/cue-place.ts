/** A mention as the search for cues sees it, and what a verb says by its form. */
import type { AgreementType } from '../../domain/entity.ts'
import type { Token } from '../document.ts'
import type { CueAt } from './status-words.ts'

/** Where a mention stands, in tokens. */
export type Place = {
  first: number
  last: number
  type: AgreementType
  /** It is spoken of as known: `the pact`, `CETA`, `it`. */
  definite: boolean
}

const PASSIVE = new Set('am is are was were be been being'.split(' '))

export function fits(cue: CueAt, place: Place): boolean {
  return cue.meaning.only === null || cue.meaning.only === place.type
}

/** `was signed`, `reached by`: the object stood before the verb. */
export function isPassive(tokens: readonly Token[], cue: CueAt): boolean {
  if (!cue.forms.has('participle')) return false
  return (tokens[cue.last]?.key === 'by' && afterVotes(tokens, cue.last) === null) || hasBe(tokens, cue)
}

/** `approved by 34 votes to 29 a treaty`: the index after the count of votes that `by` at `at` opens; null where none follows. */
export function afterVotes(tokens: readonly Token[], at: number): number | null {
  let end = at + 1
  let counted = false
  while (end < at + 9) {
    const token = tokens[end]
    if (token?.kind === 'number') counted = true
    else if (!VOTES.test(token?.key ?? '')) break
    end++
  }
  // the article before the instrument is not of the count
  while (end > at + 1 && /^an?$/.test(tokens[end - 1]?.key ?? '')) end--
  return counted || /^(?:majority|margin|vote)$/.test(tokens[end - 1]?.key ?? '') ? end : null
}

const VOTES =
  /^(?:a|against|and|broad|clear|large|majority|margin|narrow|of|slim|thin|to|unanimous|vote|votes|wide|with|-|–)$/

/** Whether a form of `be` stands before the participle: `was`, `has been`, `will be`. */
export function hasBe(tokens: readonly Token[], cue: CueAt): boolean {
  for (let at = cue.first - 1; at > cue.first - 4; at--) {
    const key = tokens[at]?.key ?? ''
    if (PASSIVE.has(key)) return true
    if (!/ly$|^(?:also|already|not|never)$/.test(key)) return false
  }
  return false
}
