/** A word or set phrase of a sentence with the part it can play in naming a field of cooperation. */
import type { Lexeme } from './cooperation-lexicon.ts'

export type UnitKind =
  | 'adverb'
  | 'and'
  | 'be'
  | 'bracket'
  | 'colon'
  | 'comma'
  | 'content'
  | 'dash'
  | 'determiner'
  | 'mark'
  | 'modal'
  | 'not'
  | 'preposition'
  | 'pronoun'
  | 'relative'
  | 'semicolon'
  | 'slash'
  | 'to'
  | 'verb'

export type Unit = {
  kind: UnitKind
  /** Token indexes in the document, last exclusive. */
  first: number
  last: number
  /** Folded words in one spelling, joined by blanks. */
  key: string
  /** What the lexicon knows of it; null for ordinary words. */
  lexeme: Lexeme | null
  /** Names a state, an organisation or another proper name. */
  name: boolean
  /** Names a state or an organisation. */
  party: boolean
  /** The word is an adjective or stands as one. */
  adjective: boolean
  possessive: boolean
  /** Begins with a capital. */
  capital: boolean
  /** How many words the cue of a topic takes that begins here; 0 where none begins. */
  cue: number
  /** Stands inside a cue of several words. */
  inCue: boolean
}
