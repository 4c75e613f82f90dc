/** Office phrases: a head (`minister`) with what stands before it (`Vietnam's public security`) and after it (`of …`). */
import type { Party } from '../../domain/country.ts'
import {
  AFTER_HEAD,
  BEFORE_GENERAL,
  type Head,
  headOf,
  OFFICE_ACRONYMS,
  PORTFOLIO,
  PRIVATE_BODY,
  PUBLIC_BODY,
  RANK_MODIFIERS,
  RANKS,
  TIME_MODIFIERS,
} from '../../knowledge/office-words.ts'
import { SHIPS } from '../../knowledge/ordinary-words.ts'
import type { Token } from '../document.ts'
import { isPlain } from './name-run.ts'
import { readComplements } from './office-complement.ts'
import type { Scene } from './scene.ts'

/** An office as the text words it. Token indexes, last exclusive. */
export type OfficePhrase = {
  first: number
  last: number
  head: Head
  /** Token of the head. */
  at: number
  /** The words that name the office, party and determiner left out. */
  wordsFirst: number
  wordsLast: number
  /** States or organisations served, in order; more than one only with plural heads. */
  parties: Party[]
  /** Token of a possessive before it that is no party (`Aliyev's envoy`), or of `his`, `its`; null where none. */
  possessor: number | null
  /** A public body, portfolio or movement stands with it. */
  publicBody: boolean
  /** A company, club or school stands with it, or a name that may be one. */
  privateBody: boolean
  unknownBody: boolean
  /** First token of the office joined to it by `and` (`Deputy Prime Minister and Minister of …`); null where none. */
  joined: number | null
  /** It is the first of two joined offices; the second stands for both. */
  merged: boolean
  /** `former`, `then`, `acting` … or '' */
  time: string
  capital: boolean
}

const MOST_WORDS_BEFORE = 16
/** Plain nouns beside which `president` and its like are no office. */
const NOT_AFTER_HEAD = new Set(['league', 'hotel', 'series', 'cup', 'charge', 'office', 'palace'])

/** All office phrases of a text, in order of their heads. Phrases may hold one another (`adviser to the president`). */
export function findOffices(scene: Scene): OfficePhrase[] {
  const found: OfficePhrase[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const head = headAt(scene, at)
    if (!head) continue
    const floor = found.at(-1)
    const office = readOffice(scene, { head, at, floor: floor ? floor.at + 1 : 0 })
    joinOffices(scene, found.at(-1), office)
    found.push(office)
  }
  return found
}

