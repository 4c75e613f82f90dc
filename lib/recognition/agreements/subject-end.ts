/** How far the words reach that say what an instrument is about: `on cybersecurity, fighting crime and protecting data`. */

import subject from '../../knowledge/data/subject-words.json' with { type: 'json' }
import type { Token } from '../document.ts'
import { FUNCTION_WORDS, type HeadAt, headAt, STATE_ADJECTIVES } from './head-words.ts'
import type { TagsOf } from './sentence-tags.ts'

/** Longer subjects are cut: sentences have no end in hostile texts. */
const MOST_TOKENS = 60
const STOPS = new Set(subject.stops)
const AUXILIARIES = new Set(subject.auxiliaries)
const FIELD_GERUNDS = new Set(subject.fieldGerunds)
const TIMES = new Set(subject.times)
const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'their', 'this', 'these'])

type Scan = { tokens: readonly Token[]; tagsOf: TagsOf; end: number }

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
  if (token.text === ',') return goesOnAfterComma(scan, at) ? at + 1 : at
  if (token.kind === 'mark')
    return /^[-–‐‑/&.“”"‘’']$/.test(token.text) && at > start + 1 && !token.spaced ? at + 1 : quote(token, at)
  if (token.kind === 'number') return opensDateOrAmount(tokens, at) ? at : at + 1
  if (token.key === 'and' || token.key === 'or') return goesOnAfterAnd(scan, at, start) ? at + 1 : at
  if (token.key === 'as') return tokens[at + 1]?.key === 'well' && tokens[at + 2]?.key === 'as' ? at + 3 : at
  if (token.key === 'with') return tokens[at + 1]?.key === 'respect' ? at + 2 : at
  if (token.key === 'under') return isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]) ? at + 1 : at
  if (STOPS.has(token.key) && token.letters !== 'upper') return at
  if (token.key === 'in' || token.key === 'on' || token.key === 'for')
    return saysWhenOrWhere(tokens, at) ? at : at + 1
  if (token.key === 'to') return goesOnAfterTo(scan, at) ? at + 1 : at
  return endsClause(scan, at) ? at : at + 1
}

function quote(token: Token, at: number): number {
  return /^[“”"‘’'&]$/.test(token.text) ? at + 1 : at
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.letters !== 'lower'
}

function afterAcronym(tokens: readonly Token[], open: number): number {
  const word = tokens[open + 1]
  return word?.kind === 'word' && /\p{Lu}.*\p{Lu}/u.test(word.text) && tokens[open + 2]?.text === ')'
    ? open + 3
    : open
}

/** Years, sums and counts end a subject; numbers inside titles (`2030 Agenda`) do not. */
function opensDateOrAmount(tokens: readonly Token[], at: number): boolean {
  return !(isCapital(tokens[at + 1]) && tokens[at + 1]?.spaced)
}

/** `in Hanoi`, `on Monday`, `for ten years` say when, where or how long, not what about. */
function saysWhenOrWhere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  const word = next && DETERMINERS.has(next.key) ? after : next
  if (!next || !word) return true
  if (next.kind === 'number' || TIMES.has(word.key) || STOPS.has(next.key)) return true
  if (tokens[at]?.key === 'for') return false
  const quantity = word.letters === 'lower' && FUNCTION_WORDS.has(word.key)
  return quantity || (word.letters !== 'lower' && tokens[at]?.key === 'in' && !isTitleWord(tokens, at))
}

/** In a title (`Agreement on Cooperation in Education`) a capital after `in` is no place. */
function isTitleWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const word = tokens[at + 1]
  return (
    isCapital(before) &&
    word?.letters === 'initial' &&
    TIMES.has(word.key) === false &&
    tokens[at + 2]?.key !== ',' &&
    isCapital(tokens[at - 2])
  )
}

/** After `to` a noun belongs to the subject (`access to water`), a verb says what for. */
function goesOnAfterTo({ tokens, tagsOf }: Scan, at: number): boolean {
  const next = tokens[at + 1]
  if (!next || next.kind === 'mark') return false
  if (DETERMINERS.has(next.key)) return true
  const tags = tagsOf(at + 1)
  return !tags.has('Infinitive') && !tags.has('Verb')
}

/** Whether the word at `at` is a verb that ends the noun phrase before it. */
function endsClause({ tokens, tagsOf }: Scan, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token?.kind !== 'word') return false
  if (AUXILIARIES.has(token.key)) return true
  if (token.letters !== 'lower') return false
  const afterNoun =
    before?.kind === 'word' && !FUNCTION_WORDS.has(before.key) && !STATE_ADJECTIVES.has(before.key)
  if (!afterNoun) return false
  const tags = tagsOf(at)
  if (/(?:[^e]ed|ought|igned)$/.test(token.key)) return !tags.has('Adjective') && !isCapital(tokens[at + 1])
  if (tags.has('Gerund')) return !FIELD_GERUNDS.has(token.key)
  return (
    tags.has('PastTense') ||
    tags.has('Copula') ||
    tags.has('Modal') ||
    (tags.has('Adverb') && /ly$/.test(token.key))
  )
}

