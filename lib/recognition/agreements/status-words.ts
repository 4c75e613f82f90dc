/** The words that tell how far an instrument came, from the table of knowledge, by their first word. */
import type { AgreementStatus } from '../../domain/agreement-status.ts'
import words from '../../knowledge/data/status-words.json' with { type: 'json' }
import type { Token } from '../document.ts'
import { countAt } from './number-words.ts'

/** Whether what a cue tells has happened. */
export type Mood = 'done' | 'planned' | 'demanded' | 'conditional' | 'denied'

/** What an instrument is when the cue's step is done, planned, demanded (or conditional), denied. */
export type Meaning = {
  done: AgreementStatus
  planned: AgreementStatus
  demanded: AgreementStatus
  denied: AgreementStatus
  /** Where the instrument stands: after the cue, before it, or (verbs) either, as its form tells. */
  side: 'before' | 'after' | 'verb'
  /** The instrument is the subject of the verb. */
  itself: boolean
  /** Only for instruments of this type. */
  only: string | null
  /** Counts only where nothing stronger speaks. */
  weak: boolean
  /** The mood that the words have by themselves: `needs nine more ratifications`. */
  mood: Mood | null
  /** Weak, but a step that has a date of its own: `extended`. */
  dated: boolean
}

/** `base`: sign; `finite`: signs or signed; `participle`: signed; `gerund`: signing; `phrase`: anything fixed. */
export type CueForm = 'base' | 'finite' | 'participle' | 'gerund' | 'phrase'

/** A cue in the text. Indexes of tokens, last exclusive. */
export type CueAt = { meaning: Meaning; forms: ReadonlySet<CueForm>; first: number; last: number }

type Pattern = { words: string[]; forms: Set<CueForm>; meaning: Meaning }

const FORM_NAMES: readonly CueForm[] = ['base', 'finite', 'gerund', 'finite', 'participle']
const VERBS = new Set(words.verbs.flatMap((entry) => entry.verb))
const HEADLINE_VERBS = new Set(words.headlineVerbs)
/** `talks with * on`: so many words at most. */
const MOST_OPEN = 5
const PATTERNS = readPatterns()

/** Whether the folded word is a form of a verb that is done to instruments, or one of headlines: never part of a name. */
export function isCueVerb(key: string): boolean {
  return (VERBS.has(key) && !NOUNS_TOO.has(key)) || HEADLINE_VERBS.has(key)
}

/** Forms of verbs that are nouns or adjectives in names as well: `exchange programme`, `extended protocol`. */
const NOUNS_TOO = new Set([
  'exchange',
  'exchanges',
  'initial',
  'work',
  'end',
  'draft',
  'release',
  'need',
  'study',
  'founding',
  'upgrade',
  'review',
])

function readPatterns(): ReadonlyMap<string, Pattern[]> {
  const patterns = new Map<string, Pattern[]>()
  const add = (pattern: Pattern) => {
    const first = pattern.words[0] ?? ''
    const list = patterns.get(first) ?? []
    const same = list.find(
      (there) => there.meaning === pattern.meaning && there.words.join() === pattern.words.join(),
    )
    if (same) for (const form of pattern.forms) same.forms.add(form)
    else patterns.set(first, [...list, pattern])
  }
  for (const entry of words.verbs as VerbEntry[]) {
    const meaning = toMeaning(entry, 'verb')
    for (const [n, form] of entry.verb.entries()) {
      for (const after of entry.with ?? ['']) {
        add({
          words: [form, ...after.split(' ').filter(Boolean)],
          forms: new Set([FORM_NAMES[n] ?? 'base']),
          meaning,
        })
      }
    }
  }
  for (const entry of words.phrases as PhraseEntry[]) {
    const meaning = toMeaning(entry, entry.side === 'after' ? 'after' : 'before')
    for (const phrase of entry.words) add({ words: phrase.split(' '), forms: new Set(['phrase']), meaning })
  }
  for (const list of patterns.values()) list.sort((a, b) => b.words.length - a.words.length)
  return patterns
}

type Statuses = { done: string; planned: string; demanded?: string; denied?: string }
type VerbEntry = Statuses & {
  verb: string[]
  with?: string[]
  itself?: boolean
  only?: string
  weak?: boolean
  dated?: boolean
}
type PhraseEntry = Statuses & { words: string[]; side: string; weak?: boolean; mood?: string }

function toMeaning(entry: Statuses & Partial<VerbEntry> & { mood?: string }, side: Meaning['side']): Meaning {
  const status = (name: string | undefined) => (name ?? entry.planned) as AgreementStatus
  return {
    done: status(entry.done),
    planned: status(entry.planned),
    demanded: status(entry.demanded),
    denied: status(entry.denied),
    side,
    itself: entry.itself ?? false,
    only: entry.only ?? null,
    weak: entry.weak ?? false,
    mood: (entry.mood ?? null) as Mood | null,
    dated: entry.dated ?? false,
  }
}

/** All cues that begin at token `at`, longest first. */
export function cuesAt(tokens: readonly Token[], at: number): CueAt[] {
  const token = tokens[at]
  const patterns = token?.kind === 'word' ? PATTERNS.get(token.key) : undefined
  if (!token || !patterns) return []
  return patterns.flatMap(({ words: list, forms, meaning }) => {
    const last = endOfMatch(tokens, at, list)
    return last === null ? [] : [{ meaning, forms, first: at, last }]
  })
}

/** Words that may stand inside a cue: `came formally into force`, `talks soon on`. */
function isAdverb(token: Token | undefined): boolean {
  return (
    token?.letters === 'lower' && /ly$|^(?:again|already|now|soon|today|tomorrow|yesterday)$/.test(token.key)
  )
}

/** Index after the words at `at`, where `*` stands for up to `MOST_OPEN` words and `#` for a number; null where they do not fit. */
function endOfMatch(tokens: readonly Token[], at: number, list: readonly string[]): number | null {
  const sentence = tokens[at]?.sentence
  let here = at
  for (const [n, word] of list.entries()) {
    if (word === '*') {
      const next = list[n + 1]
      let open = 1
      while (open <= MOST_OPEN && tokens[here + open]?.key !== next) open++
      if (open > MOST_OPEN) return null
      here += open
      continue
    }
    if (word === '#') {
      if (countAt(tokens, here) === null) return null
      here++
      continue
    }
    if (n > 0 && tokens[here]?.key !== word && isAdverb(tokens[here])) here++
    if (tokens[here]?.key !== word || tokens[here]?.sentence !== sentence) return null
    here++
  }
  return here
}
