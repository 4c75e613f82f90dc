/** The table of cue words per topic, made ready for look-up by one or more words. */
import type { Topic } from '../domain/topic.ts'
import table from './data/topic-words.json' with { type: 'json' }
import { fold } from './fold.ts'
import { remembering } from './remembering.ts'

/** How well a cue names its topic: `own` by itself, `broad` unless a more special one stands beside it, `hint` hardly. */
export type Tier = 'own' | 'broad' | 'hint'

/** A cue found in a phrase: how many words it took. */
export type Cue = { topic: Topic; tier: Tier; words: number }

type Entry = Omit<Cue, 'words'>

const SHORTEST_STEM = 2
const LONGEST_WORD = 24

/** Fields of learning that the table does not name (`limnology`, `proteomics`). */
const LEARNED = /(?:[^p]ology|ography|ometry|onomy|urgy|iatry|nautics|[^n]omics|onics)$/

type Cues = {
  /** Whole phrases. */
  exact: Map<string, Entry>
  /** Phrases whose last word goes on. */
  stems: Map<string, Entry>
  /** The first words of cues of several words, with the most words such a cue has. */
  firsts: Map<string, number>
}

let ready: Cues | null = null

/** The cues, made on first use: exact phrases, and phrases whose last word goes on (`agricultur*`). */
export function topicCues(): Cues {
  if (ready) return ready
  const exact = new Map<string, Entry>()
  const stems = new Map<string, Entry>()
  const firsts = new Map<string, number>()
  for (const [topic, tiers] of Object.entries(table) as [Topic, Record<Tier, string[]>][]) {
    for (const tier of ['own', 'broad', 'hint'] as const) {
      for (const cue of tiers[tier]) {
        const key = spelling(fold(cue))
        const words = key.split(' ')
        const first = words[0] ?? ''
        if (words.length > 1) firsts.set(first, Math.max(firsts.get(first) ?? 0, words.length))
        if (key.endsWith('*')) stems.set(key.slice(0, -1), { topic, tier })
        else exact.set(key, { topic, tier })
      }
    }
  }
  ready = { exact, stems, firsts }
  return ready
}

/** More words than a few long articles have. */
const MOST_REMEMBERED = 20_000

/** One spelling for British and American forms: `defence`, `organise`, `labour`, `centre`, `programme`. */
export const spelling = remembering(MOST_REMEMBERED, respelt)

function respelt(key: string): string {
  return key
    .replace(/is(?=ation|e|ing)/g, 'iz')
    .replace(/fence/g, 'fense')
    .replace(/(lab|neighb|behavi)our/g, '$1or')
    .replace(/centre/g, 'center')
    .replace(/programme/g, 'program')
    .replace(/['’]s?(?= |$)/g, '')
}

/** The longest cue that begins at word `at`; words are folded and spelt by `spelling`. */
export function cueAt(words: readonly string[], at: number): Cue | null {
  const first = words[at] ?? ''
  const most = topicCues().firsts.get(first) ?? 1
  for (let count = Math.min(most, words.length - at); count > 0; count--) {
    const entry = entryOf(words.slice(at, at + count).join(' '), words[at + count - 1] ?? '')
    if (entry) return { ...entry, words: count }
  }
  return null
}

function entryOf(phrase: string, last: string): Entry | undefined {
  const { exact, stems } = topicCues()
  const found = exact.get(phrase) ?? (phrase.endsWith('s') ? exact.get(phrase.slice(0, -1)) : undefined)
  if (found) return found
  const before = phrase.length - last.length
  for (let length = Math.min(last.length, LONGEST_WORD); length >= SHORTEST_STEM; length--) {
    const stem = stems.get(phrase.slice(0, before + length))
    if (stem) return stem
  }
  return before === 0 && LEARNED.test(last) ? { topic: 'science', tier: 'broad' } : undefined
}
