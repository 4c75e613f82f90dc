/** Where a noun phrase ends because a verb or a clause of its own begins. */
import subject from '../../knowledge/data/subject-words.json' with { type: 'json' }
import type { Token } from '../document.ts'
import { FUNCTION_WORDS, looksLikeNoun, STATE_ADJECTIVES } from './head-words.ts'
import type { TagsOf } from './sentence-tags.ts'

/** The tokens of one sentence; `end` is the index after the last that may be looked at. */
export type Scan = { tokens: readonly Token[]; tagsOf: TagsOf; end: number }

/** Verbs that name a field (`combating crime`), not an effect. */
export const FIELD_GERUNDS: ReadonlySet<string> = new Set(subject.fieldGerunds)
/** Words that never stand inside a subject. */
export const STOPS: ReadonlySet<string> = new Set(subject.stops)
const AUXILIARIES = new Set(subject.auxiliaries)
/** Present forms that are no plural of a noun: after a noun they are its verb. */
const VERBS = new Set(subject.verbs)

/** The last letters of every past form and small verb: `agreed`, `built`, `won`, `took`, `gave`, `rose`, `fell`. */
const PAST = /(?:[dgkmntw]|a[dmrtv]e|o[dklnrstvz]e|ay|ell|ere)$/

/** Whether a token is a word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.letters !== 'lower'
}

/** Whether the word at `at` is a verb that ends the noun phrase before it. What its letters settle is not asked: a parse is dear. */
export function endsClause(scan: Scan, at: number): boolean {
  const { tokens, tagsOf } = scan
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.kind !== 'word') return false
  const { key } = token
  if (AUXILIARIES.has(key)) return true
  if (token.letters !== 'lower' || !endsNoun(before)) return false
  if (/(?:[^e]ed|ought)$/.test(key)) return !isCapital(next) && !tagsOf(at).has('Adjective')
  if (/ing$/.test(key)) return !FIELD_GERUNDS.has(key) && tagsOf(at).has('Gerund')
  if (/ly$/.test(key)) return !/ed$/.test(next?.key ?? '') && tagsOf(at).has('Adverb')
  if (VERBS.has(key)) return true
  if (/s$/.test(key)) return isCapital(before) && isPresentVerb(tagsOf(at))
  return isPastVerb(scan, at)
}

/** Whether a noun phrase may end with this word. */
function endsNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !FUNCTION_WORDS.has(token.key) && !STATE_ADJECTIVES.has(token.key)
}

function isPresentVerb(tags: ReadonlySet<string>): boolean {
  return tags.has('PresentTense') && !tags.has('Noun')
}

/** Whether the word at `at` tells of the past or is a small verb (`were`, `might`). */
export function isPastVerb({ tokens, tagsOf }: Scan, at: number): boolean {
  if (!canBePast(tokens[at]?.key ?? '')) return false
  const tags = tagsOf(at)
  return tags.has('PastTense') || tags.has('Modal') || tags.has('Copula')
}

function canBePast(key: string): boolean {
  return /ed$/.test(key) || (PAST.test(key) && !FUNCTION_WORDS.has(key) && !looksLikeNoun(key))
}

/** Whether a new clause, with its own subject and verb, begins at `at`, where no small letter but that of a determiner stands. */
export function clauseBegins(scan: Scan, at: number): boolean {
  const { tokens, tagsOf } = scan
  const first = tokens[at]
  if (!first || first.kind === 'mark') return true
  if (
    /^(?:he|she|they|it|we|i|you|who|which|that|then|also|will|would|has|have|is|are|was|were|to)$/.test(
      first.key,
    )
  )
    return true
  for (let i = at + 1; i < scan.end && i < at + 14; i++) {
    const token = tokens[i]
    if (!token || /^[,;:.()]$/.test(token.text)) return false
    if (/^(?:who|which|that|whose|where|when|between|with|signed)$/.test(token.key)) return false
    if (AUXILIARIES.has(token.key)) return true
    const doubtful = token.letters === 'lower' && canBePast(token.key)
    if (doubtful && endsClause(scan, i) && tagsOf(i).has('PastTense')) return true
  }
  return false
}
