import { findParties } from '../../knowledge/parties.ts'
import type { Token } from '../document.ts'
import { looksLikeAcronym } from './acronym-shape.ts'
import {
  BUSINESS_WORDS,
  FUNCTION_WORDS,
  JOINERS,
  NEW_NAMES,
  STATE_ADJECTIVES,
  SUBJECT_WORDS,
} from './head-words.ts'
import type { TagsOf } from './sentence-tags.ts'
import { isCueVerb } from './status-words.ts'

/** Where a name begins and what stands in it before its head. Indexes of tokens. */
export type NameStart = {
  first: number
  /** Keys of the lower-case and of the capitalised words before the head. */
  lower: string[]
  capital: string[]
  /** A word that makes it a company's or a household's deal. */
  business: boolean
}

/** Longer names are not looked for: what goes on longer is a row of capitals, not a name. */
const MOST_MODIFIERS = 16
/** Adjectives of state that names keep. */
const TITLE_ADJECTIVES = new Set(
  'amended first fourth interim new provisional renewed revised second supplementary third'.split(' '),
)
/** Last letters of nouns and adjectives that are no verbs: of these nothing need be asked. */
const NEVER_VERB = /(?:ation|ic|ity|onal|ous|[rtu]al|tive)$/
const INSIDE_A_WORD = /^[-–‐‑/.&+]$/

/** Walks left from the head over all that belongs to the name: `[loan guarantee] agreement`. */
export function nameStart(tokens: readonly Token[], head: number, tagsOf: TagsOf): NameStart {
  const start: NameStart = { first: head, lower: [], capital: [], business: false }
  const sentence = tokens[head]?.sentence
  for (let steps = 0; steps < MOST_MODIFIERS; steps++) {
    const from = stepLeft(tokens, start.first, sentence, tagsOf)
    if (from === start.first) break
    note(start, tokens, from)
  }
  return start
}

function note(start: NameStart, tokens: readonly Token[], from: number): void {
  for (let at = start.first - 1; at >= from; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    // `labour union agreement` is no business of states, `Customs Union Protocol` is
    if (BUSINESS_WORDS.has(token.key) && (token.key !== 'union' || token.letters === 'lower'))
      start.business = true
    if (token.letters === 'lower') start.lower.push(token.key)
    else start.capital.push(token.key)
  }
  start.first = from
}

/** The beginning of the modifier that ends just before `at`, or `at` itself where none belongs to the name. */
function stepLeft(
  tokens: readonly Token[],
  at: number,
  sentence: number | undefined,
  tagsOf: TagsOf,
): number {
  const last = at - 1
  const token = tokens[last]
  if (!token || token.sentence !== sentence || token.possessive) return at
  if (token.text === ')') return overAcronym(tokens, last) ?? at
  if (/^[-–]$/.test(token.text) && token.spaced) return overDash(tokens, last) ?? at
  const from = wordStart(tokens, last)
  if (isVersion(tokens, from, last)) return from
  if (token.kind !== 'word')
    return INSIDE_A_WORD.test(token.text) && from < last ? checked(tokens, from, at) : at
  if (token.key === 'and' || token.key === '&') return overAnd(tokens, last) ?? at
  if (token.key === 'of') return JOINERS.has(tokens[last - 1]?.key ?? '') ? last - 1 : at
  return isModifier(tokens, last, from, tagsOf) ? from : at
}

/** The first token of the run without white space that ends at `last`: `U.S.` `-` `Singapore` is one word. */
function wordStart(tokens: readonly Token[], last: number): number {
  let from = last
  while (from > 0 && last - from < 12) {
    const token = tokens[from]
    const before = tokens[from - 1]
    if (!token || token.spaced || !before || before.sentence !== token.sentence || before.possessive) break
    if (before.kind === 'mark' && !INSIDE_A_WORD.test(before.text)) break
    from--
  }
  while (from < last && tokens[from]?.kind === 'mark') from++
  return from
}

/** A run that ends in a mark is a name only where it is an abbreviation: `Japan-U.S.`. */
function checked(tokens: readonly Token[], from: number, at: number): number {
  return tokens[at - 1]?.text === '.' && tokens[at - 2]?.text.length === 1 ? from : at
}

