/** The pairs worth comparing: those that share a word, an acronym, or kind and party. */
import type { EntryTraits } from './entry-traits.ts'

/**
 * An entry is compared to so many others, those with which it shares the rarest keys: a library of thousands of
 * entries on trade must not compare each with each.
 */
const MOST_COMPARED = 200

/** Of a convention's many parties so many are looked up. */
const MOST_PARTIES = 6

/** Each pair once; the order follows that of the input. */
export function candidatePairs<Node extends { traits: EntryTraits }>(
  nodes: readonly Node[],
): (readonly [Node, Node])[] {
  const keys = nodes.map(({ traits }) => keysOf(traits))
  const shelves = new Map<string, number[]>()
  for (const [at, own] of keys.entries()) {
    for (const key of own) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(at)
      else shelves.set(key, [at])
    }
  }
  const pairs: (readonly [Node, Node])[] = []
  for (const [at, one] of nodes.entries()) {
    const near = (keys[at] ?? []).map((key) => shelves.get(key) ?? []).sort((a, b) => a.length - b.length)
    for (const place of latestBefore(at, near)) {
      const other = nodes[place]
      if (other) pairs.push([other, one])
    }
  }
  return pairs
}

/** Places before `at`, the nearest of each shelf first. */
function latestBefore(at: number, shelves: readonly number[][]): Set<number> {
  const found = new Set<number>()
  for (const shelf of shelves) {
    for (let n = placeOf(shelf, at) - 1; n >= 0 && found.size < MOST_COMPARED; n--) found.add(shelf[n] ?? -1)
    if (found.size >= MOST_COMPARED) break
  }
  return found
}

/** Where `at` stands in an ascending list that has it. */
function placeOf(shelf: readonly number[], at: number): number {
  let low = 0
  let high = shelf.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shelf[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function keysOf(traits: EntryTraits): string[] {
  const { stems, parties, acronyms, initials, type, rank } = traits
  const places = parties.slice(0, MOST_PARTIES)
  const names = initials ? [...acronyms, initials] : acronyms
  const keys = [
    ...names.map((name) => `name ${name}`),
    ...stems.flatMap((stem) => places.map((party) => `stem ${stem} ${party}`)),
    ...stems.map((stem) => `stem ${stem}`),
  ]
  if (stems.length === 0 || rank) keys.push(...places.map((party) => `type ${type} ${party}`))
  return [...new Set(keys)]
}
