/** How sure it is that a governed phrase names a field of cooperation. */
import { type TopicReading, topicOfWords } from '../../knowledge/topics.ts'
import type { Candidate } from './candidates.ts'
import type { Participants } from './participants.ts'
import type { Part } from './parts.ts'
import { EMPTY_PHRASES, ILLS, NON_FIELDS, PERSONS, VENUES } from './word-sets.ts'

/** From this sum on a phrase is an area. */
export const SURE_ENOUGH = 0.82

const FOR_ITS_TOPIC: Record<TopicReading['strength'], number> = {
  own: 0.25,
  broad: 0.12,
  near: -0.15,
  hint: -0.1,
  none: -0.32,
}
const FOR_THE_SENSE = 0.1
/** What one does alone is policy of its own, unless cooperation is spoken of. */
const FOR_ONE_ALONE = -0.25
const FOR_COMMERCE = -0.5
/** Rules that rest on a verb, so that it matters whether several take part. */
const BY_A_VERB: ReadonlySet<string> = new Set(['discussed', 'intended', 'promoted'])
/** Rules that tell deeds: to talk, to give and to cooperate take a second one anyhow. */
const BY_A_DEED: ReadonlySet<string> = new Set(['intended', 'listed', 'promoted'])
const MOST_WORDS = 14

export type Surroundings = {
  /** The sentence speaks of cooperation. */
  sense: boolean
  /** It stands in a list that was announced. */
  listed: boolean
  /** -0.5 to 0.1: how much the whole text is about states and their cooperation. */
  diplomatic: number
  participants: Participants
}

/** Topic and certainty of a candidate, trimmed already; null where it cannot be an area. */
export function weigh(
  parts: readonly Part[],
  candidate: Candidate,
  around: Surroundings,
): { topic: TopicReading; certainty: number } | null {
  const { first, last, governor } = candidate
  const words = parts.slice(first, last)
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const noun = words.slice(0, Math.max(1, candidate.complement - first))
  if (noun.at(-1)?.name && !isFought(candidate, noun)) return null
  if (!candidate.verb && noun.some((part) => ILLS.has(part.key))) return null
  const head = noun.at(-1)
  if (!candidate.verb && head && NON_FIELDS.has(head.key) && !head.inCue) return null
  if (head && VENUES.has(head.key)) return null
  if ([noun, words].some((group) => NON_FIELDS.has(`${group.at(-2)?.key} ${group.at(-1)?.key}`))) return null
  if (startsAClause(parts, candidate)) return null
  if (governor.rule === 'given' && head && PERSONS.has(head.key)) return null
  if (EMPTY_PHRASES.has(`${words.map((part) => part.key).join(' ')} ${parts[last]?.key}`)) return null
  if (EMPTY_PHRASES.has(`${head?.key} ${parts[last]?.key}`)) return null
  const topic = topicOfWords(words.flatMap((part) => part.key.split(' ')))
  if (topic.strength === 'none' && words[0]?.key.endsWith('ing')) return null
  if (governor.rule === 'before cooperation' && topic.strength !== 'own' && topic.strength !== 'broad')
    return null
  const one = candidate.alone && BY_A_DEED.has(governor.rule)
  const sense = around.sense || (around.listed && !one)
  const several = around.participants.several && !one
  const alone = (one || BY_A_VERB.has(governor.rule)) && !sense && !several
  const certainty =
    governor.strength +
    FOR_ITS_TOPIC[topic.strength] +
    (sense ? FOR_THE_SENSE : 0) +
    around.diplomatic +
    (alone ? FOR_ONE_ALONE : 0) +
    (around.participants.commercial ? FOR_COMMERCE : 0)
  return { topic, certainty: Math.min(1, certainty) }
}

/** `combating Daesh`: a name that is a cue by itself may be what is fought. */
function isFought({ verb }: Candidate, noun: readonly Part[]): boolean {
  return verb && noun.length > 1 && (noun.at(-1)?.cue ?? 0) > 0
}

const AUXILIARY = new Set('are can had has have is may must was were will would'.split(' '))
/** How far before a subject the `and` stands that begins its clause: an owner of two words may stand between. */
const NEAR_AND = 4

/** What stands right before an auxiliary is its subject, no further object of the verb before the `and`. */
function startsAClause(parts: readonly Part[], { governor, first, last }: Candidate): boolean {
  const isObject = governor.rule === 'intended' || governor.rule === 'promoted'
  if (!isObject || !AUXILIARY.has(parts[last]?.key ?? '')) return false
  return parts.slice(Math.max(0, first - NEAR_AND), first).some((part) => part.kind === 'and')
}
