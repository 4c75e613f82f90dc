/** Entries that nothing tells apart, put together before any are compared. */
import type { FileEntry } from '../domain/agreement-file.ts'
import type { Work } from '../work/turns.ts'
import { type EntryTraits, traitsOf } from './entry-traits.ts'
import { type Firm, JOINS_FROM, likenessOf } from './same-instrument.ts'

/** Entries that nothing tells apart: joined at once, so that many articles on one instrument stay cheap. */
export type Twins = {
  entries: FileEntry[]
  traits: EntryTraits
  articles: Set<string>
  /** The same for all who say the same firmly. */
  firmKey: string
}

/** So many entries are read, or compared to others, in a step. */
export const ENTRIES_A_STEP = 50

/** Entries with their traits, twins together. What the reader decided about stays alone, and so does the second of two in one article. */
export function* twinsOf(sorted: readonly FileEntry[], decided: ReadonlySet<string>): Work<Twins[]> {
  const byTraits = new Map<string, Twins[]>()
  const all: Twins[] = []
  const read: EntryTraits[] = []
  for (const entry of sorted) {
    read.push(traitsOf(entry))
    if (read.length % ENTRIES_A_STEP === 0) yield
  }
  const acronyms = new Set(read.flatMap((traits) => traits.acronyms))
  for (const [at, entry] of sorted.entries()) {
    if (at % ENTRIES_A_STEP === 0) yield
    const own = read[at] ?? traitsOf(entry)
    // Initials that are nobody's acronym would only tell apart what is the same.
    const traits = acronyms.has(own.initials) ? own : { ...own, initials: '' }
    const firmly = firmKey(traits)
    const key = decided.has(entry.id) ? entry.id : `${firmly} ${traits.stems.join(' ')}`
    const same = byTraits.get(key) ?? []
    const home = same.find(({ articles }) => !articles.has(entry.article.key))
    if (home && isSureAtAnyDay(traits)) {
      home.entries.push(entry)
      home.articles.add(entry.article.key)
      continue
    }
    const twins = { entries: [entry], traits, articles: new Set([entry.article.key]), firmKey: firmly }
    all.push(twins)
    byTraits.set(key, [twins, ...same])
  }
  return all
}

function firmKey({
  type,
  parties,
  rank,
  years,
  numbers,
  acronyms,
  initials,
  capitals,
  signed,
}: Firm): string {
  return [type, rank, signed, initials, ...[parties, years, numbers, acronyms, capitals].map(String)].join(
    '|',
  )
}

/** Whether it would join its twin in an article of any other time. */
function isSureAtAnyDay(traits: EntryTraits): boolean {
  const timeless = { ...traits, day: null }
  return (likenessOf(timeless, timeless) ?? 0) >= JOINS_FROM
}
