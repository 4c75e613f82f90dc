/** The cues that speak of one mention: what is done to the instrument before it, what is said of it after it. */

import type { AgreementStatus, AgreementType } from '../../domain/entity.ts'
import type { Document, Token } from '../document.ts'
import { moodOf } from './mood.ts'
import { type CueAt, cuesAt, type Mood } from './status-words.ts'

/** Where a mention stands, in tokens. */
export type Place = {
  first: number
  last: number
  type: AgreementType
  /** It is spoken of as known: `the pact`, `CETA`, `it`. */
  definite: boolean
}

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

/** Said of an instrument, a cue further off than this speaks of another thing. */
const REACH_AFTER = 24
const REACH_BEFORE = 60
const PASSIVE = new Set('am is are was were be been being'.split(' '))
const PREPOSITIONS = new Set(
  'about against at by for from in into of on through to toward towards under with within'.split(' '),
)
const VERBS_BETWEEN = new Set(
  'are had has have if is said says that was were when where which while who will would'.split(' '),
)
const SUBJECT_OPENERS = new Set(
  'a all an both each he it its one our she some the their they this those we you'.split(' '),
)
const AUXILIARIES = new Set(
  'also are can had has have is may might must shall should was were will would'.split(' '),
)
const ARTICLES = new Set('a an any its no our that the their this'.split(' '))
const RELATIVE = new Set(['which', 'that', 'whose'])

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

/** The nearest cue to the left that can have the instrument as its object. */
function cueBefore(
  tokens: readonly Token[],
  cues: readonly CueAt[],
  places: readonly Place[],
  n: number,
): CueAt | null {
  const place = places[n]
  if (!place || tokens[place.last - 1]?.possessive) return null
  const floor = floorBefore(tokens, places, n)
  let best: CueAt | null = null
  for (const cue of cues) {
    if (cue.last > place.first) break
    if (cue.first < floor || place.first - cue.last > REACH_BEFORE) continue
    if (cue.meaning.side === 'after' || cue.meaning.itself || !fits(cue, place)) continue
    if (cue.meaning.side === 'verb' && isPassive(tokens, cue) && !hasColon(tokens, cue.last, place.first))
      continue
    if (cue.meaning.side === 'before' && cue.meaning.weak && !isAdjacent(tokens, cue.last, place.first))
      continue
    if (!reaches(tokens, cue, places, n)) continue
    if (!best || cue.first >= best.last || cue.last - cue.first > best.last - best.first) best = cue
  }
  return best
}

/** Whether nothing between the cue and the instrument (or the first of its list) takes the instrument for itself. */
function reaches(tokens: readonly Token[], cue: CueAt, places: readonly Place[], n: number): boolean {
  let target = n
  while (target > 0 && (places[target - 1]?.first ?? -1) >= cue.last) target--
  const to = places[target]?.first ?? 0
  if (hasColon(tokens, cue.last, to) || isAddedObject(tokens, to)) return true
  for (let at = cue.last; at < to; at++) {
    const key = tokens[at]?.key ?? ''
    if (VERBS_BETWEEN.has(key)) return false
    if (!PREPOSITIONS.has(key)) continue
    if (cue.meaning.only !== null && /^(?:to|of|into)$/.test(key)) continue
    const next = tokens[at + 1]
    const adverbial =
      /^(?:in|on|at|with)$/.test(key) && (next?.letters !== 'lower' || next.kind === 'number') && to - at > 2
    if (!adverbial) return false
  }
  return true
}

/** `signed a number of papers, including a …`, `…, as well as an action programme`: one more object of the verb. */
function isAddedObject(tokens: readonly Token[], first: number): boolean {
  const words = tokens.slice(Math.max(0, first - 5), first).map(({ key }) => key)
  return /(?:as well as|including|such as|among them|namely)(?: an?| the)?(?: new)?$/.test(words.join(' '))
}

function hasColon(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ':') return true
  return false
}

/** Cues left of another instrument count only where the two stand in one list. */
function floorBefore(tokens: readonly Token[], places: readonly Place[], n: number): number {
  for (let k = n; k > 0; k--) {
    const [before, here] = [places[k - 1], places[k]]
    if (before && here && !isListed(tokens, before.last, here.first)) return before.last
  }
  return 0
}

