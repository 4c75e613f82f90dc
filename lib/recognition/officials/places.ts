/** Parts of states, and movements, by their names. */
import { BODIES, MOVEMENT, REGIONS } from '../../knowledge/office-words.ts'
import { TOKENS_A_TURN, type Work } from '../../work/turns.ts'
import type { Token } from '../document.ts'

/** A part of a state or a movement named by tokens, last exclusive; `party` null where no state is meant. */
export type Place = { first: number; last: number; party: string | null; movement: boolean }

const LONGEST_PLACE = 3

/** The places that a text names, the longest name at each token, in the order of the text. */
export function* findPlaces(tokens: readonly Token[]): Work<Place[]> {
  const found: Place[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (at % TOKENS_A_TURN === 0) yield
    const token = tokens[at]
    if (token?.kind !== 'word' || token.letters === 'lower') continue
    let key = ''
    let best: Place | null = null
    for (let last = at; last < Math.min(tokens.length, at + LONGEST_PLACE); last++) {
      const next = tokens[last]
      if (next?.kind !== 'word' || next.sentence !== token.sentence) break
      key += (key ? ' ' : '') + next.key
      const region = REGIONS.get(key) ?? null
      const movement = BODIES.has(key) || (MOVEMENT.has(key) && !region)
      const party = BODIES.get(key) ?? region
      if (party || movement) best = { first: at, last: last + 1, party, movement }
    }
    if (best) {
      found.push(best)
      at = best.last - 1
    }
  }
  return found
}
