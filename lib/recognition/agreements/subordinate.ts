/** The mood of a clause whose subject is the instrument, from the conjunction that opens it: `once the treaty is ratified`. */
import type { Token } from '../document.ts'
import type { Place } from './cue-place.ts'
import type { MoodAt } from './mood.ts'
import type { CueAt, Mood } from './status-words.ts'

/** Tokens from a conjunction to the instrument. */
const REACH = 7
/** What they open is expected, or only supposed. */
const CONJUNCTIONS: ReadonlyMap<string, Mood> = new Map([
  ['once', 'planned'],
  ['until', 'planned'],
  ['when', 'planned'],
  ['before', 'planned'],
  ['after', 'planned'],
  ['if', 'conditional'],
  ['unless', 'conditional'],
  ['should', 'conditional'],
  ['whether', 'conditional'],
  ['provided', 'conditional'],
])
const AUXILIARY = /^(?:are|been|be|had|has|have|is|was|were)$/
const PAST = /^(?:had|was|were)$/
/** Between a conjunction and the noun of its subject. */
const VERB =
  /^(?:are|can|could|did|do|does|had|has|have|is|may|might|must|said|says|shall|was|were|will|would)$/

/** The mood that the conjunction before the instrument gives what is said of it; null where none does, or the past is told. */
export function subordinateMood(tokens: readonly Token[], place: Place, cue: CueAt): MoodAt | null {
  for (let at = place.first - 1; at >= 0 && at >= place.first - REACH; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || token.sentence !== tokens[place.first]?.sentence) return null
    if (token.key === 'that' && DENIES.test(tokens[at - 1]?.key ?? ''))
      return { mood: 'denied', first: cue.first }
    const mood = CONJUNCTIONS.get(token.key) ?? (isAsSoonAs(tokens, at) ? 'planned' : null)
    if (mood) return isOpen(tokens, place, cue) || isUnreal(tokens, at) ? { mood, first: cue.first } : null
    if (VERB.test(token.key)) return null
  }
  return null
}

const DENIES = /^(?:denied|denies|deny|denying|doubted|doubts)$/

/** `would be poorer if the treaty collapsed`: the past tense tells what is not. */
function isUnreal(tokens: readonly Token[], conjunction: number): boolean {
  const sentence = tokens[conjunction]?.sentence
  return (
    tokens[conjunction]?.key === 'if' &&
    tokens
      .slice(Math.max(0, conjunction - UNREAL_REACH), conjunction + UNREAL_REACH)
      .some((token) => token.sentence === sentence && /^(?:could|might|would)$/.test(token.key))
  )
}

const UNREAL_REACH = 20

function isAsSoonAs(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'as' && tokens[at - 1]?.key === 'soon'
}

/** Whether the verb tells the present: `is ratified`, `has been ratified`, `takes effect`; not `was ratified`, `took effect`. */
function isOpen(tokens: readonly Token[], place: Place, cue: CueAt): boolean {
  let auxiliary = false
  for (let at = cue.first - 1; at >= place.last && at > cue.first - 5; at--) {
    const key = tokens[at]?.key ?? ''
    if (PAST.test(key)) return false
    auxiliary ||= AUXILIARY.test(key)
  }
  const key = tokens[cue.first]?.key ?? ''
  return (
    auxiliary || /^(?:are|is)$/.test(key) || (cue.meaning.itself && (cue.forms.has('base') || /s$/.test(key)))
  )
}
