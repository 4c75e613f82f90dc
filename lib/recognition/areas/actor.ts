/** Who does what a verb says: one state alone, or somebody else. What a state does alone is policy of its own. */
import type { Part } from './parts.ts'

/**
 * Whether one state or organisation alone does what is said from the part at `at` on. `alone`: whether it did before, so
 * it does still unless a verb with a subject of its own stands here (`Kenya has pledged to …`) or it supports others.
 */
export function actsAlone(parts: readonly Part[], at: number, alone: boolean): boolean {
  const part = parts[at]
  if (!part || part.key === 'support') return false
  if (!isFiniteVerb(part)) return alone
  let last = at - 1
  while (parts[last]?.kind === 'adverb') last--
  const subject = parts[last]
  if (subject?.kind !== 'content' && subject?.kind !== 'pronoun') return alone
  return subject.party && !subject.possessive && isOne(parts, last)
}

function isFiniteVerb({ kind, act, form }: Part): boolean {
  return (
    kind === 'modal' || kind === 'be' || kind === 'verb' || (act !== null && (form === 's' || form === 'ed'))
  )
}

/** Whether the name that ends at `last` stands alone: not in a list, not as an object (`met with Kenya`). */
function isOne(parts: readonly Part[], last: number): boolean {
  let first = last
  while (parts[first - 1]?.name || parts[first - 1]?.kind === 'determiner') first--
  const before = parts[first - 1]
  return before === undefined || ['comma', 'mark', 'relative'].includes(before.kind)
}
