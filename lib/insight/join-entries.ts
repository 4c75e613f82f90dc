/**
 * Entries of one instrument, joined: the likest pairs first, never two groups with a clear contradiction between any
 * of their entries, and in the end what the reader decided. The order of the input decides nothing.
 */
import type { FileDecision, FileEntry } from '../domain/agreement-file.ts'
import { candidatePairs } from './candidate-pairs.ts'
import { type EntryTraits, traitsOf } from './entry-traits.ts'
import { applyJoins, partedPairs } from './reader-decisions.ts'
import { contradict, JOINS_FROM, likenessOf } from './same-instrument.ts'

/** Entries of one instrument, the oldest article first. */
export type JoinedEntries = {
  entries: FileEntry[]
  /** The likeness of the weakest joint; 1 where nothing was joined. */
  score: number
  reasons: string[]
}

/** Entries that nothing tells apart: joined at once, so that many articles on one instrument stay cheap. */
export type Twins = { entries: FileEntry[]; traits: EntryTraits; articles: Set<string> }

type Group = { twins: Twins[]; score: number; reasons: Set<string> }

/** Groups entries by instrument. Decisions that were taken back must not be among those given. */
export function joinEntries(
  entries: readonly FileEntry[],
  decisions: readonly FileDecision[],
): JoinedEntries[] {
  const decided = new Set(decisions.flatMap(({ one, other }) => [...one, ...other]))
  const nodes = twinsOf([...entries].sort(byArticle), decided)
  const apart = partedPairs(nodes, decisions)
  const groups = new Map<Twins, Group>(
    nodes.map((twins) => [twins, { twins: [twins], score: 1, reasons: new Set(reasonsWithin(twins)) }]),
  )
  const joints = candidatePairs(nodes)
    .flatMap(([one, other]) => {
      const likeness = likenessOf(one.traits, other.traits)
      return likeness && likeness.score >= JOINS_FROM ? [{ one, other, ...likeness }] : []
    })
    .sort((a, b) => b.score - a.score)
  for (const { one, other, score, reasons } of joints) {
    const [a, b] = [groups.get(one), groups.get(other)]
    if (!a || !b || a === b || excludeEachOther(a, b, apart)) continue
    mergeGroups(groups, a, b, { score, reasons })
  }
  applyJoins(nodes, decisions, {
    groupOf: (twins) => groups.get(twins)?.twins ?? [twins],
    merge(one, other) {
      const [a, b] = [groups.get(one), groups.get(other)]
      if (a && b && a !== b) mergeGroups(groups, a, b, { score: 1, reasons: ['you joined them'] })
    },
  })
  return [...new Set(groups.values())].map(({ twins, score, reasons }) => ({
    entries: twins.flatMap((one) => one.entries).sort(byArticle),
    score,
    reasons: [...reasons],
  }))
}

/** Oldest article first, undated ones last; never a tie between two entries. */
function byArticle(a: FileEntry, b: FileEntry): number {
  return (
    compare(a.article.date ?? '9999', b.article.date ?? '9999') ||
    compare(a.article.key, b.article.key) ||
    compare(a.id, b.id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What the reader decided about stays alone, and so does the second of two in one article. */
function twinsOf(sorted: readonly FileEntry[], decided: ReadonlySet<string>): Twins[] {
  const byTraits = new Map<string, Twins[]>()
  const all: Twins[] = []
  for (const entry of sorted) {
    const traits = traitsOf(entry)
    const key = decided.has(entry.id) ? entry.id : keyOfTraits(traits)
    const same = byTraits.get(key) ?? []
    const home = same.find(({ articles }) => !articles.has(entry.article.key))
    if (home && isSureAtAnyDay(traits)) {
      home.entries.push(entry)
      home.articles.add(entry.article.key)
      continue
    }
    const twins = { entries: [entry], traits, articles: new Set([entry.article.key]) }
    all.push(twins)
    byTraits.set(key, [twins, ...same])
  }
  return all
}

function keyOfTraits({
  type,
  parties,
  stems,
  rank,
  years,
  numbers,
  acronyms,
  capitals,
  signed,
}: EntryTraits) {
  return JSON.stringify([type, parties, stems, rank, years, numbers, acronyms, capitals, signed])
}

function isSureAtAnyDay(traits: EntryTraits): boolean {
  return (ownLikeness(traits)?.score ?? 0) >= JOINS_FROM
}

function reasonsWithin({ entries, traits }: Twins): string[] {
  return entries.length > 1 ? (ownLikeness(traits)?.reasons ?? []) : []
}

/** How like it is to its twin in an article of another time. */
function ownLikeness(traits: EntryTraits) {
  const timeless = { ...traits, day: null }
  return likenessOf(timeless, timeless)
}

/** A single article that names two instruments tells them apart. */
function excludeEachOther(a: Group, b: Group, apart: ReadonlyMap<Twins, ReadonlySet<Twins>>): boolean {
  return a.twins.some((one) =>
    b.twins.some(
      (other) =>
        apart.get(one)?.has(other) || shareArticle(one, other) || contradict(one.traits, other.traits),
    ),
  )
}

function shareArticle(one: Twins, other: Twins): boolean {
  const [few, many] = one.articles.size < other.articles.size ? [one, other] : [other, one]
  for (const article of few.articles) if (many.articles.has(article)) return true
  return false
}

function mergeGroups(
  groups: Map<Twins, Group>,
  a: Group,
  b: Group,
  joint: { score: number; reasons: readonly string[] },
): void {
  const [large, small] = a.twins.length < b.twins.length ? [b, a] : [a, b]
  large.score = Math.min(a.score, b.score, joint.score)
  large.reasons = new Set([...a.reasons, ...b.reasons, ...joint.reasons])
  for (const twins of small.twins) {
    large.twins.push(twins)
    groups.set(twins, large)
  }
}
