/** How far the words reach that say what an instrument is about: `on the transfer of prisoners`. */
import subject from '../../knowledge/data/subject-words.json' with { type: 'json' }
import { findParties } from '../../knowledge/parties.ts'
import type { Token } from '../document.ts'
import { looksLikeAcronym } from './acronym-shape.ts'
import { endsClause, isCapital, type Scan, STOPS } from './clause.ts'
import { FUNCTION_WORDS } from './head-words.ts'
import type { TagsOf } from './sentence-tags.ts'
import { DETERMINERS, goesOnAfterAnd, goesOnAfterComma, opensInstrument } from './subject-list.ts'

/** Longer subjects are cut: sentences have no end in hostile texts. */
const MOST_TOKENS = 60
const MOST_FIELD_WORDS = 6
const TIMES = new Set(subject.times)
const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', new Set(subject.afterIn)],
  ['on', new Set(subject.afterOn)],
])
const SPANS_OF_TIME = /^(?:benefit|decades?|fiscal|good|life|months?|now|weeks?|years?)$/
/** `in Democracy`, `in Education`: what a title is about, not where. */
const ABSTRACT =
  /(?:ance|cy|ence|goods|health|ics|ing|ion|ity|ment|ness|ogy|services|ship|sports?|space|trade|ture)$/
/** Last words of a row of capitals (`in EU Crisis Management Operations`) or of a phrase that names a field, not a place. */
const FIELDS =
  /^(?:affairs|areas?|basin|cases|disputes|domains?|fields?|gulf|initiatives?|libraries|matters|ocean|operations|projects?|region|regions|sciences|sea|sectors?|services|studies|waters|zones?)$/
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/

/** Index after the last token of the subject that begins with the preposition at `at`; `at` itself where there is none. */
export function subjectEnd(tokens: readonly Token[], at: number, tagsOf: TagsOf): number {
  const sentence = tokens[at]?.sentence
  let end = at
  while (end < tokens.length && end - at < MOST_TOKENS && tokens[end]?.sentence === sentence) end++
  const scan: Scan = { tokens, tagsOf, end }
  let next = at + 1
  const infinitive =
    tokens[at]?.key === 'to' && tokens[next]?.kind === 'word' && !DETERMINERS.has(tokens[next]?.key ?? '')
  if (infinitive) next++
  let until = next
  while (until < end) {
    const after = step(scan, until, at)
    if (after === until) break
    until = after
  }
  return trimmed(tokens, at, until, infinitive)
}

/** The index after what can be taken into the subject at `at`, or `at` where the subject ends. */
function step(scan: Scan, at: number, start: number): number {
  const { tokens } = scan
  const token = tokens[at]
  if (!token) return at
  if (token.text === '(') return afterAcronym(tokens, at)
  if (token.text === ',') return goesOnAfterComma(scan, at, start) ? at + 1 : at
  if (token.kind === 'mark')
    return /^[-–‐‑/&.“”"‘’']$/.test(token.text) && at > start + 1 && !token.spaced ? at + 1 : quote(token, at)
  if (token.kind === 'number') return opensDateOrAmount(tokens, at) ? at : at + 1
  if (token.key === 'and' || token.key === 'or') return goesOnAfterAnd(scan, at, start) ? at + 1 : at
  if (token.key === 'as') return afterAs(tokens, at)
  if (token.key === 'for' && isPeriod(tokens, at + 1)) return at + 4
  if (token.key === 'with') return tokens[at + 1]?.key === 'respect' ? at + 2 : at
  if (token.key === 'under') return isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]) ? at + 1 : at
  if (STOPS.has(token.key) && token.letters !== 'upper') return at
  if (token.key === 'of' && opensDate(tokens, at + 1)) return at
  if (token.key === 'in' || token.key === 'on' || token.key === 'for')
    return saysWhenOrWhere(tokens, at) || (token.key === 'for' && opensInstrument(tokens, at + 1))
      ? at
      : at + 1
  if (token.key === 'to') return goesOnAfterTo(scan, at) ? at + 1 : at
  return endsClause(scan, at) ? at : at + 1
}

