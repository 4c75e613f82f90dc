/** The cooperation matrix: which countries, in which fields, how often. */
import type { Kept } from '../domain/annotation.ts'
import type { AreaMatrix, MatrixBy, MatrixRow } from '../domain/cooperation.ts'
import type { Party } from '../domain/country.ts'
import type { Topic } from '../domain/topic.ts'

/**
 * Counts the cooperation areas that were kept. By pair, a passage that names three parties counts for each two of them,
 * and one that names a single party for that one alone.
 */
export function areaMatrix(kept: Iterable<Kept>, by: MatrixBy): AreaMatrix {
  const rows = new Map<string, { parties: Party[]; cells: Map<Topic, number> }>()
  const topics = new Map<Topic, number>()
  let quotes = 0
  for (const { annotations } of kept) {
    for (const { entity } of annotations) {
      if (entity?.kind !== 'area') continue
      quotes++
      raise(topics, entity.topic)
      for (const parties of groupsOf([...new Set(entity.parties)].sort(), by)) {
        const id = parties.join(' ')
        const row = rows.get(id) ?? { parties, cells: new Map() }
        raise(row.cells, entity.topic)
        rows.set(id, row)
      }
    }
  }
  const all = [...rows].map(([id, { parties, cells }]): MatrixRow => {
    const counts = [...cells.values()]
    return { id, parties, cells, quotes: counts.reduce((sum, count) => sum + count, 0) }
  })
  return {
    rows: all.sort(fullestFirst),
    topics: [...topics]
      .map(([topic, count]) => ({ topic, quotes: count }))
      .sort((a, b) => b.quotes - a.quotes || (a.topic < b.topic ? -1 : 1)),
    quotes,
    most: all.reduce((most, { cells }) => Math.max(most, ...cells.values()), 0),
  }
}

/** Who a passage counts for; one group of nobody where it states no party. */
function groupsOf(parties: readonly Party[], by: MatrixBy): Party[][] {
  if (parties.length === 0) return [[]]
  if (by === 'country' || parties.length === 1) return parties.map((party) => [party])
  return parties.flatMap((one, at) => parties.slice(at + 1).map((other) => [one, other]))
}

function fullestFirst(a: MatrixRow, b: MatrixRow): number {
  if (a.parties.length === 0 || b.parties.length === 0) return b.parties.length - a.parties.length
  return b.quotes - a.quotes || (a.id < b.id ? -1 : 1)
}

function raise<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
