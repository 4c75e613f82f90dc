/** A sentence as units: each word or set phrase with the part it can play in naming a field of cooperation. */
import { findParties } from '../../knowledge/parties.ts'
import { cueAt, spelling } from '../../knowledge/topic-cues.ts'
import type { Document, Sentence, Token } from '../document.ts'
import { isAdjective } from './adjectives.ts'
import { closedKind, closedPhrase, markKind } from './closed-words.ts'
import { lexemeAt } from './cooperation-lexicon.ts'
import { isFiniteVerb } from './finite-verbs.ts'
import { fixedNameAt } from './fixed-names.ts'
import { headingEnd, isTitleCase } from './headings.ts'
import { isName } from './name-words.ts'
import type { Sight } from './sight.ts'
import type { Unit } from './unit.ts'

const LONGEST_CUE = 5

/** Reads one sentence as units; `inList`: it may begin with a heading and a colon. */
export function unitsOf(document: Document, sentence: Sentence, inList: boolean): Unit[] {
  const { tokens } = document
  const { first, last } = sentence
  const keys = tokens.slice(first, last).map((token) => spelling(token.key))
  const heading = isTitleCase(tokens, sentence) ? last : inList ? headingEnd(tokens, sentence) : first
  const sight: Sight = {
    tokens,
    first,
    keyAt: (index) => keys[index - first] ?? '',
    parties: partyTokens(tokens, sentence),
    cues: cuesIn(keys, first),
    heading,
  }
  const units: Unit[] = []
  for (let at = first; at < last; at = units.at(-1)?.last ?? last) {
    const unit = unitAt(sight, at)
    units.push(isPluralOwner(tokens, unit) ? { ...unit, last: unit.last + 1, possessive: true } : unit)
  }
  return units
}

/** `girls' school`: the mark of a plural possessive is a token of its own. */
function isPluralOwner(tokens: readonly Token[], { kind, last }: Unit): boolean {
  const mark = tokens[last]
  const owner = tokens[last - 1]
  if (kind !== 'content' || !owner || !/^['’]$/.test(mark?.text ?? '')) return false
  return owner.text.endsWith('s') && mark?.start === owner.end && tokens[last + 1]?.kind === 'word'
}

function partyTokens(tokens: readonly Token[], { first, last }: Sentence): Set<number> {
  const found = new Set<number>()
  for (const party of findParties(tokens, first, last)) {
    for (let i = party.first; i < party.last; i++) found.add(i)
  }
  return found
}

function cuesIn(keys: readonly string[], first: number): Map<number, number> {
  const cues = new Map<number, number>()
  for (let i = 0; i < keys.length; ) {
    const cue = cueAt(keys, i)
    if (cue) cues.set(first + i, cue.words)
    i += cue?.words ?? 1
  }
  return cues
}

function isInsideCue(cues: ReadonlyMap<number, number>, at: number): boolean {
  for (let back = 1; back < LONGEST_CUE; back++) if ((cues.get(at - back) ?? 0) > back) return true
  return false
}

function unitAt(sight: Sight, at: number): Unit {
  const { tokens, keyAt } = sight
  const token = tokens[at]
  const base: Unit = {
    kind: 'mark',
    first: at,
    last: at + 1,
    key: keyAt(at),
    lexeme: null,
    name: false,
    party: sight.parties.has(at),
    adjective: false,
    possessive: token?.possessive ?? false,
    capital: token?.letters !== 'lower',
    cue: sight.cues.get(at) ?? 0,
    inCue: isInsideCue(sight.cues, at),
  }
  if (!token) return base
  const fixed = fixedNameAt(keyAt, at)
  if (fixed) return { ...base, last: at + fixed.count, key: fixed.key, cue: fixed.count, kind: 'content' }
  if (token.text === 'IT') return { ...base, key: 'information technology', cue: 1, kind: 'content' }
  const phrase = closedPhrase(keyAt, at)
  if (phrase) return { ...base, last: at + phrase.count, key: phrase.phrase, kind: phrase.kind }
  if (token.kind === 'mark')
    return { ...base, kind: isRange(tokens, at) ? 'determiner' : markKind(token.text) }
  return openWord(sight, token, base)
}

/** A dash between numbers (`2025–27`). */
function isRange(tokens: readonly Token[], at: number): boolean {
  const dash = /^[-‐‑–]$/.test(tokens[at]?.text ?? '')
  return dash && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number'
}

/** A word of the lexicon, a number, a function word or an ordinary word. */
function openWord(sight: Sight, token: Token, base: Unit): Unit {
  const { keyAt } = sight
  const lexeme = lexemeAt(keyAt, base.first)
  if (lexeme && lexeme.words > 1) {
    const key = Array.from({ length: lexeme.words }, (_, i) => keyAt(base.first + i)).join(' ')
    return { ...base, last: base.first + lexeme.words, key, lexeme, kind: 'content' }
  }
  if (token.kind === 'number' && /^[\d.,]+$/.test(token.text)) return { ...base, kind: 'determiner' }
  const closed = closedKind(base.key)
  const acronym = token.letters === 'upper' && token.text.length > 1
  // `law making`: a verb inside a set phrase is none
  if (closed && !acronym && !(closed === 'verb' && base.inCue)) return { ...base, lexeme, kind: closed }
  const name = base.party || isName(sight, token, base.first)
  if (!lexeme && !name && isFiniteVerb(sight, base)) return { ...base, kind: 'verb' }
  const adverb = !lexeme && !name && /[^p]ly$/.test(base.key) && !base.cue && !base.inCue
  if (adverb) return { ...base, kind: 'adverb' }
  return { ...base, lexeme, kind: 'content', name, adjective: isAdjective(base) }
}
