import type { AgreementStatus } from '../../domain/agreement-status.ts'
import type { Document, Token } from '../document.ts'
import { cuesAfter } from './cue-after.ts'
import { cueBefore } from './cue-before.ts'
import { hasBe, type Place } from './cue-place.ts'
import { type MoodAt, moodOf } from './mood.ts'
import { type CueAt, cuesAt, type Mood } from './status-words.ts'
import { subordinateMood } from './subordinate.ts'
import { isToldOfNoun, supposed } from './supposed.ts'

const PRESENT = /^(?:become|cease|come|end|enter|expire|go|lapse|run|take)s?$/
const ARTICLES = new Set('a an any its no our that the their this'.split(' '))

/** A step in the life of an instrument, as one sentence tells it. Indexes of tokens, last exclusive. */
export type Step = {
  /** What the instrument is by it, its mood counted; `unknown` where it only tells what somebody wants. */
  status: AgreementStatus
  mood: Mood
  /** What the instrument is once it is done, and what until then. */
  aim: AgreementStatus
  until: AgreementStatus
  weak: boolean
  dated: boolean
  /** Told in the present tense, which in a text speaks of what is to come. */
  present: boolean
  /** It makes the instrument: `launched the partnership`. */
  creates: boolean
  /** It brings back what was suspended. */
  restores: boolean
  first: number
  last: number
  /** The cue itself, without what gives its mood: dates are looked for around it. */
  cue: number
}

/** Steps told of each place in one sentence; `places` in the order of the text. */
export function stepsIn(document: Document, sentence: number, places: readonly Place[]): Step[][] {
  const bounds = document.sentences[sentence]
  if (!bounds) return places.map(() => [])
  const { tokens } = document
  const cues = cuesOf(tokens, bounds, places)
  const asked = tokens[bounds.last - 1]?.text === '?'
  return places.map((place, n) => {
    const before = cueBefore(tokens, cues, places, n)
    const after = cuesAfter(tokens, cues, places, n, bounds.last)
    // a pronoun stands inside its clause: `from the day it takes effect`
    const clause =
      place.last - place.first === 1 && tokens[place.first]?.key === 'it' ? bounds.first : place.last
    const steps = after
      .filter((cue) => !before || !isToldOfNoun(tokens, before, cue))
      .map((cue) => step(tokens, cue, clause, { subordinate: subordinateMood(tokens, place, cue) }))
    if (before) steps.unshift(step(tokens, before, bounds.first, { end: place.last }))
    if (asked) return steps.filter(({ mood }) => mood !== 'done')
    // what is wanted of an instrument that is there does not make it a proposal
    return place.definite
      ? steps.map((one) => (one.status === 'proposed' ? { ...one, status: 'unknown' } : one))
      : steps
  })
}

type Around = { end?: number; subordinate?: MoodAt | null }

/** `end`: after the instrument that the cue stands before; `subordinate`: the mood that a conjunction gives its clause. */
function step(
  tokens: readonly Token[],
  cue: CueAt,
  from: number,
  { end = cue.last, subordinate = null }: Around,
): Step {
  const fixed = cue.meaning.mood && { mood: cue.meaning.mood, first: cue.first }
  const { mood, first } = fixed ?? supposed(tokens, cue, end) ?? subordinate ?? moodOf(tokens, cue, from)
  return stepOf(tokens, cue, { mood, first })
}

/** The step that a cue tells in this mood; `first`: where the words that give the mood begin. */
export function stepOf(tokens: readonly Token[], cue: CueAt, { mood, first }: MoodAt): Step {
  const { meaning } = cue
  // `may be signed in May`: they are at it
  const near =
    mood === 'conditional' &&
    hasBe(tokens, cue) &&
    (/^(?:could|may|might)$/.test(tokens[first]?.key ?? '') || isToldAhead(tokens, first))
  const status = meaning[mood !== 'conditional' ? mood : near ? 'planned' : 'demanded']
  return {
    status,
    mood,
    aim: meaning.done,
    until: meaning.planned,
    weak: meaning.weak,
    dated: meaning.dated,
    present: PRESENT.test(tokens[cue.first]?.key ?? ''),
    creates: meaning.only === 'partnership' && meaning.done === 'in-force',
    restores: meaning.done === 'in-force' && meaning.planned === 'suspended',
    first: Math.min(first, cue.first),
    last: cue.last,
    cue: cue.first,
  }
}

/** `said that it would be signed in May`: what is told of the future; not `it would be signed if …`. */
function isToldAhead(tokens: readonly Token[], would: number): boolean {
  if (tokens[would]?.key !== 'would') return false
  const near = tokens
    .slice(Math.max(0, would - TOLD_REACH), would + TOLD_REACH)
    .filter(({ sentence }) => sentence === tokens[would]?.sentence)
  return near.some(({ key }) => TELLS.test(key)) && !near.some(({ key }) => /^(?:if|unless)$/.test(key))
}

const TOLD_REACH = 25
const TELLS =
  /^(?:added|agreed|announced|confirmed|explained|insisted|noted|promised|reported|said|stressed|told|wrote)$/

/** `agreed to make efforts`: they agree to do something, not to a text. */
function isConsent(tokens: readonly Token[], cue: CueAt): boolean {
  const next = tokens[cue.last]
  if (!/^agree/.test(tokens[cue.first]?.key ?? '') || tokens[cue.last - 1]?.key !== 'to') return false
  return (
    next?.letters === 'lower' && next.kind === 'word' && !ARTICLES.has(next.key) && !OBJECTS.test(next.key)
  )
}

const OBJECTS =
  /^(?:another|both|bilateral|draft|further|his|her|it|joint|more|new|several|such|these|this|those|two)$/

function cuesOf(
  tokens: readonly Token[],
  bounds: { first: number; last: number },
  places: readonly Place[],
): CueAt[] {
  const cues: CueAt[] = []
  let next = 0
  for (let at = bounds.first; at < bounds.last; at++) {
    while (next < places.length && (places[next]?.last ?? 0) <= at) next++
    if (at >= (places[next]?.first ?? Number.POSITIVE_INFINITY)) continue
    // `the end`, `a study` are nouns
    const noun = ARTICLES.has(tokens[at - 1]?.key ?? '')
    cues.push(
      ...cuesAt(tokens, at).filter(
        (cue) =>
          (!noun || cue.meaning.side !== 'verb') &&
          (!isConsent(tokens, cue) || places.some(({ first }) => first === cue.last)),
      ),
    )
  }
  return cues
}
