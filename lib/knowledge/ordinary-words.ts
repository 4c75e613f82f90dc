/** Words that are no names although a headline or the start of a sentence writes them with a capital. */
import neverNames from './data/never-names.json' with { type: 'json' }
import ordinary from './data/ordinary-words.json' with { type: 'json' }
import { fold } from './fold.ts'

const ORDINARY = new Set(ordinary.words)
const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold))

export const DATES = foldedSet(neverNames.dates)
export const OUTLETS = foldedSet(neverNames.outlets)
/** Kinds of ships, before their names. */
export const SHIP_KINDS = foldedSet(neverNames.shipKinds)
export const SHIPS = foldedSet(neverNames.ships)
export const NO_NAME_AFTER = foldedSet(neverNames.before)
export const NO_NAME_BEFORE = foldedSet(neverNames.after)
/** Words of `NO_NAME_BEFORE` that are surnames as well (`Seth Center`). */
export const SURNAMES_TOO = foldedSet(neverNames.surnamesToo)
export const STILL_NAME_BEFORE = foldedSet(neverNames.afterStill)

/** Whether a folded word is plain English, regular endings included. */
export function isOrdinary(key: string): boolean {
  if (ORDINARY.has(key)) return true
  if (key.includes('-')) return key.split('-').every((part) => part.length < 2 || ORDINARY.has(part))
  for (const [ending, restored] of ENDINGS) {
    if (!key.endsWith(ending) || key.length - ending.length < 3) continue
    const stem = key.slice(0, -ending.length)
    // "tells", never "telles".
    if (ending === 'es' && !/(?:[sxzoe]|[cs]h)$/.test(stem)) continue
    if (restored.some((tail) => ORDINARY.has(stem + tail))) return true
  }
  return false
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['es', ['']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
]
