/** Whether a list of subjects goes on after a comma or `and`: `on cybersecurity, fighting crime and protecting data`. */
import { findParties } from '../../knowledge/parties.ts'
import type { Token } from '../document.ts'
import { clauseBegins, endsClause, FIELD_GERUNDS, isCapital, isPastVerb, type Scan, STOPS } from './clause.ts'
import { FUNCTION_WORDS, headAt, looksLikeNoun, SUBJECT_WORDS } from './head-words.ts'

const OFFICES = /^(?:chancellor|deputy|foreign|king|minister|mr|mrs|ms|premier|president|prime|secretary)$/

/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their', 'this', 'these'])

/** `and` goes on with the subject unless another instrument, verb or clause follows. */
export function goesOnAfterAnd(scan: Scan, and: number, start: number): boolean {
  const { tokens } = scan
  const next = tokens[and + 1]
  if (!next || next.kind === 'mark' || next.kind === 'number') return false
  if (opensInstrument(tokens, and + 1)) return false
  if (isVerbOfAnother(scan, and, start)) return false
  if (next.key === 'to' && isCapital(tokens[and - 1]) && isCapital(tokens[and + 2])) return true
  if (next.key === 'a' || next.key === 'an') return /^an?$/.test(tokens[start + 1]?.key ?? '')
  if (FUNCTION_WORDS.has(next.key) && !DETERMINERS.has(next.key)) return false
  if (next.letters === 'lower' && !DETERMINERS.has(next.key)) return !startsWithVerb(scan, and + 1)
  if (isCapital(tokens[and - 1]) && isCapital(next) && !isPerson(tokens, and + 1)) return true
  return !clauseBegins(scan, and + 1)
}

/** `sign a MoU on gambling and renew their plan`, `a treaty on trade, and shared views`: what follows `and` is a verb. */
function isVerbOfAnother({ tokens }: Scan, and: number, start: number): boolean {
  const [next, after] = [tokens[and + 1], tokens[and + 2]]
  if (next?.letters !== 'lower' || DETERMINERS.has(next.key) || FIELD_GERUNDS.has(next.key)) return false
  if (after && DETERMINERS.has(after.key)) return true
  // a comma before `and` closes a list of three or more
  const listed = tokens.slice(start + 1, and - 1).some(({ text }) => text === ',')
  return /ed$/.test(next.key) && tokens[and - 1]?.text === ',' && !listed
}

/** A party or an officer after `and` begins a clause of its own. */
function isPerson(tokens: readonly Token[], at: number): boolean {
  return OFFICES.test(tokens[at]?.key ?? '') || findParties(tokens, at, at + 2).length > 0
}

function startsWithVerb(scan: Scan, at: number): boolean {
  const { tokens, tagsOf } = scan
  const key = tokens[at]?.key ?? ''
  if (FIELD_GERUNDS.has(key)) return false
  if (/ed$/.test(key)) return tagsOf(at).has('PastTense') && !tagsOf(at).has('Adjective')
  if (looksLikeNoun(key)) return false
  return isPastVerb(scan, at) || (tagsOf(at).has('Adverb') && !tagsOf(at).has('Adjective'))
}

/** Whether another instrument begins here: `a MoU on …`, `the Joint Declaration`; a bare noun before the head is a subject. */
export function opensInstrument(tokens: readonly Token[], at: number): boolean {
  if (headAt(tokens, at)?.head.anaphor) return true
  if (!DETERMINERS.has(tokens[at]?.key ?? '')) return false
  for (let i = at + 1; i < at + 7; i++) {
    const found = headAt(tokens, i)
    if (found) return found.head.anaphor || found.head.alone
    const word = tokens[i]
    if (
      !word ||
      word.sentence !== tokens[at]?.sentence ||
      (word.kind === 'mark' && !/^[-–]$/.test(word.text)) ||
      FUNCTION_WORDS.has(word.key)
    )
      return false
  }
  return false
}

/** A comma goes on only inside a list that `and` closes, or before a last member with `and`. */
export function goesOnAfterComma(scan: Scan, comma: number, start: number): boolean {
  const { tokens } = scan
  const next = tokens[comma + 1]
  if (!next) return false
  if (next.key === 'and') {
    const member = tokens[comma + 2]
    if (isCapital(tokens[comma - 1]) && !isCapital(member)) return false
    if (isVerbOfAnother(scan, comma + 1, start)) return false
    const asked = /ing$/.test(member?.key ?? '') && !FIELD_GERUNDS.has(member?.key ?? '')
    if (asked && scan.tagsOf(comma + 2).has('Gerund')) return false
    return goesOnAfterAnd(scan, comma + 1, comma)
  }
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

function isListMember(scan: Scan, at: number): boolean {
  const { tokens, tagsOf } = scan
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (token.key === 'the') return true
  if (FUNCTION_WORDS.has(token.key) || STOPS.has(token.key) || opensInstrument(tokens, at)) return false
  if (/ly$/.test(token.key)) return !tagsOf(at).has('Adverb')
  if (/ing$/.test(token.key)) return FIELD_GERUNDS.has(token.key) || !tagsOf(at).has('Gerund')
  return token.letters !== 'lower' || !isPastVerb(scan, at)
}

/** `…, Vietnam and Singapore said`: what looked like a list was the next clause. */
function clauseAfterList(scan: Scan, and: number): boolean {
  const next = scan.tokens[and + 1]
  return isCapital(next) && !SUBJECT_WORDS.has(next?.key ?? '') && clauseBegins(scan, and + 1)
}
