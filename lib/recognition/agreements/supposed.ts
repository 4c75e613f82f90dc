/** Moods that the words to the left of a cue do not tell: what follows the instrument, how the sentence is built. */
import type { AgreementStatus } from '../../domain/agreement-status.ts'
import type { Token } from '../document.ts'
import { hasBe } from './cue-place.ts'
import type { MoodAt } from './mood.ts'
import type { CueAt, Mood } from './status-words.ts'

const PRESENT = /^(?:become|come|enter|go|take)s?$/
/** `expires in May`: the present tense with a date tells what is to come, or what a chronicle tells of the past. */
const ENDS = /^(?:ceases?|ends?|expires?|lapses?|runs?)$/
const AHEAD = /^(?:after|at|by|in|later|next|on|soon|this|when|within)$/
const MODALS = /^(?:can|could|may|might|must|shall|should|will|would)$/
/** Tokens from an instrument to the verb of its sentence. */
const REACH = 16
const FINITE = /^(?:are|had|has|have|is|remains?|was|were|will|would|could|may|might|must|shall|should)$/
/** What is said of a signing or a withdrawal, after its auxiliary. */
const SAID: readonly [words: RegExp, mood: Mood][] = [
  [/^(?:awaited|due|expected|foreseen|hoped|likely|pending|planned|scheduled|set|to)$/, 'planned'],
  [/^(?:averted|blocked|cancelled|delayed|off|postponed|prevented|rejected|ruled)$/, 'denied'],
  [/^(?:conditional|doubtful|uncertain|unlikely)$/, 'conditional'],
  [/^(?:considered|debated|demanded|discussed|examined|proposed|studied|urged)$/, 'demanded'],
]
/** `will take place`, `will be held`: it is still to come; `will help` tells its effect. */
const TO_COME = /^(?:be|come|follow|happen|take)$/

/** The mood that the sentence gives a cue apart from the words to its left; null where those decide. `end`: after the instrument. */
export function supposed(tokens: readonly Token[], cue: CueAt, end: number): MoodAt | null {
  const { done, side, itself } = cue.meaning
  const key = tokens[cue.first]?.key ?? ''
  // what a convention does not apply to says nothing against it
  if (itself && done === 'in-force' && /^appl/.test(key) && tokens[cue.last]?.key === 'to')
    return { mood: 'done', first: cue.first }
  if (side === 'before' && (done === 'suspended' || done === 'terminated')) {
    const before = tokens.slice(Math.max(0, cue.first - 2), cue.first).some(({ key }) => key === 'any')
    if (before || MODALS.test(tokens[end]?.key ?? '')) return { mood: 'conditional', first: cue.first }
  }
  if (side === 'before' && !cue.meaning.weak && NOMINAL.test(key)) return saidOfIt(tokens, cue, end)
  if (itself && done === 'in-force' && PRESENT.test(key)) {
    const [next, after] = [tokens[cue.last]?.key ?? '', tokens[cue.last + 1]?.key ?? '']
    const upon = /^(?:after|following|if|once|only|upon|when)$/.test(next)
    if (upon || (next === 'on' && after === 'the')) return { mood: 'planned', first: cue.first }
  }
  if (itself && done === 'terminated' && ENDS.test(key) && AHEAD.test(tokens[cue.last]?.key ?? ''))
    return { mood: 'planned', first: cue.first }
  return isWanted(tokens, cue) ? { mood: 'demanded', first: cue.first - 1 } : null
}

/** Nouns that name a step. */
const NOMINAL =
  /^(?:accession|adoption|conclusion|entry|ratification|signature|signing|suspension|termination|withdrawal)$/

/**
 * Whether the cue after an instrument speaks of the noun before it: `talks on a treaty have stalled`, `ratification of
 * the pact was blocked`.
 */
export function isToldOfNoun(tokens: readonly Token[], before: CueAt, after: CueAt): boolean {
  const { side, done, mood } = before.meaning
  // `rejected the treaty by 40 votes`
  if (mood === 'denied' && after.meaning.done === done) return true
  // `the envoy who negotiated the pact, died`
  const who = tokens.slice(Math.max(0, before.first - 3), before.first).some(({ key }) => key === 'who')
  if (who && after.meaning.itself && tokens[after.first - 1]?.text === ',') return true
  if (side !== 'before' || [1, 2].some((n) => RELATIVE.test(tokens[after.first - n]?.key ?? ''))) return false
  const aim = after.meaning.done
  if (done === 'negotiating') return !hasBe(tokens, after) && AFTER_TALKS.has(aim)
  const ofNoun = hasBe(tokens, after) || (after.meaning.side === 'after' && STILL_OPEN.has(aim))
  return NOMINAL.test(tokens[before.first]?.key ?? '') && ofNoun && aim !== done
}

const RELATIVE = /^(?:that|which)$/
const STILL_OPEN: ReadonlySet<AgreementStatus> = new Set(['proposed', 'negotiating', 'agreed'])
const AFTER_TALKS: ReadonlySet<AgreementStatus> = new Set(['ratified', 'suspended', 'terminated'])

/** `the signing of the pact is expected in May`, `has been put off`: what the sentence says of the noun. */
function saidOfIt(tokens: readonly Token[], cue: CueAt, end: number): MoodAt | null {
  const sentence = tokens[cue.first]?.sentence
  for (let at = end; at < end + REACH && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at]
    if (token?.kind === 'mark' && /^[,;:.–—]$/.test(token.text)) return null
    if (/^(?:that|which|who)$/.test(token?.key ?? '')) return null
    if (!FINITE.test(token?.key ?? '')) continue
    for (let said = at + 1; said < at + 5 && tokens[said]?.sentence === sentence; said++)
      for (const [words, mood] of SAID)
        if (words.test(tokens[said]?.key ?? '')) return { mood, first: cue.first }
    const ahead = /^(?:shall|will)$/.test(token?.key ?? '') && TO_COME.test(tokens[at + 1]?.key ?? '')
    return ahead ? { mood: 'planned', first: cue.first } : null
  }
  return null
}

/** `demanded that the pact be ended`: a bare `be` tells what somebody wants. */
function isWanted(tokens: readonly Token[], cue: CueAt): boolean {
  if (!cue.forms.has('participle') || tokens[cue.first - 1]?.key !== 'be') return false
  const before = tokens[cue.first - 2]
  return (
    before?.sentence === tokens[cue.first]?.sentence &&
    !MODALS.test(before?.key ?? '') &&
    !/^(?:also|both|cannot|ever|first|formally|never|not|now|only|soon|then|to)$|ly$|n't$/.test(
      before?.key ?? '',
    )
  )
}
