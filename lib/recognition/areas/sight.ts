/** What is seen of a sentence while its words are read as units. */
import type { Token } from '../document.ts'

export type Sight = {
  tokens: readonly Token[]
  first: number
  keyAt: (index: number) => string
  /** Tokens that name states and organisations. */
  parties: ReadonlySet<number>
  /** Number of words of the cue that begins at a token. */
  cues: ReadonlyMap<number, number>
  /** Capitals before this token are no names: a heading. */
  heading: number
}
