/** The pairs worth comparing: those that share a word, an acronym, or kind and party. */
import { firstOf } from '../domain/halving.ts'

import type { Work } from '../work/turns.ts'
import type { EntryTraits } from './entry-traits.ts'

/**
 * An entry is compared to so many others, those with which it shares the rarest keys: a library of thousands of
 * entries on trade must not compare each with each.
 */
const MOST_COMPARED = 40

/** Of a convention's many parties so many are looked up. */
const MOST_PARTIES = 6

/** So many nodes are put on their shelves in a step. */
const NODES_A_STEP = 50

/** Places of nodes: under which keys each looks, and what stands under a key, ascending. */
export type Shelved = { looks: string[][]; shelves: Map<string, number[]> }

/** Puts each node where the others look for it. */
export function* shelve(nodes: readonly { traits: EntryTraits }[]): Work<Shelved> {
  const looks: string[][] = []
  const shelves = new Map<string, number[]>()
  for (const [at, { traits }] of nodes.entries()) {
    const keys = keysOf(traits)
    looks.push(keys.looks)
    for (const key of keys.stands) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(at)
      else shelves.set(key, [at])
    }
    if (looks.length % NODES_A_STEP === 0) yield
  }
  return { looks, shelves }
}

/** Each node with the earlier ones to compare it to, so that each pair comes once; the order follows that of the input. */
export function* candidatesOf<Node extends { traits: EntryTraits }>(
  nodes: readonly Node[],
  { looks, shelves }: Shelved,
): Generator<{ one: Node; earlier: Node[] }> {
  for (const [at, one] of nodes.entries()) {
    const near = (looks[at] ?? []).map((key) => shelves.get(key) ?? [])
    near.sort((a, b) => a.length - b.length)
    const earlier = [...latestBefore(at, near)].flatMap((place) => nodes[place] ?? [])
    yield { one, earlier }
  }
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

/** How many of an ascending list lie below `at`. */
function placeOf(shelf: readonly number[], at: number): number {
  return firstOf(shelf.length, (n) => (shelf[n] ?? 0) >= at)
}

/**
 * Under which keys an entry stands, and under which it looks. Two entries that both name several parties must share one
 * of them; where one names fewer, the words alone must do.
 */
function keysOf(traits: EntryTraits): { stands: string[]; looks: string[] } {
  const { stems, parties, acronyms, initials, type, rank } = traits
  const places = parties.slice(0, MOST_PARTIES)
  const shared = (initials ? [...acronyms, initials] : acronyms).map((name) => `name ${name}`)
  for (const place of places) {
    for (const stem of stems) shared.push(`stem ${stem} ${place}`)
    if (stems.length === 0 || rank) shared.push(`type ${type} ${place}`)
  }
  const few = parties.length < 2
  const words = (shelf: string) => stems.map((stem) => `${shelf} ${stem}`)
  return {
    stands: [...shared, ...words(few ? 'few' : 'many')],
    looks: [...shared, ...words('few'), ...(few ? words('many') : [])],
  }
}
