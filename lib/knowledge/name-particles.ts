/** Small words inside names. */
import words from './data/name-particles.json' with { type: 'json' }
import { fold } from './fold.ts'

const foldedSet = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold))

/** `bin`, `van`, `uulu`: may stand between the words of a name. */
export const PARTICLES = foldedSet(words.particle)
/** `von`, `de`: may also begin one. */
export const LEADING_PARTICLES = foldedSet(words.lead)
/** Chinese and Korean family names, which stand first and are the short form. */
export const FAMILY_FIRST = foldedSet(words.familyFirst)
/** `uulu`: follow a name and end it. */
export const LAST_PARTICLES = foldedSet(words.last)
/** `Ma.`, `Mohd.`: given names written short. */
export const SHORT_GIVEN_NAMES = foldedSet(words.abbreviated)
/** `Jr`, `III` */
export const NAME_SUFFIXES = foldedSet(words.suffix)
