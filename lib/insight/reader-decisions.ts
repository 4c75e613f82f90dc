/** What the reader decided about joining. Of decisions that contradict each other the newest holds. */
import type { EntryId, FileDecision } from '../domain/agreement-file.ts'

type Node = { entries: readonly { id: EntryId }[] }

/** For each node those that the reader parted from it, however old the decision: a newer joint comes after. */
export function partedPairs<N extends Node>(
  nodes: readonly N[],
  decisions: readonly FileDecision[],
): Map<N, Set<N>> {
  if (decisions.length === 0) return new Map()
  const byEntry = nodesByEntry(nodes)
  const apart = new Map<N, Set<N>>()
  const part = (one: N, other: N) => apart.set(one, (apart.get(one) ?? new Set()).add(other))
  for (const { what, one, other } of decisions) {
    if (what !== 'part') continue
    for (const [a, b] of crossing(one, other)) {
      const [x, y] = [byEntry.get(a), byEntry.get(b)]
      if (!x || !y || x === y) continue
      part(x, y)
      part(y, x)
    }
  }
  return apart
}

/**
 * Does what the reader joined, the newest decision first, each unless a newer one parts any of the entries that would
 * come together. Entries that are gone still join those on their two sides.
 */
export function applyJoins<N extends Node>(
  nodes: readonly N[],
  decisions: readonly FileDecision[],
  groups: { groupOf(node: N): readonly N[]; merge(one: N, other: N): void },
): void {
  if (decisions.length === 0) return
  const byEntry = nodesByEntry(nodes)
  const parted: [EntryId, EntryId][] = []
  const bridges = new Map<EntryId, N>()
  const idsAround = (id: EntryId): ReadonlySet<EntryId> => {
    const node = byEntry.get(id) ?? bridges.get(id)
    const inside = node ? groups.groupOf(node).flatMap(({ entries }) => entries.map((entry) => entry.id)) : []
    return new Set([id, ...inside])
  }
  for (const { what, one, other } of newestFirst(decisions)) {
    if (what === 'part') {
      parted.push(...crossing(one, other))
      continue
    }
    for (const [a, b] of crossing(one, other)) {
      const [left, right] = [idsAround(a), idsAround(b)]
      const isParted = parted.some(([x, y]) => (left.has(x) && right.has(y)) || (left.has(y) && right.has(x)))
      if (isParted) continue
      const [x, y] = [byEntry.get(a) ?? bridges.get(a), byEntry.get(b) ?? bridges.get(b)]
      if (x && y) groups.merge(x, y)
      else if (x) bridges.set(b, x)
      else if (y) bridges.set(a, y)
    }
  }
}

function newestFirst(decisions: readonly FileDecision[]): FileDecision[] {
  return [...decisions].sort((a, b) =>
    a.created === b.created ? (a.id < b.id ? 1 : -1) : a.created < b.created ? 1 : -1,
  )
}

function crossing(one: readonly EntryId[], other: readonly EntryId[]): [EntryId, EntryId][] {
  return one.flatMap((a) => other.map((b): [EntryId, EntryId] => [a, b]))
}

function nodesByEntry<N extends Node>(nodes: readonly N[]): Map<EntryId, N> {
  return new Map(nodes.flatMap((node) => node.entries.map(({ id }): [EntryId, N] => [id, node])))
}
