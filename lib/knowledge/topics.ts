/** Which topic a phrase names: its cue words weighed, the head word most; else the nearest sense. */
import type { Topic } from '../domain/topic.ts'
import { fold } from './fold.ts'
import { nearestTopic } from './nearest-cue.ts'
import { type Cue, cueAt, spelling, type Tier } from './topic-cues.ts'

/** What a phrase is about. `strength`: how its best cue names the topic; `near` by likeness only, `none` not at all. */
export type TopicReading = { topic: Topic; strength: Tier | 'near' | 'none' }

const WEIGHT: Record<Tier, number> = { own: 4, broad: 2, hint: 1 }
const A_FURTHER_WORD = 1.5
const THE_HEAD = 1.2
const AT_THE_END = 0.6
const BEFORE_A_COMPLEMENT = new Set(['of', 'in', 'for', 'to', 'against', 'on', 'with', 'from', 'between'])
/** Heads that take their topic from what they are of (`exchange of pupils`, `procurement of arms`). */
const LENDING = new Set(
  `conservation construction development exchange exchanges fight identification improvement preparation procurement
   production protection provision purchase restoration return returns study supply`.split(/\s+/),
)
/** Words of science that a field named before them makes its own (`energy innovation technologies`). */
const MEANS = /^(?:innovat|research|technolog)/
const NO_CONTENT = new Set(['and', 'the', 'or', 'a', 'an', ',', '&', ...BEFORE_A_COMPLEMENT])

type Placed = Cue & { at: number }

/** Reads the topic of a phrase; `words` are its words as on the page or folded. */
export function topicOfWords(words: readonly string[]): TopicReading {
  const keys = words.map((word) => spelling(fold(word)))
  const cues = cuesOf(keys)
  if (cues.length === 0) return nearest(keys)
  const head = headOf(keys)
  const lends = LENDING.has(keys[head] ?? '') && cues.some(({ at, tier }) => at > head && tier === 'own')
  const scores = new Map<Topic, number>()
  for (const cue of cues) {
    const end = cue.at + cue.words
    if (lends && end <= head + 1) continue
    const tier = isMeans(cue, cues, keys) ? 'hint' : cue.tier
    const weight =
      WEIGHT[tier] +
      (cue.words - 1) * A_FURTHER_WORD +
      (cue.at <= head && head < end ? THE_HEAD : 0) +
      (end === keys.length ? AT_THE_END : 0)
    scores.set(cue.topic, Math.max(scores.get(cue.topic) ?? 0, weight) + (scores.has(cue.topic) ? 1 : 0))
  }
  let topic: Topic = 'other'
  let most = 0
  for (const [candidate, score] of scores) if (score > most) [topic, most] = [candidate, score]
  const tiers = cues.filter((cue) => cue.topic === topic).map((cue) => cue.tier)
  const strength = tiers.includes('own') ? 'own' : tiers.includes('broad') ? 'broad' : 'hint'
  return { topic, strength }
}

/** Whether a cue is a bare word of science behind the cue of another field. */
function isMeans(cue: Placed, cues: readonly Placed[], keys: readonly string[]): boolean {
  if (cue.topic !== 'science' || cue.words > 1 || !MEANS.test(keys[cue.at] ?? '')) return false
  return cues.some((other) => other.at < cue.at && other.topic !== 'science' && other.tier !== 'hint')
}

/** Reads the topic of a phrase given as text. */
export function topicOf(phrase: string): TopicReading {
  return topicOfWords(phrase.match(/[\p{L}\p{N}&'’-]+/gu) ?? [])
}

function cuesOf(keys: readonly string[]): Placed[] {
  const cues: Placed[] = []
  for (let at = 0; at < keys.length; ) {
    const cue = cueAt(keys, at) ?? partCue(keys[at] ?? '')
    if (cue) cues.push({ ...cue, at })
    at += cue?.words ?? 1
  }
  return cues
}

/** A hyphened word that is no cue itself may hold one (`climate-smart`). */
function partCue(key: string): Cue | null {
  const parts = key.split('-')
  if (parts.length < 2 || parts.length > 4) return null
  for (let at = parts.length - 1; at >= 0; at--) {
    const cue = cueAt(parts, at)
    if (cue) return { ...cue, words: 1, tier: cue.tier === 'own' ? 'broad' : 'hint' }
  }
  return null
}

/** Index of the last word before the first complement (`exchange of …`). */
function headOf(keys: readonly string[]): number {
  const complement = keys.findIndex((key, i) => i > 0 && BEFORE_A_COMPLEMENT.has(key))
  return (complement < 0 ? keys.length : complement) - 1
}

function nearest(keys: readonly string[]): TopicReading {
  for (let i = keys.length - 1; i >= 0; i--) {
    const key = keys[i] ?? ''
    const topic = NO_CONTENT.has(key) ? null : nearestTopic(key)
    if (topic) return { topic, strength: 'near' }
  }
  return { topic: 'other', strength: 'none' }
}
