/** Where a noun phrase ends because a verb or a clause of its own begins. */
import subject from '../../knowledge/data/subject-words.json' with { type: 'json' }
import type { Token } from '../document.ts'
import { FUNCTION_WORDS, STATE_ADJECTIVES } from './head-words.ts'
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

/** Whether a token is a word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.letters !== 'lower'
}

/** Whether the word at `at` is a verb that ends the noun phrase before it. */
export function endsClause({ tokens, tagsOf }: Scan, at: number): boolean {
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
  if (VERBS.has(token.key)) return true
  if (tags.has('PresentTense') && /s$/.test(token.key) && !tags.has('Noun')) return isCapital(before)
  return (
    tags.has('PastTense') ||
    tags.has('Copula') ||
    tags.has('Modal') ||
    (tags.has('Adverb') && /ly$/.test(token.key) && !/ed$/.test(tokens[at + 1]?.key ?? ''))
  )
}

/** Whether a new clause, with its own subject and verb, begins at `at`. */
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
