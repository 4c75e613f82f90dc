/** How strongly a verb such as `promote` says that its object is a field: intended, meant, done or merely happening. */
import type { Part } from './parts.ts'
import { type Governor, type Rule, STRENGTH } from './strength.ts'
import type { UnitKind } from './unit.ts'

const NEEDED = /^(?:able|enough|necessary|needed|required)$/

/** `can`, a subject, `that`: what a verb in its base form says after them happens, and nobody means it to. */
const TELLS: ReadonlySet<UnitKind> = new Set(['content', 'modal', 'pronoun', 'relative'])

/** What a verb in its base form says that nothing intended led to: a purpose or a mere effect. */
function unintended(before: Part | undefined, earlier: Part | undefined): number {
  const needed = before?.kind === 'to' && NEEDED.test(earlier?.key ?? '')
  return needed || TELLS.has(before?.kind ?? 'to') ? STRENGTH.effect : STRENGTH.purpose
}

/** A verb with the parts right before it and before that. */
export type Promoting = { verb: Part; before: Part | undefined; earlier: Part | undefined }

/**
 * The governor that a verb brings. `intent`: how strongly something intended led to it, 0 where nothing did; `current`:
 * what governed before it, which a gerund goes on with.
 */
export function promotedBy(
  { verb, before, earlier }: Promoting,
  intent: number,
  current: Governor | null,
): Governor {
  const led = before?.kind === 'to' ? intent : 0
  const inherited = verb.form === 'ing' ? Math.max(led, current?.strength ?? 0) : 0
  const itsOwn = verb.form === 'base' ? intent || unintended(before, earlier) : STRENGTH.promoted
  const strength = Math.max(inherited, itsOwn)
  const own: Rule = strength >= STRENGTH.willed ? 'intended' : 'promoted'
  return { rule: inherited > STRENGTH.promoted ? (current?.rule ?? own) : own, strength }
}