/** Only commas, `and`, articles, and what says the parties stand between two members of a list. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  let connected = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.text === ',' || token.text === ';' || token.key === 'and' || token.key === 'or')
      connected = true
    else if (/^(?:was|were|is|are|has|had|have|will|would|which|that|who)$/.test(token.key)) return false
  }
  return connected || to <= from + 1
}

function fits(cue: CueAt, place: Place): boolean {
  return cue.meaning.only === null || cue.meaning.only === place.type
}

/** `was signed`, `reached by`: the object stood before the verb. */
function isPassive(tokens: readonly Token[], cue: CueAt): boolean {
  if (!cue.forms.has('participle')) return false
  return tokens[cue.last]?.key === 'by' || hasBe(tokens, cue)
}

/** Whether a form of `be` stands before the participle: `was`, `has been`, `will be`. */
function hasBe(tokens: readonly Token[], cue: CueAt): boolean {
  for (let at = cue.first - 1; at > cue.first - 4; at--) {
    const key = tokens[at]?.key ?? ''
    if (PASSIVE.has(key)) return true
    if (!/ly$|^(?:also|already|not|never)$/.test(key)) return false
  }
  return false
}

function isAdjacent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === 'mark' && !/^[“”"‘’]$/.test(tokens[at]?.text ?? '')) return false
  return to - from <= 6
}

/** Whether another subject stands between the instrument and the verb: `under the convention the plane was released`. */
function newSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  const comma = tokens[from]?.text === ','
  const first = tokens[comma ? from + 1 : from]
  if (!first || from >= verb || !SUBJECT_OPENERS.has(first.key)) return false
  if (!comma) return true
  return !tokens.slice(from + 1, verb).some(({ text }) => text === ',')
}

/** What is said of the instrument after it, up to the next instrument. */
function cuesAfter(
  tokens: readonly Token[],
  cues: readonly CueAt[],
  places: readonly Place[],
  n: number,
  end: number,
): CueAt[] {
  const place = places[n]
  if (!place) return []
  const ceiling = Math.min(places[n + 1]?.first ?? end, place.last + REACH_AFTER)
  const found: CueAt[] = []
  for (const cue of cues) {
    if (cue.first < place.last || cue.first < (found.at(-1)?.last ?? 0)) continue
    if (cue.first >= ceiling) break
    if (cue.meaning.side === 'before' || !fits(cue, place)) continue
    if (tokens.slice(place.last, cue.first).some(({ text }) => text === ';')) break
    if (speaksOf(tokens, cue, place) || isCoordinated(tokens, found.at(-1), cue)) found.push(cue)
  }
  return found
}

/** `which ended the war`: the instrument does it; in `which the presidents signed` it is done to the instrument. */
function isSubjectRelative(tokens: readonly Token[], from: number, verb: number): boolean {
  const relative = RELATIVE.has(tokens[from]?.key ?? '') ? from : from + 1
  return verb - relative < 2 || AUXILIARIES.has(tokens[relative + 1]?.key ?? '')
}

/** `was agreed and signed`: one verb more of the same subject. */
function isCoordinated(tokens: readonly Token[], before: CueAt | undefined, cue: CueAt): boolean {
  if (!before || !cue.forms.has('participle') || cue.first - before.last > 5) return false
  return tokens[cue.first - 1]?.key === 'and' || tokens[cue.first - 2]?.key === 'and'
}

function speaksOf(tokens: readonly Token[], cue: CueAt, place: Place): boolean {
  const gap = cue.first - place.last
  // one word stands right beside the name (`treaty negotiations`), a phrase may stand after its verb
  if (cue.meaning.side === 'after') return gap <= (cue.last - cue.first === 1 ? 0 : 8)
  const relative =
    RELATIVE.has(tokens[place.last]?.key ?? '') || RELATIVE.has(tokens[place.last + 1]?.key ?? '')
  if (cue.meaning.itself) return gap <= 7 && !isPassive(tokens, cue)
  if (!cue.forms.has('participle'))
    return relative && gap <= 10 && !isSubjectRelative(tokens, place.last, cue.first)
  if (hasBe(tokens, cue)) return !newSubject(tokens, place.last, cue.first)
  if (relative) return gap > 2 && !isSubjectRelative(tokens, place.last, cue.first)
  const opener = tokens[place.last]
  return (
    gap === 0 ||
    (gap <= 2 && opener?.text === ',') ||
    (/^(?:between|with|\()$/.test(opener?.key ?? '') && !hasVerb(tokens, place.last, cue.first))
  )
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:was|were|is|are|has|had|have|will|would|said|says)$/.test(tokens[at]?.key ?? '')) return true
  return false
}
