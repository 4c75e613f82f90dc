/** Who takes part in what a sentence says: several together, one alone, or companies and clubs rather than states. */
import { STATECRAFT } from './diplomatic-weight.ts'
import type { Part } from './parts.ts'
import { COMMERCE, JOINT_WORDS } from './word-sets.ts'

export type Participants = {
  /** More than one takes part, as far as the sentence tells. */
  several: boolean
  /** Companies, clubs or the like, and no state or office beside them. */
  commercial: boolean
}

/** Reads who takes part from the names and nouns of a sentence. */
export function participantsOf(parts: readonly Part[]): Participants {
  const names = new Set(parts.filter(({ name }) => name).map(({ key }) => key))
  const said = (words: ReadonlySet<string>) => parts.some(({ key }) => words.has(key))
  const statecraft = names.size > 0 || said(STATECRAFT)
  const joint = parts.some(({ key }) => key.split(' ').some((word) => JOINT_WORDS.has(word)))
  const several = names.size > 1 || joint || isHeading(parts)
  return { several, commercial: said(COMMERCE) && !statecraft }
}

/** A heading (`On Forestry:`) leaves it open who takes part. */
function isHeading(parts: readonly Part[]): boolean {
  const verb = parts.some(
    ({ kind, act }) => act !== null || kind === 'be' || kind === 'modal' || kind === 'verb',
  )
  return parts.at(-1)?.kind === 'colon' && !verb
}
