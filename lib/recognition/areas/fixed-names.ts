/** Names of fields that hold a comma, an `and` or a spelling of their own, and are one word to the rules. */
import words from '../../knowledge/data/cooperation-words.json' with { type: 'json' }
import { spelling } from '../../knowledge/topic-cues.ts'

/** A name found: how many tokens it takes, and its words as the topics know them. */
export type FixedName = { key: string; count: number }

const BY_FIRST = new Map<string, string[][]>()
for (const name of words.fixedNames) {
  const keys = spelling(name).split(' ')
  const first = keys[0] ?? ''
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), keys])
}

/** The fixed name that begins at `at`, its marks counted as tokens; null where none does. */
export function fixedNameAt(keyAt: (index: number) => string, at: number): FixedName | null {
  const found = BY_FIRST.get(keyAt(at))?.find((keys) => keys.every((key, i) => keyAt(at + i) === key))
  if (!found) return null
  const key = found.length === 3 && found[1] === '&' ? found.join('') : found.join(' ').replaceAll(' ,', '')
  return { key, count: found.length }
}
