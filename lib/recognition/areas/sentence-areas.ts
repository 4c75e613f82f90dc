/** The fields that one sentence names: its candidates joined, trimmed and weighed. */
import type { Topic } from '../../domain/topic.ts'
import type { Document, Sentence } from '../document.ts'
import { endWithAcronym } from './acronyms.ts'
import type { Candidate } from './candidates.ts'
import { SURE_ENOUGH, type Surroundings, weigh } from './certainty.ts'
import { joined } from './coordination.ts'
import { hasHeading, headingEnd } from './headings.ts'
import { participantsOf } from './participants.ts'
import { type Part, partsOf } from './parts.ts'
import { scan } from './scan.ts'
import { sharedValues } from './shared-values.ts'
import type { Carry } from './strength.ts'
import { trimmed } from './trimming.ts'
import { unitsOf } from './units.ts'

/** A field found. Offsets: UTF-16 units of the text, end exclusive. */
export type FoundArea = {
  start: number
  end: number
  topic: Topic
  rule: string
  certainty: number
  sentence: Sentence
}

export type Given = {
  document: Document
  sentence: Sentence
  /** What a list announced before hands on. */
  carry: Carry
  /** -0.5 to 0.1: how much the text is about states. */
  diplomatic: number
  /** The sentence before spoke of cooperation. */
  follows: boolean
}

/** What a sentence gave; `carry` is null where it announces no list. */
export type SentenceAreas = { found: FoundArea[]; carry: Carry; sense: boolean }

/** A member of a list gains by a sure neighbour, because its neighbours are fields too. */
const FOR_A_SURE_NEIGHBOUR = 0.12

/** Reads one sentence; where a heading begins a member of a list, what follows it is read as a sentence of its own. */
export function areasInSentence(given: Given): SentenceAreas {
  const { document, sentence, carry } = given
  const colon = carry && hasHeading(document.tokens, sentence) ? headingEnd(document.tokens, sentence) : -1
  const rest = { ...sentence, first: colon + 1 }
  if (colon < 0 || !tellsClause(partsOf(unitsOf(document, rest, false), false))) return read(given)
  const heading = read({ ...given, sentence: { ...sentence, last: colon } })
  const told = read({ ...given, sentence: rest, carry: null, follows: true })
  const found = [...heading.found, ...told.found].map((area) => ({ ...area, sentence }))
  return { ...told, found }
}

/** Whether some verb has a subject. */
function tellsClause(parts: readonly Part[]): boolean {
  return parts.some(({ kind, act, form }, at) => {
    if (kind === 'modal' || kind === 'be') return true
    return (
      kind === 'verb' || (act !== null && form !== null && form !== 'ing' && parts[at - 1]?.name === true)
    )
  })
}

function read({ document, sentence, carry, diplomatic, follows }: Given): SentenceAreas {
  const parts = partsOf(unitsOf(document, sentence, carry !== null), carry?.verbs ?? false)
  const { candidates, carry: next, sense } = scan(parts, carry, follows)
  const participants = participantsOf(parts)
  const fields = joined(parts, candidates)
  const values = sharedValues(parts, fields)
  const weighed = fields.map((candidate) =>
    values.has(candidate)
      ? null
      : weighedSpan(parts, candidate, { sense, listed: carry !== null, diplomatic, participants }),
  )
  const found: FoundArea[] = []
  weighed.forEach((area, i) => {
    if (!area) return
    const certainty = area.certainty + (area.known && hasSureNeighbour(weighed, i) ? FOR_A_SURE_NEIGHBOUR : 0)
    const first = parts[area.first]?.first ?? -1
    const last = endWithAcronym(document.tokens, first, parts[area.last - 1]?.last ?? 0)
    const start = document.tokens[first]?.start
    const end = document.tokens[last - 1]?.end
    if (certainty < SURE_ENOUGH || start === undefined || end === undefined) return
    found.push({
      start,
      end,
      topic: area.topic,
      rule: area.rule,
      certainty: Math.min(1, certainty),
      sentence,
    })
  })
  return { found, carry: next, sense }
}

type Weighed = Pick<Candidate, 'first' | 'last' | 'joint'> & {
  topic: Topic
  rule: string
  certainty: number
  known: boolean
}

function weighedSpan(parts: readonly Part[], candidate: Candidate, around: Surroundings): Weighed | null {
  const phrase = trimmed(parts, candidate)
  if (!phrase) return null
  const span = candidate.verb ? { ...phrase, first: candidate.first } : phrase
  const weight = weigh(parts, { ...candidate, ...span }, around)
  if (!weight) return null
  return {
    first: span.first,
    last: span.last,
    joint: candidate.joint,
    topic: weight.topic.topic,
    rule: candidate.governor.rule,
    certainty: weight.certainty,
    known: weight.topic.strength !== 'none',
  }
}

function hasSureNeighbour(areas: readonly (Weighed | null)[], at: number): boolean {
  const before = areas[at]?.joint !== 'none' ? areas[at - 1] : null
  const after = areas[at + 1]?.joint !== 'none' ? areas[at + 1] : null
  return [before, after].some((area) => area && area.certainty >= SURE_ENOUGH)
}
