/** Which words are the head of an office, and which only look so. */
import {
  type Head,
  headOf,
  OFFICE_ACRONYMS,
  PORTFOLIO,
  RANK_MODIFIERS,
  RANKS,
} from '../../knowledge/office-words.ts'
import { SHIPS } from '../../knowledge/ordinary-words.ts'
import { isPlain } from './name-word.ts'
import { NOT_AFTER_HEAD } from './office-before.ts'
import type { Scene } from './scene.ts'

export function headAt(scene: Scene, at: number): Head | null {
  const { tokens } = scene
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const acronym = OFFICE_ACRONYMS.get(token.text)
  const next = tokens[at + 1]
  if (acronym) {
    // "Space Administration (NSA) Deputy Administrator"
    if (tokens[at - 1]?.text === '(' && next?.text === ')') return null
    const abbreviation = /^[A-Z][a-z]/.test(token.text)
    if (abbreviation && next?.text !== '.') return null
    if (abbreviation && RANKS.has(tokens[at + 2]?.key ?? '')) return null
    if (tokens[at - 1]?.kind === 'number') return null
    return { key: acronym, strength: 'strong', plural: false }
  }
  if (SHIPS.has(tokens[at - 1]?.key ?? '') && tokens[at - 1]?.letters === 'upper') return null
  if (token.key === 'number' && tokens[at - 1]?.key === 'opposite') return OPPOSITE_NUMBER
  const head = WITH_GENERAL.has(token.key) && next?.key === 'general' ? STRONG_GENERAL : headOf(token.key)
  if (!head) return null
  if (NOT_AFTER_HEAD.has(next?.key ?? '') && !token.possessive && head.key !== 'foreign secretary')
    return null
  if (MODIFIES.has(head.key) && leadsToHead(scene, at + 1)) return null
  if (token.key === 'charge' && next?.key !== "d'affaires") return null
  if (token.letters !== 'lower' && NAME_LIKE.has(head.key) && isPartOfName(scene, at)) return null
  if (VERB_LIKE.has(token.key) && token.letters === 'lower' && !isNoun(scene, at)) return null
  return head
}

/** Officials only together with `General`. */
const WITH_GENERAL = new Set(['attorney', 'solicitor', 'surgeon', 'auditor', 'comptroller', 'registrar'])
/** `his Saudi opposite number` */
const OPPOSITE_NUMBER: Head = { key: 'counterpart', strength: 'public', plural: false }
const STRONG_GENERAL: Head = { key: 'general', strength: 'strong', plural: false }

/** Heads that are also words of names (`Stephen King`, `Sultan Al Jaber`). */
const NAME_LIKE = new Set(
  'king prince princess queen judge pope chancellor governor emir amir sultan shah mayor speaker marshal regent chair justice sheriff boss head warden premier'.split(
    ' ',
  ),
)
/** Heads that may only modify a later one: `deputy press secretary`, `chief adviser`. */
const MODIFIES = new Set([
  'deputy',
  'chief',
  'head',
  'ambassador',
  'official',
  'commander',
  'representative',
  'delegate',
  'executive',
  'speaker',
  'governor',
  'adviser',
])

function leadsToHead(scene: Scene, at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const token = scene.tokens[i]
    if (token?.kind !== 'word') return false
    if (i > at - 1 && headOf(token.key) && !(i > at && token.key === 'general')) return true
    if (!PORTFOLIO.has(token.key) && !RANK_MODIFIERS.has(token.key)) return false
  }
  return false
}

/** `the head`, `deputy head`, `head of government`: a noun, where `head` and its like may be verbs. */
function isNoun(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]?.key ?? ''
  const noun = /^(?:the|a|an|its|his|her|their|party|deputy|former|then|acting|,)$/.test(before)
  return noun || PORTFOLIO.has(before) || scene.tokens[at + 1]?.key === 'of' || scene.partyUpTo.has(at)
}

/** Heads that are also verbs. */
const VERB_LIKE = new Set([
  'head',
  'heads',
  'chair',
  'chairs',
  'delegate',
  'counsel',
  'aide',
  'judge',
  'judges',
  'chief',
])

function isPartOfName(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1]
  const token = scene.tokens[at]
  if (!before || before.sentence !== token?.sentence) return false
  const titleBefore = headOf(before.key) !== null || before.text === '.'
  if (titleBefore && /^(?:emir|amir|sultan|shah|prince)$/.test(token.key)) return before.letters !== 'lower'
  if (before.kind !== 'word' || before.letters !== 'initial' || before.possessive) return false
  return !isPlain(before) && !scene.placeWord[at - 1] && !scene.placeUpTo.has(at)
}
