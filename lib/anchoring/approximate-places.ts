/** Places where most words of a quote stand in its order: words vote for where it may lie, then it is laid there. */
import { alignWords, type Row } from './align-words.ts'
import { withEdges } from './edges.ts'
import type { KeptQuote } from './kept-quote.ts'
import { gapsOf, metOf, type WeighedPlace } from './weigh-place.ts'
import type { WordIndex } from './word-index.ts'

/** So many votes are counted, those of rare words first. */
const MOST_VOTES = 4096
/** Votes for lines of so many neighbours count together: a few words more or fewer shift the rest. */
const NEIGHBOURS = 8
/** So many of the lines with the most votes are tried, if they have at least this share of the most. */
const MOST_LINES = 4
const WORTH_TRYING = 0.5

/** The likeliest places of a quote, weighed; at most four. */
export function approximatePlaces(text: string, kept: KeptQuote, index: WordIndex): WeighedPlace[] {
  const whole = joined(joined(kept.before, kept.quote), kept.after)
  const reach = NEIGHBOURS + Math.min(128, whole.hashes.length >> 2)
  return likeliestLines(whole, index).flatMap((line) => layAlong(text, kept, whole, index, line, reach) ?? [])
}

function layAlong(text: string, kept: KeptQuote, whole: Row, index: WordIndex, line: number, reach: number) {
  const { hashes, starts, ends } = index.words
  const lies = alignWords(whole, hashes, line, reach)
  const from = kept.before.hashes.length
  const to = from + kept.quote.hashes.length
  const own = lies.subarray(from, to).filter((at) => at >= 0)
  const [first] = own
  if (first === undefined) return null
  const last = own.at(-1) ?? first
  return {
    ...withEdges(text, kept.exact, { start: starts[first] ?? 0, end: ends[last] ?? 0 }),
    before: metOf(whole, hashes, lies, 0, from),
    own: metOf(whole, hashes, lies, from, to),
    after: metOf(whole, hashes, lies, to),
    gaps: gapsOf(lies, -2),
  }
}

/** Indices of the page's words on which the first kept word would lie, likeliest first. */
function likeliestLines(kept: Row, index: WordIndex): number[] {
  const { hashes } = index.words
  const before = kept.hashes.length
  const votes = new Float32Array((hashes.length + before) / NEIGHBOURS + 2)
  const voted: number[] = []
  for (const i of rarestFirst(kept, index)) {
    for (let at = index.lastPlace(kept.hashes[i] ?? 0); at >= 0; at = index.placeBefore(at)) {
      if (hashes[at] !== kept.hashes[i]) continue
      const group = Math.floor((at - i + before) / NEIGHBOURS)
      if (!votes[group]) voted.push(group)
      votes[group] = (votes[group] ?? 0) + (kept.weights[i] ?? 0)
    }
  }
  return mostVoted(votes, voted).map((group) => (group + 1) * NEIGHBOURS - before)
}

/** Indices of the kept words, those first that are rare on the page, until there are enough votes. */
function rarestFirst(kept: Row, index: WordIndex): number[] {
  const counts = kept.hashes.map((hash) => index.countOf(hash))
  const order = [...counts.keys()].sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))
  let votes = 0
  return order.filter((i) => {
    votes += counts[i] ?? 0
    return votes <= MOST_VOTES
  })
}

/** The groups with the most votes, each counted with the one after it; neighbours of a chosen one are left out. */
function mostVoted(votes: Float32Array, voted: readonly number[]): number[] {
  const together = (group: number) => (votes[group] ?? 0) + (votes[group + 1] ?? 0)
  let most = 0
  for (const group of voted) most = Math.max(most, together(group))
  const worthTrying = voted
    .filter((group) => together(group) >= WORTH_TRYING * most)
    .sort((a, b) => together(b) - together(a))
  const chosen: number[] = []
  for (const group of worthTrying) {
    if (chosen.length < MOST_LINES && chosen.every((one) => Math.abs(one - group) > 1)) chosen.push(group)
  }
  return chosen
}

function joined(a: Row, b: Row): Row {
  return {
    hashes: [...a.hashes, ...b.hashes],
    weights: [...a.weights, ...b.weights],
    weight: a.weight + b.weight,
  }
}
