/** Countries and organisations in a text: one map look-up a candidate, never a search of names over the text. */
import type { Party } from '../domain/country.ts'
import exceptions from './data/not-parties.json' with { type: 'json' }
import { fold } from './fold.ts'
import { isOrdinary } from './ordinary-words.ts'
import { type PartyForm, type PartyName, partyNames } from './party-names.ts'

/** What this look-up must know of a token; recognition's own tokens fit. */
export type PartyToken = {
  /** As on the page, possessive ending left off. */
  text: string
  /** Folded `text`. */
  key: string
  kind: 'word' | 'number' | 'mark'
  letters: 'initial' | 'upper' | 'lower'
  possessive: boolean
  spaced: boolean
  /** Which sentence it stands in. */
  sentence: number
}

export type PartyMatch = {
  party: Party
  /** Token indexes, last exclusive. Both parties of a compound (`US-Russia`) have its one token. */
  first: number
  last: number
  /** `capital`: a capital that stands for its government; a capital as a place is not returned. */
  form: PartyForm
  organisation: boolean
}

type Named = PartyName & { first: number; last: number }

const folded = (words: readonly string[]) => new Set(words.map(fold))
const WORDS_WHEN_CAPITAL = new Set(exceptions.wordsWhenCapital)
const PERSON_LIKE = folded(exceptions.personLike)
const PLACE = folded(exceptions.place)
const THING = folded(exceptions.thing)
const OFFICE = folded(exceptions.office)
const PREFIXES = new Map(Object.entries(exceptions.prefixes))
const MOST_WORDS = 12
const MOST_PAIR_WORDS = 5

/** A stretch of tokens that is written like a party's name, whatever it means where it stands. */
export type PartyWords = { first: number; last: number; party: Party | null; form: PartyForm }

/** Every stretch written like a party, capitals as places and look-alikes included; in order, without overlap. */
export function findPartyWords(tokens: readonly PartyToken[], first: number, last: number): PartyWords[] {
  const found: PartyWords[] = []
  for (let at = first; at < last; at++) {
    const named = nameAt(tokens, at, last)[0]
    if (!named) continue
    found.push({ first: named.first, last: named.last, party: named.party, form: named.form })
    at = named.last - 1
  }
  return found
}

/** Countries and organisations named by the tokens from `first` to `last`, in order, longest first, without overlap. */
export function findParties(tokens: readonly PartyToken[], first: number, last: number): PartyMatch[] {
  const found: PartyMatch[] = []
  let at = first
  while (at < last) {
    const named = nameAt(tokens, at, last)
    if (named.length === 0) {
      at++
      continue
    }
    for (const { party, form, organisation, first, last: end } of named) {
      if (party && isParty(tokens, { form, organisation, first, last: end })) {
        found.push({ party, first, last: end, form, organisation })
      }
    }
    at = named[0]?.last ?? at + 1
  }
  return found
}

function nameAt(tokens: readonly PartyToken[], at: number, last: number): Named[] {
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

function plainKey(token: PartyToken | undefined): string {
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

/** Tells governments from places, persons and other things of the same name. */
function isParty(tokens: readonly PartyToken[], named: Omit<Named, 'party'>): boolean {
  const before = tokens[named.first - 1]
  const after = tokens[named.last]
  const lastToken = tokens[named.last - 1]
  const joined =
    after?.kind === 'word' && !lastToken?.possessive && after.letters !== 'lower' ? after.key : ''
  const single = named.last - named.first === 1 ? plainKey(tokens[named.first]) : ''
  if (named.form === 'capital') {
    if (before && PLACE.has(before.key)) return false
    if (THING.has(joined)) return false
    if (startsDateline(tokens, named)) return false
  }
  if (!PERSON_LIKE.has(single) || named.form === 'demonym') return true
  if (joined && !OFFICE.has(joined) && !partyNames().byKey.has(joined) && after?.letters === 'initial')
    return false
  return !namesPerson(tokens, named.first - 1)
}

/** `HANOI (Reuters) —`, `WASHINGTON —`, `BEIJING, May 3`: a place at the head of a line. */
function startsDateline(tokens: readonly PartyToken[], named: Omit<Named, 'party'>): boolean {
  const after = tokens[named.last]
  if (after?.kind !== 'mark' || !startsSentence(tokens, named.first)) return false
  const capitals = tokens[named.first]?.letters === 'upper' && after.text === ','
  return capitals || (after.spaced && /^[–—(-]$/.test(after.text))
}

function startsSentence(tokens: readonly PartyToken[], at: number): boolean {
  const before = tokens[at - 1]
  return !before || before.sentence !== tokens[at]?.sentence || /^[“"]$/.test(before.text)
}

/** A capitalised word right before (`Michael Jordan`), unless it only opens the sentence or is a party itself. */
function namesPerson(tokens: readonly PartyToken[], at: number): boolean {
  const before = tokens[at]
  if (before?.kind !== 'word' || before.letters !== 'initial' || before.possessive) return false
  if (startsSentence(tokens, at)) return !OPENERS.has(before.key) && !partyNames().byKey.has(before.key)
  return !partyNames().byKey.has(before.key)
}

const OPENERS = new Set(
  'after although and as at before both but for from if in inside into like meanwhile near now of on since so that the then though through to today tomorrow under until when where while why with yesterday'.split(
    ' ',
  ),
)