/** Whether a new clause, with its own subject and verb, begins at `at`. */
function clauseBegins(scan: Scan, at: number): boolean {
  const { tokens, tagsOf } = scan
  const first = tokens[at]
  if (!first || first.kind === 'mark') return true
  if (
    /^(?:he|she|they|it|we|i|you|who|which|that|then|also|will|would|has|have|is|are|was|were|to)$/.test(
      first.key,
    )
  )
    return true
  const tags = tagsOf(at)
  if (first.letters === 'lower' && (tags.has('PastTense') || tags.has('Modal') || tags.has('Copula')))
    return true
  if (first.letters === 'lower' && tags.has('PresentTense') && !tags.has('Gerund') && !tags.has('Noun'))
    return true
  for (let i = at + 1; i < scan.end && i < at + 14; i++) {
    const token = tokens[i]
    if (!token || /^[,;:.()]$/.test(token.text)) return false
    if (/^(?:who|which|that|whose|where|when|between|with|signed)$/.test(token.key)) return false
    if (AUXILIARIES.has(token.key)) return true
    if (token.letters === 'lower' && tagsOf(i).has('PastTense') && endsClause(scan, i)) return true
  }
  return false
}

/** `and` goes on with the subject unless another instrument, verb or clause follows. */
function goesOnAfterAnd(scan: Scan, and: number, start: number): boolean {
  const { tokens } = scan
  const next = tokens[and + 1]
  if (!next || next.kind === 'mark' || next.kind === 'number') return false
  if (opensInstrument(tokens, and + 1)) return false
  if (next.key === 'a' || next.key === 'an') return /^an?$/.test(tokens[start + 1]?.key ?? '')
  if (FUNCTION_WORDS.has(next.key) && !DETERMINERS.has(next.key)) return false
  if (next.letters === 'lower' && !DETERMINERS.has(next.key)) return !startsWithVerb(scan, and + 1)
  return !clauseBegins(scan, and + 1)
}

function startsWithVerb({ tokens, tagsOf }: Scan, at: number): boolean {
  const tags = tagsOf(at)
  const key = tokens[at]?.key ?? ''
  if (FIELD_GERUNDS.has(key)) return false
  if (/ed$/.test(key)) return tags.has('PastTense') && !tags.has('Adjective')
  return (
    tags.has('PastTense') ||
    tags.has('Modal') ||
    tags.has('Copula') ||
    (tags.has('Adverb') && !tags.has('Adjective'))
  )
}

/** Whether another instrument begins here: `a MoU on …`, `the Joint Declaration`. */
function opensInstrument(tokens: readonly Token[], at: number): boolean {
  for (let i = at, words = 0; words < 5; i++, words++) {
    const token: HeadAt | null = headAt(tokens, i)
    if (token) return token.head.anaphor || token.head.alone
    const word = tokens[i]
    if (!word || word.kind === 'mark' || (i > at && FUNCTION_WORDS.has(word.key))) return false
  }
  return false
}

/** A comma goes on only inside a list that `and` closes, or before a last member with `and`. */
function goesOnAfterComma(scan: Scan, comma: number): boolean {
  const { tokens } = scan
  const next = tokens[comma + 1]
  if (!next) return false
  if (next.key === 'and') return goesOnAfterAnd(scan, comma + 1, comma)
  if (next.key === 'as' && tokens[comma + 2]?.key === 'well') return true
  if (!isListMember(scan, comma + 1)) return false
  for (let i = comma + 2; i < scan.end && i < comma + 40; i++) {
    const token = tokens[i]
    if (!token) return false
    if (token.key === 'and') return goesOnAfterAnd(scan, i, comma) && !clauseAfterList(scan, i)
    if (token.text === ',') {
      if (tokens[i + 1]?.key === 'and')
        return goesOnAfterAnd(scan, i + 1, comma) && !clauseAfterList(scan, i + 1)
      if (!isListMember(scan, i + 1)) return false
      continue
    }
    if (token.kind === 'mark' && !/^[-–/’'&]$/.test(token.text)) return false
    if (STOPS.has(token.key) || endsClause(scan, i)) return false
  }
  return false
}

function isListMember({ tokens, tagsOf }: Scan, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (token.key === 'the') return true
  if (FUNCTION_WORDS.has(token.key) || STOPS.has(token.key) || opensInstrument(tokens, at)) return false
  const tags = tagsOf(at)
  if (/ing$/.test(token.key) && tags.has('Gerund')) return FIELD_GERUNDS.has(token.key)
  return !(token.letters === 'lower' && (tags.has('PastTense') || tags.has('Modal') || tags.has('Copula')))
}

/** `…, Vietnam and Singapore said`: what looked like a list was the next clause. */
function clauseAfterList(scan: Scan, and: number): boolean {
  return isCapital(scan.tokens[and + 1]) && clauseBegins(scan, and + 1)
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
          !(token.text === '.' && !token.spaced && tokens[end - 2]?.text.length === 1)
        : FUNCTION_WORDS.has(token.key) && token.letters === 'lower'
    if (!loose) break
    end--
  }
  return end > first || (infinitive && end > first - 1) ? end : at
}