function isModifier(tokens: readonly Token[], at: number, from: number, tagsOf: TagsOf): boolean {
  const token = tokens[at]
  const first = tokens[from]
  if (!token || !first) return false
  if (first.kind === 'number') return false
  if (from < at) return !FUNCTION_WORDS.has(first.key)
  if (token.key === 'new') return token.letters !== 'lower' && NEW_NAMES.has(tokens[at + 1]?.key ?? '')
  if (isInsideTitle(tokens, at) || opensTitle(tokens, at)) return true
  if (FUNCTION_WORDS.has(token.key) && token.letters !== 'upper') return false
  if (STATE_ADJECTIVES.has(token.key)) return false
  if (SUBJECT_WORDS.has(token.key) || BUSINESS_WORDS.has(token.key)) return true
  if (isCueVerb(token.key) && !isAcronym(tokens, at)) return false
  if (token.letters !== 'lower') return true
  if (/-(?:brokered|mediated|led|backed|sponsored|point|year)$/.test(token.key))
    return !token.key.endsWith('year')
  if (/(?:ed|ly)$/.test(token.key)) return false
  if (NEVER_VERB.test(token.key)) return true
  const tags = tagsOf(at)
  if (tags.has('Verb') && !tags.has('Gerund')) return false
  return !tags.has('Pronoun') && !tags.has('Conjunction') && !tags.has('Preposition') && tags.size > 0
}

/** `FTA 3.0 upgrade protocol`: a version after an acronym. */
function isVersion(tokens: readonly Token[], from: number, last: number): boolean {
  const text = tokens
    .slice(from, last + 1)
    .map((token) => token.text)
    .join('')
  return /^\d\.\d$/.test(text) && tokens[from - 1]?.letters === 'upper'
}

/** `START` beside words that are not all capitals is a name, in a headline of capitals it is a verb. */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.letters === 'upper' && tokens[at + 1]?.letters !== 'upper'
}

/** `Third Country Training Program` after `U.S.-Singapore`: between capitals an adjective of state belongs to the name. */
function isInsideTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token?.spaced || token.letters !== 'initial' || tokens[at + 1]?.letters === 'lower') return false
  if (!STATE_ADJECTIVES.has(token.key) || before?.sentence !== token.sentence || before.possessive)
    return false
  return before.letters !== 'lower' && !FUNCTION_WORDS.has(before.key) && !isCueVerb(before.key)
}

/** `the Revised Treaty of Chaguaramas`, `its Provisional Agreement`: a capital after a small word makes the adjective a part. */
function opensTitle(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    TITLE_ADJECTIVES.has(token?.key ?? '') &&
    token?.letters === 'initial' &&
    after?.letters === 'initial' &&
    before?.sentence === token.sentence &&
    (before.letters === 'lower' || before.key === 'the') &&
    FUNCTION_WORDS.has(before.key)
  )
}

/** `Free Trade Area (AfCFTA) agreement`: an acronym in brackets inside a name. */
function overAcronym(tokens: readonly Token[], close: number): number | null {
  const open = tokens[close - 2]
  const acronym = tokens[close - 1]
  const before = tokens[close - 3]
  if (open?.text !== '(' || acronym?.kind !== 'word' || before?.kind !== 'word') return null
  return looksLikeAcronym(acronym.text) && before.letters !== 'lower' ? close - 2 : null
}

/** `Vietnam - Laos Trade Agreement`: a dash with spaces between two parties. */
function overDash(tokens: readonly Token[], dash: number): number | null {
  const [before, after] = [tokens[dash - 1], tokens[dash + 1]]
  if (before?.kind !== 'word' || before.letters === 'lower' || !after?.spaced || after.letters === 'lower')
    return null
  const parties =
    findParties(tokens, dash - 1, dash).length > 0 && findParties(tokens, dash + 1, dash + 2).length > 0
  return parties ? dash - 1 : null
}

/** `Economic and Trade Agreement`, `science and technology agreement`: `and` inside a name. */
function overAnd(tokens: readonly Token[], and: number): number | null {
  const before = tokens[and - 1]
  const after = tokens[and + 1]
  if (before?.kind !== 'word' || after?.kind !== 'word' || before.possessive) return null
  const subjects = SUBJECT_WORDS.has(before.key) && SUBJECT_WORDS.has(after.key)
  const capitals =
    before.letters === 'initial' && after.letters !== 'lower' && !STATE_ADJECTIVES.has(before.key)
  if (FUNCTION_WORDS.has(before.key) || isCueVerb(before.key)) return null
  return subjects || (capitals && findParties(tokens, and - 1, and).length === 0) ? and - 1 : null
}