function quote(token: Token, at: number): number {
  return /^[“”"‘’'&]$/.test(token.text) ? at + 1 : at
}

function afterAcronym(tokens: readonly Token[], open: number): number {
  const word = tokens[open + 1]
  return word?.kind === 'word' && looksLikeAcronym(word.text) && tokens[open + 2]?.text === ')'
    ? open + 3
    : open
}

/** Years, sums and counts end a subject; numbers inside titles (`2030 Agenda`) do not. */
function opensDateOrAmount(tokens: readonly Token[], at: number): boolean {
  return !(isCapital(tokens[at + 1]) && tokens[at + 1]?.spaced)
}

/** `in Hanoi`, `on Monday`, `of December`, `for ten years` say when, where or how long, not what about. */
export function saysWhenOrWhere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  const word = next && DETERMINERS.has(next.key) ? after : next
  if (!next || !word) return true
  if (next.kind === 'number' || STOPS.has(next.key)) return true
  if (tokens[at]?.key !== 'for' && TIMES.has(word.key)) return true
  if (IDIOMS.get(tokens[at]?.key ?? '')?.has(word.key)) return true
  if (tokens[at]?.key === 'for') return SPANS_OF_TIME.test(word.key)
  if (tokens[at]?.key === 'in' && namesField(tokens, at + 1)) return false
  const quantity = word.letters === 'lower' && FUNCTION_WORDS.has(word.key)
  return quantity || (word.letters !== 'lower' && tokens[at]?.key === 'in' && !isTitleWord(tokens, at))
}

/** `of 8 April`, `of November 2002` say when. */
function opensDate(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  return (
    isMonth(first) ||
    (first?.kind === 'number' && (isMonth(second) || /^(?:1[5-9]|20)\d\d$/.test(first.text)))
  )
}

function isMonth(token: Token | undefined): boolean {
  return isCapital(token) && MONTHS.test(token?.key ?? '')
}

/** `in the field of`, `in Criminal Matters`, `in the Timor Sea`: some words on, a noun says that this is no place. */
function namesField(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + MOST_FIELD_WORDS; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.sentence !== tokens[first]?.sentence) return false
    if (FIELDS.test(token.key)) return at > first || token.letters !== 'lower'
    const inside = token.letters !== 'lower' || token.key === 'the' || token.key === 'and' || at === first
    if (!inside || STOPS.has(token.key)) return false
  }
  return false
}

/** In a title (`Agreement on Cooperation in Education`) a capital after `in` is no place. */
function isTitleWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + 1]
  if (!isCapital(tokens[at - 1]) || !word || findParties(tokens, at + 1, at + 3).length > 0) return false
  return word.letters === 'initial' && ABSTRACT.test(word.key)
}

/** `as well as` goes on; so does `as an energy hub`, but not `as a first step`. */
function afterAs(tokens: readonly Token[], at: number): number {
  const [next, after] = [tokens[at + 1]?.key ?? '', tokens[at + 2]?.key ?? '']
  if (next === 'well' && after === 'as') return at + 3
  const effect = /^(?:first|gesture|key|major|means|part|result|sign|step|symbol|token|way)$/
  return /^an?$/.test(next) && !effect.test(after) && isCapital(tokens[at - 1]) ? at + 2 : at
}

/** `for 2025–30`: the years of a plan are part of its name. */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  const [from, dash, to] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return from?.kind === 'number' && /^[-–]$/.test(dash?.text ?? '') && to?.kind === 'number' && !to.spaced
}

/** After `to` a noun belongs to the subject (`access to water`), a verb says what for. */
function goesOnAfterTo({ tokens, tagsOf }: Scan, at: number): boolean {
  const next = tokens[at + 1]
  if (!next || next.kind === 'mark') return false
  if (findParties(tokens, at + 1, at + 4)[0]?.first === at + 1) return false
  if (DETERMINERS.has(next.key)) return true
  if (/ly$/.test(next.key)) return false
  const tags = tagsOf(at + 1)
  return !tags.has('Infinitive') && !tags.has('Verb')
}

/** Leaves out what cannot end a phrase, and the preposition where nothing follows it. */
function trimmed(tokens: readonly Token[], at: number, until: number, infinitive: boolean): number {
  let end = until
  const first = at + (infinitive ? 2 : 1)
  while (end > first) {
    const token = tokens[end - 1]
    if (!token) break
    const loose =
      token.kind === 'mark'
        ? !/^[)”"’]$/.test(token.text) &&
          !(token.text === '.' && !token.spaced && /^\p{L}$/u.test(tokens[end - 2]?.text ?? ''))
        : FUNCTION_WORDS.has(token.key) && token.letters === 'lower'
    if (!loose) break
    end--
  }
  return end > first || (infinitive && end > first - 1) ? end : at
}
