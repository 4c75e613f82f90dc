/** The cue before an instrument: what is done to it. */
import type { Token } from '../document.ts'
import { afterVotes, fits, isPassive, type Place } from './cue-place.ts'
import type { CueAt } from './status-words.ts'

/** Tokens; a cue further off speaks of another thing. */
const REACH_BEFORE = 60
const PREPOSITIONS = new Set(
  'about against at by for from in into of on through to toward towards under with within'.split(' '),
)
/** `propose to both countries an agreement`: to whom stands before what. */
const GIVING = /^(?:offer|present|propose|submit|suggest)/
const VERBS_BETWEEN = new Set(
  'are had has have if is said says that was were when where which while who will would'.split(' '),
)

/** The nearest cue to the left that can have the instrument as its object. */
export function cueBefore(
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
    if (describesAnother(tokens, cue, places, n) || !reaches(tokens, cue, places, n)) continue
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
    const votes = key === 'by' ? afterVotes(tokens, at) : null
    if (votes !== null) {
      at = votes - 1
      continue
    }
    if (!PREPOSITIONS.has(key) || (key === 'to' && GIVING.test(tokens[cue.first]?.key ?? ''))) continue
    const past = tokens[at - 1]?.text === ',' ? afterAside(tokens, at, to) : null
    if (past !== null) {
      at = past
      continue
    }
    if (cue.meaning.only !== null && /^(?:to|of|into)$/.test(key)) continue
    const next = tokens[at + 1]
    const adverbial =
      /^(?:in|on|at|with)$/.test(key) && (next?.letters !== 'lower' || next.kind === 'number') && to - at > 2
    if (!adverbial) return false
  }
  return true
}

/** `implement the pact signed in 2018, the protocol and …`: a participle right after another instrument is that one's. */
function describesAnother(
  tokens: readonly Token[],
  cue: CueAt,
  places: readonly Place[],
  n: number,
): boolean {
  if (isInRelative(tokens, cue, places, n)) return true
  if (!cue.forms.has('participle') || cue.meaning.side !== 'verb') return false
  for (let k = n - 1; k >= 0; k--) {
    const last = places[k]?.last ?? 0
    if (last > cue.first) continue
    return cue.first === last || (cue.first === last + 1 && tokens[last]?.text === ',')
  }
  return false
}

/** `the pact, which the chamber approved in May, and a treaty with Peru`: what a relative clause says, it says of the one before it. */
function isInRelative(tokens: readonly Token[], cue: CueAt, places: readonly Place[], n: number): boolean {
  const before = places.slice(0, n).findLast(({ last }) => last <= cue.first)
  if (!before) return false
  const between = tokens.slice(before.last, cue.first)
  const relative = between.findLastIndex(({ key }) => key === 'which')
  if (relative < 0 || between.slice(relative).some(({ text }) => text === ',')) return false
  // the clause ends before the instrument
  return tokens.slice(cue.last, places[n]?.first).some(({ text }) => text === ',')
}

/** `negotiate, with the Bank, the financing agreement`: the comma that closes what is put in; null where none does. */
function afterAside(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',') return at
  return null
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
export function isListed(tokens: readonly Token[], from: number, to: number): boolean {
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

function isAdjacent(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === 'mark' && !/^[“”"‘’]$/.test(tokens[at]?.text ?? '')) return false
  return to - from <= 6
}
