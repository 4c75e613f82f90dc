import { cuesAfter } from './cue-after.ts'
import { cueBefore } from './cue-before.ts'
import type { Place } from './cue-place.ts'

const ARTICLES = new Set('a an any its no our that the their this'.split(' '))

import type { AgreementStatus } from '../../domain/entity.ts'
import type { Document, Token } from '../document.ts'
import { moodOf } from './mood.ts'
import { type CueAt, cuesAt, type Mood } from './status-words.ts'

/** A step in the life of an instrument, as one sentence tells it. Indexes of tokens, last exclusive. */
export type Step = {
  status: AgreementStatus
  mood: Mood
  weak: boolean
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
  return places.map((place, n) => {
    const before = cueBefore(tokens, cues, places, n)
    const after = cuesAfter(tokens, cues, places, n, bounds.last)
    // a pronoun stands inside its clause: `from the day it takes effect`
    const clause =
      place.last - place.first === 1 && tokens[place.first]?.key === 'it' ? bounds.first : place.last
    const steps = after.map((cue) => step(tokens, cue, clause))
    if (before) steps.unshift(step(tokens, before, bounds.first))
    // what is wanted of an instrument that is there does not make it a proposal
    return place.definite ? steps.filter(({ status }) => status !== 'proposed') : steps
  })
}

function step(tokens: readonly Token[], cue: CueAt, from: number): Step {
  const { mood, first } = moodOf(tokens, cue, from)
  const { meaning } = cue
  const status = meaning[mood === 'conditional' ? 'demanded' : mood]
  return {
    status,
    mood,
    weak: meaning.weak,
    first: Math.min(first, cue.first),
    last: cue.last,
    cue: cue.first,
  }
}

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
    cues.push(...cuesAt(tokens, at).filter(({ meaning }) => !noun || meaning.side !== 'verb'))
  }
  return cues
}
