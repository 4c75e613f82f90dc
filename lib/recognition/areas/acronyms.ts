/** The short form of a field in brackets behind its name belongs to it (`artificial intelligence (AI)`). */
import type { Token } from '../document.ts'

/** So many tokens stand at most between the brackets (`R&D` has three). */
const LONGEST = 3

/** Where a field of the tokens `first` to `last` (exclusive) ends, its short form included. */
export function endWithAcronym(tokens: readonly Token[], first: number, last: number): number {
  const short = tokens[last + 1]
  const initial = tokens[first]?.key[0]
  if (tokens[last]?.text !== '(' || !initial || short?.letters === 'lower') return last
  const inside = tokens.slice(last + 2, last + 2 + LONGEST).findIndex(({ text }) => text === ')')
  return inside >= 0 && short?.key.startsWith(initial) ? last + inside + 3 : last
}