function headAt(scene: Scene, at: number): Head | null {
  const { tokens } = scene
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const acronym = OFFICE_ACRONYMS.get(token.text)
  const next = tokens[at + 1]
  if (acronym) {
    const abbreviation = /^[A-Z][a-z]/.test(token.text)
    if (abbreviation && next?.text !== '.') return null
    if (abbreviation && RANKS.has(tokens[at + 2]?.key ?? '')) return null
    if (tokens[at - 1]?.kind === 'number') return null
    return { key: acronym, strength: 'strong', plural: false }
  }
  if (SHIPS.has(tokens[at - 1]?.key ?? '') && tokens[at - 1]?.letters === 'upper') return null
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

/** `Vice President and Minister of Foreign Affairs`: one person's two offices, unless a name follows. */
function joinOffices(scene: Scene, before: OfficePhrase | undefined, office: OfficePhrase): void {
  const { tokens } = scene
  if (!before || before.head.plural || office.head.plural) return
  const link = tokens[before.last]
  if (link?.key !== 'and' && link?.text !== '&') return
  if (before.last + 1 !== office.first || before.wordsLast !== before.last) return
  if (TOP.has(before.head.key) || (TOP.has(office.head.key) && before.head.key !== 'king')) return
  if (isBare(scene, before) && !office.capital) return
  office.joined = before.joined ?? before.wordsFirst
  office.first = before.first
  before.merged = true
  if (office.parties.length === 0) office.parties.push(...before.parties)
  if (before.publicBody) office.publicBody = true
}

/** Offices that one person does not hold together with the next. */
const TOP = new Set([
  'president',
  'king',
  'chancellor',
  'emir',
  'amir',
  'sultan',
  'queen',
  'ambassador',
  'senator',
])

function isBare(scene: Scene, office: OfficePhrase): boolean {
  return scene.tokens[office.first - 1]?.key === 'the' && office.wordsLast - office.wordsFirst < 3
}

type Reading = { head: Head; at: number; floor: number }

function readOffice(scene: Scene, { head, at, floor }: Reading): OfficePhrase {
  const { tokens } = scene
  const office: OfficePhrase = {
    first: at,
    last: at + 1,
    head,
    at,
    wordsFirst: at,
    wordsLast: at + 1,
    parties: [],
    possessor: null,
    publicBody: false,
    privateBody: false,
    unknownBody: false,
    joined: null,
    merged: false,
    time: '',
    capital: tokens[at]?.letters !== 'lower',
  }
  readAfterHead(scene, office)
  readBefore(scene, office, floor)
  readComplements(scene, office)
  return office
}

/** `Secretary General`, `president-elect`, `chargé d'affaires`, `Dy.` */
function readAfterHead(scene: Scene, office: OfficePhrase): void {
  const { tokens } = scene
  for (let moved = true; moved; ) {
    moved = false
    const next = tokens[office.last]
    if (!next || tokens[office.last - 1]?.possessive) break
    const abbreviation =
      next.text === '.' && !next.spaced && OFFICE_ACRONYMS.has(tokens[office.at]?.text ?? '')
    const general = next.key === 'general' && BEFORE_GENERAL.has(tokens[office.at]?.key ?? '')
    const later = AFTER_HEAD.has(next.key) && next.key !== 'general' && next.kind === 'word'
    if (abbreviation || general || later || next.key === "d'affaires") {
      office.last++
      if (!abbreviation) office.wordsLast = office.last
      moved = true
    }
  }
}

function readBefore(scene: Scene, office: OfficePhrase, floor: number): void {
  const { tokens } = scene
  const sentence = tokens[office.at]?.sentence
  const lowest = Math.max(floor, office.at - MOST_WORDS_BEFORE)
  while (office.first > lowest) {
    const before = tokens[office.first - 1]
    if (!before || before.sentence !== sentence) break
    if (!takeBefore(scene, office, before, lowest)) break
  }
  // "Somalia [was represented] by Ambassador X"
  const sender = tokens[office.first - 1]?.key === 'by' ? scene.partyUpTo.get(office.first - 1) : undefined
  const opens = sender && /^(?:,|;|and)$/.test(tokens[sender.first - 1]?.key ?? ',')
  if (sender && opens && office.parties.length === 0) office.parties.push(sender.party)
}

/** Takes one more word, or party, before the office; false where the phrase ends. */
function takeBefore(scene: Scene, office: OfficePhrase, before: Token, lowest: number): boolean {
  const { tokens } = scene
  const at = office.first - 1
  const party = scene.partyUpTo.get(office.first)
  if (party && party.first >= lowest) {
    const listed = office.head.plural && office.parties.length > 0 && office.parties.length < 3
    if (office.parties.length > 0 && !listed) return false
    if (party.form === 'capital' && EMBASSIES.has(tokens[party.first - 1]?.key ?? '')) {
      office.first = party.first - 1
      return true
    }
    office.parties.unshift(party.party)
    office.publicBody = true
    office.first = party.first
    const named =
      (party.organisation && party.form === 'name') ||
      (office.head.key === 'leader' && party.form === 'demonym')
    if (named && office.wordsFirst === party.last) office.wordsFirst = party.first
    return true
  }
  const place = scene.placeUpTo.get(office.first)
  if (place && place.first >= lowest && office.parties.length === 0) {
    if (place.party) office.parties.unshift(place.party)
    office.publicBody = true
    office.first = place.first
    if (place.movement) office.wordsFirst = place.first
    return true
  }
  if (before.text === '.' && !before.spaced && /^(?:dy|asst|asst|dep|gen)$/.test(tokens[at - 1]?.key ?? '')) {
    office.first = at - 1
    office.wordsFirst = at - 1
    return true
  }
  const bracket = before.text === ')' ? openingBracket(tokens, at) : -1
  if (bracket > lowest) {
    office.first = bracket
    return true
  }
  if (before.possessive && !PORTFOLIO.has(before.key)) {
    office.possessor = at
    return false
  }
  if (before.kind !== 'word')
    return before.text === '&' || before.text === ',' ? takeConnector(scene, office, at) : false
  if (before.key === 'and') return takeConnector(scene, office, at)
  if (/^(?:his|her|its|their|our)$/.test(before.key)) office.possessor = at
  if (TIME_MODIFIERS.has(before.key)) {
    office.first = at
    const kept = /^(?:acting|former|ex|then|interim|caretaker)$/.test(before.key)
    if (kept && office.wordsFirst === at + 1) office.wordsFirst = at
    if (kept || before.key === 'late') office.time = before.key
    return true
  }
  const fits = !office.capital || before.letters !== 'lower'
  if (fits && (RANK_MODIFIERS.has(before.key) || PORTFOLIO.has(before.key))) {
    if (office.parties.length > 0) return false
    office.first = at
    office.wordsFirst = at
    const justice = office.head.key === 'justice' && before.key === 'chief'
    if (justice || PUBLIC_BODY.has(before.key) || RANK_WITH_BODY.has(before.key)) office.publicBody = true
    if (PRIVATE_BODY.has(before.key)) office.privateBody = true
    return true
  }
  return takeUnknown(scene, office, before)
}

/** `… Administration (NASA) Deputy Administrator`: where the bracket with the letters opens; -1 where there is none. */
function openingBracket(tokens: readonly Token[], close: number): number {
  const open = tokens[close - 2]
  return open?.text === '(' && tokens[close - 1]?.letters === 'upper' ? close - 2 : -1
}

const EMBASSIES = new Set(['embassy', 'consulate', 'mission'])
const RANK_WITH_BODY = new Set([
  'prime',
  'foreign',
  'top',
  'supreme',
  'opposition',
  'presidential',
  'parliamentary',
  'high',
  'special',
  'cabinet',
  'personal',
])

/** A word that may name a company, a party or a body (`Boeing chief`, `Ennahda leader`). */
function takeUnknown(scene: Scene, office: OfficePhrase, before: Token): boolean {
  if (PRIVATE_BODY.has(before.key) && (before.letters !== 'lower' || office.head.strength !== 'strong')) {
    office.privateBody = true
    return false
  }
  if (
    before.letters !== 'lower' &&
    !before.text.includes('.') &&
    !isPlain(before) &&
    before.sentence === scene.tokens[office.at]?.sentence
  ) {
    office.unknownBody = true
  }
  return false
}

/** `Trade and Industry Minister`, `Culture, Sports and Tourism Minister`: both sides must be portfolios. */
function takeConnector(scene: Scene, office: OfficePhrase, at: number): boolean {
  const { tokens } = scene
  const left = tokens[at - 1]
  const right = tokens[at + 1]
  if (!left || !right || office.parties.length > 0 || left.possessive) return false
  if (!PORTFOLIO.has(left.key) || !PORTFOLIO.has(right.key)) return false
  if (RANK_MODIFIERS.has(right.key) && !PORTFOLIO.has(right.key)) return false
  if (left.letters !== right.letters && left.letters !== 'upper' && right.letters !== 'upper') return false
  if (tokens[at]?.text === ',' && !joinedLater(tokens, at, office.at)) return false
  office.first = at - 1
  office.wordsFirst = at - 1
  if (PUBLIC_BODY.has(left.key)) office.publicBody = true
  return true
}

function joinedLater(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (tokens[at]?.key === 'and' || tokens[at]?.text === '&') return true
  return false
}
