/** Stretches of tokens that are written like the name of a state or an organisation, whatever they mean where they stand. */
import exceptions from './data/not-parties.json' with { type: 'json' }
import { fold } from './fold.ts'
import { isOrdinary } from './ordinary-words.ts'
import { type PartyName, partyNames } from './party-names.ts'

/** A word, a number or a mark of a text, as far as this look-up must know it. */
export type PartyToken = {
  /** As on the page, possessive ending left off. */
  text: string
  /** `text` folded: no accents, lower case. */
  key: string
  kind: 'word' | 'number' | 'mark'
  /** How the word is cased: `Lam` initial, `NATO` upper, `treaty` lower. */
  letters: 'initial' | 'upper' | 'lower'
  /** Whether a possessive ('s or a bare apostrophe after s) follows; it is not part of the token. */
  possessive: boolean
  /** White space stands between the token before and this one. */
  spaced: boolean
  /** Which sentence of the text it stands in, from 0. */
  sentence: number
}

/** A party's name where it stands. Token indexes, last exclusive. */
export type Named = PartyName & { first: number; last: number }

const WORDS_WHEN_CAPITAL = new Set(exceptions.wordsWhenCapital)
const PREFIXES = new Map(Object.entries(exceptions.prefixes))
const MOST_WORDS = 12
const MOST_PAIR_WORDS = 5

/** The names written at token `at`: none, one, or those of a pair (`US-Russia`). */
export function nameAt(tokens: readonly PartyToken[], at: number, last: number): Named[] {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.letters === 'lower') return []
  const pair = nameIntoPair(tokens, at, last)
  if (pair) return pair
  const long = longestName(tokens, at, last)
  if (long) return [long]
  const acronym = partyNames().byAcronym.get(token.text.replaceAll('.', '')) ?? spokenAcronym(token)
  if (acronym) {
    const plainWord = WORDS_WHEN_CAPITAL.has(token.text) && amongCapitals(tokens, at)
    return plainWord ? [] : [{ ...acronym, first: at, last: at + 1 }]
  }
  return compound(token, at)
}

/** `Caricom`, `Asean`: acronyms that are spoken as words are written like names by some papers. */
function spokenAcronym({ text, letters }: PartyToken): PartyName | undefined {
  if (letters !== 'initial' || text.length < 5 || text.length > 8) return undefined
  return isOrdinary(fold(text)) ? undefined : partyNames().byAcronym.get(text.toUpperCase())
}

/** The longest name of words that begins at `at`; dots between the words (`St. Lucia`) do not count. */
function longestName(tokens: readonly PartyToken[], at: number, last: number): Named | null {
  const { byKey, longest } = partyNames()
  const firstWord = plainKey(tokens[at])
  const most = Math.min(longest.get(firstWord) ?? 0, MOST_WORDS)
  let key = ''
  let words = 0
  let best: Named | null = null
  for (let i = at; i < last && words < most; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.text === '.') {
      if (words === 0 || token.spaced) break
      continue
    }
    if (token.kind === 'mark' && token.text !== '&' && token.text !== '+') break
    key += (words ? ' ' : '') + plainKey(token)
    words++
    const entry = token.letters === 'lower' && token.kind === 'word' ? undefined : byKey.get(key)
    if (entry) best = { ...entry, first: at, last: i + 1 }
  }
  return best
}

/** The key of a word without the dots of its letters (`u.s.`). */
export function plainKey(token: PartyToken | undefined): string {
  if (!token) return ''
  return token.key.includes('.') ? token.key.replaceAll('.', '') : token.key
}

/** `Papua New Guinea-Australia`, `EU-New Zealand`: one of a pair has more words than the one with the hyphen; null for none. */
function nameIntoPair(tokens: readonly PartyToken[], at: number, last: number): Named[] | null {
  const { byKey, byAcronym, longest } = partyNames()
  let key = ''
  for (let i = at; i < last && i < at + MOST_PAIR_WORDS; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.letters === 'lower' || token.sentence !== tokens[at]?.sentence)
      return null
    const [head = '', tail, more] = token.text.split(/[-‐‑]/)
    if (tail === undefined) {
      if (i === at && (longest.get(token.key) ?? 0) < 2) return null
      key += `${plainKey(token)} `
      continue
    }
    const left = byKey.get(key + fold(head)) ?? (i === at ? byAcronym.get(head) : undefined)
    if (!left || more !== undefined || tail === '') return null
    const short = byKey.get(fold(tail)) ?? byAcronym.get(tail)
    const long = longer(tokens, i, tail, last)
    const right = long ?? (i > at && short ? { ...short, last: i + 1 } : null)
    if (!right) return null
    const span = { first: at, last: right.last }
    return [
      { ...left, ...span },
      { ...right, ...span },
    ]
  }
  return null
}

/** The party whose name begins with `tail`, the end of token `at`, and goes on after it; null for none. */
function longer(
  tokens: readonly PartyToken[],
  at: number,
  tail: string,
  last: number,
): (PartyName & { last: number }) | null {
  const { byKey } = partyNames()
  let key = fold(tail)
  let best: (PartyName & { last: number }) | null = null
  for (let i = at + 1; i < last && i < at + MOST_PAIR_WORDS; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.letters === 'lower' || token.sentence !== tokens[at]?.sentence) break
    key += ` ${plainKey(token)}`
    const entry = byKey.get(key)
    if (entry) best = { ...entry, last: i + 1 }
  }
  return best
}

/** `US-Russia`, `Sino-Indian`: every part must be a party, so that `US-led` and `Indo-Pacific` are none. */
function compound(token: PartyToken, at: number): Named[] {
  const parts = token.text.split(/[-‐‑]/)
  if (parts.length < 2 || parts.length > 4) return []
  const named: Named[] = []
  for (const part of parts) {
    const key = fold(part)
    if (key === 'ex' || key === 'then') continue
    const { byKey, byAcronym } = partyNames()
    const prefix = PREFIXES.get(key)
    const entry = /^\p{Lu}/u.test(part)
      ? (byKey.get(key) ??
        byAcronym.get(part) ??
        (part.length > 4 && !isOrdinary(key) ? byAcronym.get(part.toUpperCase()) : undefined) ??
        (prefix ? { party: prefix, form: 'demonym' as const, organisation: false } : undefined))
      : undefined
    if (!entry?.party) return []
    named.push({ ...entry, first: at, last: at + 1 })
  }
  return named
}

/** Whether the words around it are all in capitals, as in a headline. */
function amongCapitals(tokens: readonly PartyToken[], at: number): boolean {
  let long = 0
  for (let i = Math.max(0, at - 4); i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i]
    if (i === at || token?.kind !== 'word' || token.text.length < 4 || token.text.includes('.')) continue
    if (token.sentence !== tokens[at]?.sentence) continue
    if (token.letters !== 'upper') return false
    long++
  }
  return long > 0
}
