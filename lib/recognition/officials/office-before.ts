/** What stands before the head of an office: modifiers, portfolios, parties, bodies. */
import {
  PORTFOLIO,
  PRIVATE_BODY,
  PUBLIC_BODY,
  RANK_MODIFIERS,
  TIME_MODIFIERS,
} from '../../knowledge/office-words.ts'
import type { Token } from '../document.ts'
import { isPlain } from './name-word.ts'
import type { OfficePhrase } from './office.ts'
import type { Scene } from './scene.ts'

export const MOST_WORDS_BEFORE = 16
/** Plain nouns beside which `president` and its like are no office. */
export const NOT_AFTER_HEAD = new Set(['league', 'hotel', 'series', 'cup', 'charge', 'office', 'palace'])

export function readBefore(scene: Scene, office: OfficePhrase, floor: number): void {
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
    if (tokens[party.first - 1]?.key === 'of' && tokens[party.first - 2]?.key === 'bank') {
      office.first = party.first - 2
      if (office.wordsFirst === party.last) office.wordsFirst = office.first
      return true
    }
    const seat = party.form === 'capital' && SEATS.has(tokens[party.last - 1]?.key ?? '')
    const named =
      seat ||
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
    // "African Union Commission (AUC) Chairperson": the letters belong to the body's name.
    const body = scene.partyUpTo.get(bracket)
    if (body?.organisation && office.wordsFirst === office.first) office.wordsFirst = bracket
    office.first = bracket
    return true
  }
  if (before.possessive && (!PORTFOLIO.has(before.key) || (office.capital && before.letters === 'lower'))) {
    office.possessor = at
    // "the agency's Deputy Director"
    if (PUBLIC_BODY.has(before.key)) office.publicBody = true
    return false
  }
  // Public bodies have executive secretaries, as companies have executive chairmen.
  if (before.key === 'executive' && /^(?:director|secretary)$/.test(office.head.key)) {
    office.first = at
    office.wordsFirst = at
    return true
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
    const talks = before.key === 'chief' && /^(?:negotiator|mediator|facilitator)$/.test(office.head.key)
    if (talks || justice || PUBLIC_BODY.has(before.key) || RANK_WITH_BODY.has(before.key))
      office.publicBody = true
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
/** Seats of a government, by their last word: they say more than the state (`White House spokesman`). */
const SEATS = new Set(['house', 'kremlin', 'pentagon'])
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
  'paramount',
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
    before.text.length > 1 &&
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
