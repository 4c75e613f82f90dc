/** What a preposition does after words of cooperation, means and help: it makes them govern, or lets a governor reach on. */
import type { Part } from './parts.ts'
import type { Said } from './said.ts'
import { type Governor, STRENGTH } from './strength.ts'
import { FOUNDATIONS, LIGHT_HEADS, OPENING_PREPOSITIONS, PERSONS } from './word-sets.ts'

/** At the beginning of a sentence they say what it is about (`On trade, the two sides agreed …`). */
const TOPICAL = /^(?:as for|concerning|on|regarding)$/
const GIVING = /^(?:for|in|towards?)$/
const HELPING = /^(?:against|in|on|with)$/

/** What of all that was said a preposition makes govern, and takes from it; null where it opens nothing. */
export function openedByPreposition(
  { key }: Part,
  before: Part | undefined,
  { said, current }: { said: Said; current: Governor | null },
): Governor | null {
  const opens = OPENING_PREPOSITIONS.has(key)
  const ranges = key === 'from' && (before?.kind === 'dash' || before?.kind === 'comma') && said.fields
  if (ranges) {
    said.ranging = true
    return { rule: 'listed', strength: STRENGTH.discussed }
  }
  if (said.pending && opens) {
    const strength = said.pending
    said.pending = 0
    return { rule: 'cooperation in', strength }
  }
  if (said.given && GIVING.test(key)) {
    said.given = false
    return { rule: 'given', strength: STRENGTH.helped }
  }
  if (said.helping && HELPING.test(key) && current) {
    said.helping = false
    return { rule: 'cooperation in', strength: Math.max(STRENGTH.helped, current.strength) }
  }
  if (said.speech?.prepositions.test(key)) return said.speech.governor
  const continues = before?.key === 'those' && said.follows && opens
  const topical = !before && TOPICAL.test(key)
  return continues || topical ? { rule: 'discussed', strength: STRENGTH.discussed } : null
}

/** Whether a governor reaches over a preposition: `…, and in X`, `the basis for X`, `the promotion of X`. */
export function reachesOver({ key }: Part, before: Part | undefined, { rule }: Governor): boolean {
  if (before?.kind === 'and' || before?.kind === 'comma')
    return OPENING_PREPOSITIONS.has(key) && rule === 'cooperation in'
  const noun = before?.key ?? ''
  if (key === 'of' && LIGHT_HEADS.has(noun)) return true
  if (rule === 'given' && key === 'in' && PERSONS.has(noun)) return true
  return FOUNDATIONS.has(noun) && (key === 'for' || key === 'of')
}
