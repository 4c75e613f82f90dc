/**
 * Entries of one instrument, joined: the likest pairs first, never two groups with a clear contradiction between any
 * of their entries, and in the end what the reader decided. The order of the input decides nothing.
 */
import type { FileDecision, FileEntry } from '../domain/agreement-file.ts'
import { say } from '../words/say.ts'
import type { Work } from '../work/turns.ts'
import { candidatesOf, shelve } from './candidate-pairs.ts'
import { applyJoins, partedPairs } from './reader-decisions.ts'
import { contradict, type Firm, JOINS_FROM, likenessOf, reasonsOf } from './same-instrument.ts'
import { ENTRIES_A_STEP, type Twins, twinsOf } from './twins.ts'

/** Entries of one instrument, the oldest article first. */
export type JoinedEntries = {
  entries: FileEntry[]
  /** The same entries, those that nothing tells apart together. */
  twins: Twins[]
  /** The likeness of the weakest joint; 1 where nothing was joined. */
  score: number
  reasons: string[]
}

type Group = {
  twins: Twins[]
  articles: Set<string>
  /** What its entries say firmly, each once. */
  firm: Map<string, Firm>
  score: number
  reasons: Set<string>
}

/** Groups entries by instrument. Decisions that were taken back must not be among those given. */
export function* joinEntries(
  entries: readonly FileEntry[],
  decisions: readonly FileDecision[],
): Work<JoinedEntries[]> {
  const decided = new Set(decisions.flatMap(({ one, other }) => [...one, ...other]))
  const nodes = yield* twinsOf([...entries].sort(byArticle), decided)
  yield
  const apart = partedPairs(nodes, decisions)
  const groups = new Map<Twins, Group>(nodes.map((twins) => [twins, groupOf(twins)]))
  const found = yield* joints(nodes)
  for (const [at, { one, other, score }] of found.entries()) {
    if (at % ENTRIES_A_STEP === 0) yield
    const [a, b] = [groups.get(one), groups.get(other)]
    if (!a || !b || a === b || excludeEachOther(a, b, apart)) continue
    mergeGroups(groups, a, b, { score, reasons: reasonsOf(one.traits, other.traits) })
  }
  applyJoins(nodes, decisions, {
    groupOf: (twins) => groups.get(twins)?.twins ?? [twins],
    merge(one, other) {
      const [a, b] = [groups.get(one), groups.get(other)]
      if (a && b && a !== b) mergeGroups(groups, a, b, { score: 1, reasons: [say('insight:reason.joined')] })
    },
  })
  yield
  return [...new Set(groups.values())].map(({ twins, score, reasons }) => ({
    entries: twins.flatMap((one) => one.entries).sort(byArticle),
    twins: twins.sort((a, b) => compareFirst(a, b)),
    score,
    reasons: [...reasons],
  }))
}

/** Pairs that are like enough, the likest first; of equals those of the oldest articles. */
function* joints(nodes: readonly Twins[]): Work<{ one: Twins; other: Twins; score: number }[]> {
  const found: { one: Twins; other: Twins; score: number }[] = []
  let compared = 0
  for (const { one: other, earlier } of candidatesOf(nodes, yield* shelve(nodes))) {
    for (const one of earlier) {
      const score = likenessOf(one.traits, other.traits) ?? 0
      if (score >= JOINS_FROM) found.push({ one, other, score })
    }
    if (++compared % ENTRIES_A_STEP === 0) yield
  }
  return found.sort((a, b) => b.score - a.score)
}

function groupOf(twins: Twins): Group {
  const firm = new Map([[twins.firmKey, twins.traits]])
  const { articles, entries, traits } = twins
  const reasons = entries.length > 1 ? reasonsOf(traits, traits) : []
  return { twins: [twins], articles: new Set(articles), firm, score: 1, reasons: new Set(reasons) }
}

/** Oldest article first, undated ones last; never a tie between two entries. */
function byArticle(a: FileEntry, b: FileEntry): number {
  return (
    compare(a.article.date ?? '9999', b.article.date ?? '9999') ||
    compare(a.article.key, b.article.key) ||
    compare(a.id, b.id)
  )
}

function compareFirst({ entries: [a] }: Twins, { entries: [b] }: Twins): number {
  return a && b ? byArticle(a, b) : 0
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A single article that names two instruments tells them apart. */
function excludeEachOther(a: Group, b: Group, apart: ReadonlyMap<Twins, ReadonlySet<Twins>>): boolean {
  for (const one of a.firm.values())
    for (const other of b.firm.values()) if (contradict(one, other)) return true
  if (shareAny(a.articles, b.articles)) return true
  return apart.size > 0 && a.twins.some((one) => b.twins.some((other) => apart.get(one)?.has(other)))
}

function shareAny(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  for (const article of few) if (many.has(article)) return true
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
  for (const reason of [...small.reasons, ...joint.reasons]) large.reasons.add(reason)
  for (const article of small.articles) large.articles.add(article)
  for (const [key, firm] of small.firm) large.firm.set(key, firm)
  for (const twins of small.twins) {
    large.twins.push(twins)
    groups.set(twins, large)
  }
}
