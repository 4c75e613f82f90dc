/** Instruments known by name: one map look-up a candidate, never a search of names over the text. */
import type { AgreementType } from '../domain/entity.ts'
import records from './data/instruments.json' with { type: 'json' }
import { fold } from './fold.ts'

/** Dates are ISO 8601, as exact as known; what is absent is unknown. */
export type KnownInstrument = {
  id: string
  name: string
  aliases?: string[]
  acronym?: string
  type: AgreementType
  /** Codes of the parties, where they are few enough to be named. */
  parties?: string[]
  adopted?: string
  signed?: string
  inForce?: string
  ended?: string
  depositary?: string
  /** `known`: general knowledge, not looked up; absent: the source shows it. */
  certainty?: string
  source: string
}

type Names = {
  byKey: ReadonlyMap<string, readonly KnownInstrument[]>
  /** By acronym as written. */
  byAcronym: ReadonlyMap<string, readonly KnownInstrument[]>
  /** How many words the longest name that begins with this word has. */
  longest: ReadonlyMap<string, number>
  /** The first two, three … words of every key. */
  beginnings: ReadonlySet<string>
}

/** Long and short names of parties that stand in names of instruments are one word to the key. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bunited states of america\b|\bunited states\b|\bamerica\b/g, 'us'],
  [/\bunited kingdom\b|\bbritain\b/g, 'uk'],
  [/\bunited nations\b/g, 'un'],
  [/\beuropean union\b/g, 'eu'],
  [/\bviet nam\b/g, 'vietnam'],
  [/\bdefence\b/g, 'defense'],
  [/\bprogramme\b/g, 'program'],
  [/\bco operation\b/g, 'cooperation'],
]

/** Words of a name by which a text is followed into it. */
const MOST_BEGINNING = 6

let built: Names | null = null

/** The key of a name: folded words with one space between, no marks, no articles, short names of great parties. */
export function instrumentKey(name: string): string {
  let key = plainWords(name).join(' ')
  for (const [long, short] of SAME_WORDS) key = key.replace(long, short)
  return key
}

function plainWords(name: string): string[] {
  const words = fold(name.replace(/(\p{L})\./gu, '$1')).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word !== 'the' && word !== 's')
}

/** The instruments that bear this name; several where a title is shared by several texts. */
export function instrumentsNamed(name: string): readonly KnownInstrument[] {
  return names().byKey.get(instrumentKey(name)) ?? []
}

/** The instruments that this acronym, capitals as written, stands for. */
export function instrumentsByAcronym(acronym: string): readonly KnownInstrument[] {
  return names().byAcronym.get(acronym) ?? []
}

/** How many words a known name that begins with this folded word can have; 0 where none begins so. */
export function longestNameFrom(word: string): number {
  return names().longest.get(word) ?? 0
}

/** Whether any name can go on from this key: looked up by its first words, two at least; of one word it is not known yet. */
export function beginsInstrument(key: string): boolean {
  const words = key.split(' ', MOST_BEGINNING)
  return words.length < 2 || names().beginnings.has(words.join(' '))
}

function names(): Names {
  built ??= build()
  return built
}

function build(): Names {
  const byKey = new Map<string, KnownInstrument[]>()
  const byAcronym = new Map<string, KnownInstrument[]>()
  const longest = new Map<string, number>()
  const beginnings = new Set<string>()
  const add = (map: Map<string, KnownInstrument[]>, key: string, record: KnownInstrument) => {
    const there = map.get(key)
    if (!there) map.set(key, [record])
    else if (!there.includes(record)) there.push(record)
  }
  for (const record of records as KnownInstrument[]) {
    if (record.acronym) add(byAcronym, record.acronym, record)
    for (const name of [record.name, ...(record.aliases ?? [])]) {
      if (/^[\p{Lu}\d-]{3,}$/u.test(name)) add(byAcronym, name, record)
      const key = instrumentKey(name)
      add(byKey, key, record)
      // as written too: half of `United Nations` is no `UN` yet
      for (const words of [key.split(' '), plainWords(name)]) {
        for (let n = 2; n <= Math.min(words.length, MOST_BEGINNING); n++)
          beginnings.add(words.slice(0, n).join(' '))
      }
      const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
      const first = words[0] === 'the' ? words[1] : words[0]
      if (first) longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
    }
  }
  return { byKey, byAcronym, longest, beginnings }
}
