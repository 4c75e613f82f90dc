/** Which words outside the lexicon are verbs that end a list of fields. */
import { closedKind } from './closed-words.ts'
import { otherVerbForm } from './other-verbs.ts'
import type { Sight } from './sight.ts'
import type { Unit, UnitKind } from './unit.ts'

const OPENS_PHRASE: ReadonlySet<UnitKind> = new Set(['and', 'determiner', 'preposition', 'to'])

/** A verb that ends a list of fields; a word in the cue of a topic is taken for a noun. */
export function isFiniteVerb({ tokens, first, keyAt }: Sight, { first: at, key, cue, inCue }: Unit): boolean {
  if (cue || inCue || /[-\d]/.test(key.replace(/^(?:co|re)-/, ''))) return false
  const form = otherVerbForm(key)
  const participle = form === null && /[^e]ed$/.test(key) && !isOpenClass(keyAt(at + 1))
  const past = form === 'ed' || participle
  const before = at > first ? tokens[at - 1] : undefined
  const opensPhrase =
    !before || before.kind === 'mark' || OPENS_PHRASE.has(closedKind(keyAt(at - 1)) ?? 'content')
  if (past) return !opensPhrase
  if (form === 'ing') return before?.kind !== 'word'
  return form !== null && isPredicate(keyAt, at, opensPhrase)
}

/** Whether a key can only be an ordinary word: before one, an unknown word in -ed is an adjective. */
function isOpenClass(key: string): boolean {
  return /^\p{L}/u.test(key) && closedKind(key) === undefined
}

/** A present form is a verb after `to` or before what can only be an object; elsewhere it is often a noun (`visit`). */
function isPredicate(keyAt: (index: number) => string, at: number, opensPhrase: boolean): boolean {
  const denied = closedKind(keyAt(at - 1)) === 'not'
  const before = closedKind(keyAt(denied ? at - 2 : at - 1))
  if (before === 'to' || before === 'modal' || before === 'pronoun' || before === 'relative') return true
  const next = closedKind(keyAt(at + 1))
  return !opensPhrase && (next === 'determiner' || next === 'pronoun' || next === 'relative' || next === 'to')
}
