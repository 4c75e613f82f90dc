/** Whether what follows a name says what the instrument is about. */
import { findParties } from '../../knowledge/parties.ts'
import type { Token } from '../document.ts'
import { FUNCTION_WORDS, type HeadAt, headAt, isTitled } from './head-words.ts'
import type { TagsOf } from './sentence-tags.ts'
import { saysWhenOrWhere, subjectEnd } from './subject-end.ts'

/** Verbs that say what an instrument does. */
const EFFECTS = new Set(
  `amending banning condemning confirming covering creating ending establishing extending facilitating governing granting
   implementing launching limiting prohibiting regulating renewing replacing reviving supplementing upgrading`.split(
    /\s+/,
  ),
)
const SUBJECT_OPENERS = new Set(
  'about against concerning for in of on regarding relating respecting to'.split(' ').concat(...EFFECTS),
)
/** `an agreement to replace that of 1979`, `to be signed`: what will become of it, not what it is about. */
const NO_SUBJECT = /^(?:be|become|come|date|follow|help|merge|replace|succeed|supersede|supplant)$/
/** `on the occasion of`, `of the Second Meeting`: when a text was adopted; part of the title where the title is adopted alone. */
const MEETINGS =
  /^(?:assembly|commission|committee|conference|council|dialogue|forum|friends|group|meeting|ministerial|quad|round|session|summit)$/

/** End of the subject that follows the name, `between X and Y` passed over where a subject follows that; null if none. */
export function subjectOf(
  tokens: readonly Token[],
  found: HeadAt,
  name: { at: number; complete: boolean },
  tagsOf: TagsOf,
): number | null {
  const { at } = name
  const titled = isTitled(tokens[found.first])
  const opener = tokens[at]
  if (!opener || opener.sentence !== tokens[found.first]?.sentence) return null
  let from = at
  if (opener.key === 'between') {
    const past = afterParties(tokens, at, titled)
    if (past === null) return null
    from = past
  }
  const key = tokens[from]?.key ?? ''
  if (!SUBJECT_OPENERS.has(key)) return null
  if (found.head.subject && !found.head.subject.has(key) && !titled && !EFFECTS.has(key)) return null
  if (titled && name.complete && !goesOnInCapitals(tokens, from)) return null
  if (!opensSubject(tokens, from, found, tagsOf)) return null
  const end = subjectEnd(tokens, from, tagsOf)
  return end > from ? end : null
}

/** A title with words before its head goes on only in capitals: not `Strategic Partnership to support recovery`. */
export function goesOnInCapitals(tokens: readonly Token[], at: number, strict = false): boolean {
  if (!strict && /^(?:on|against|concerning|regarding)$/.test(tokens[at]?.key ?? ''))
    return !/^(?:behalf|the|its|their|a)$/.test(tokens[at + 1]?.key ?? '') || isTitleWord(tokens[at + 2])
  if (!strict && tokens[at]?.key === 'for' && isPurpose(tokens, at)) return true
  return (
    isTitleWord(tokens[at + 1]) ||
    (tokens[at + 1]?.letters === 'lower' &&
      isTitleWord(tokens[at + 2]) &&
      FUNCTION_WORDS.has(tokens[at + 1]?.key ?? ''))
  )
}

function isTitleWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.letters !== 'lower'
}

/** `for the replacement of water pipes` is a subject; `for the first time`, `for the benefit of both` is none. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const [article, noun, of] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!article || !/^(?:an?|the)$/.test(article.key)) return false
  return /(?:ance|ment|ing|ion|al)$/.test(noun?.key ?? '') && of?.key === 'of'
}

function opensSubject(tokens: readonly Token[], at: number, found: HeadAt, tagsOf: TagsOf): boolean {
  const key = tokens[at]?.key ?? ''
  const next = tokens[at + 1]
  const named = isTitled(tokens[found.first])
  if (!next || next.kind === 'number') return false
  const capital = next.letters !== 'lower' && next.kind === 'word'
  if (key === 'in') return next.key === 'support' && tokens[at + 2]?.key === 'of'
  if (saysWhenOrWhere(tokens, at)) return false
  if (named && key === 'for' && !capital && !FUNCTION_WORDS.has(next.key)) return false
  if (EFFECTS.has(key)) return !/^(?:it|them|him)$/.test(next.key)
  if (key === 'of')
    return (
      (named && found.head.type === 'joint-statement' && isMeeting(tokens, at + 1)) ||
      (named && capital && findParties(tokens, at + 1, at + 3).length === 0) ||
      /^(?:amendment|cooperation|coordination|accession|friendship|amity|peace|mutual)$/.test(next.key)
    )
  if (key === 'to') {
    const follows = named
      ? capital || next.key === 'the'
      : found.head.form === 'protocol' || (found.head.type === 'protocol' && namesInstrument(tokens, at))
    return follows || (!NO_SUBJECT.test(next.key) && tagsOf(at + 1).has('Infinitive'))
  }
  if (key === 'for' && !named) return !/^(?:its|his|their)$/.test(next.key)
  return true
}

/** `an amendment to the border agreement`, not `to the budget`. */
function namesInstrument(tokens: readonly Token[], at: number): boolean {
  for (let n = at + 1; n < at + 8 && tokens[n]?.sentence === tokens[at]?.sentence; n++)
    if (headAt(tokens, n)) return true
  return false
}

/** `of the 41st summit`, `of the Second Meeting of the Council`. */
function isMeeting(tokens: readonly Token[], at: number): boolean {
  for (let n = at; n < at + 5 && tokens[n]?.sentence === tokens[at]?.sentence; n++)
    if (MEETINGS.test(tokens[n]?.key ?? '')) return true
  return false
}

/** Index after `between X and Y` where `on …` or the like follows; null where it does not or a person's office stands there. */
function afterParties(tokens: readonly Token[], between: number, titled: boolean): number | null {
  const sentence = tokens[between]?.sentence
  for (let at = between + 1; at < between + 26; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || (token.kind === 'mark' && !/^[-–.’']$/.test(token.text)))
      return null
    if (/^(?:president|minister|premier|chancellor|king|leader|leaders|mr|secretary)$/.test(token.key))
      return null
    const purpose =
      titled && token.key === 'for' && (isTitleWord(tokens[at + 1]) || isTitleWord(tokens[at + 2]))
    if (purpose || /^(?:on|concerning|regarding|relating)$/.test(token.key) || EFFECTS.has(token.key)) {
      const next = tokens[at + 1]
      return next?.kind === 'word' && !/day$/.test(next.key) ? at : null
    }
    if (/^(?:in|was|is|has|were|are|have|had|will|that|which|signed|to|by|at)$/.test(token.key)) return null
  }
  return null
}
