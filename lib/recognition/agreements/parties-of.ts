/** Whose an instrument is: by its name, by what follows it, by the table, by who signs, by whom the text is about. */
import type { Party } from '../../domain/country.ts'
import { membersOf } from '../../knowledge/members.ts'
import { findParties } from '../../knowledge/parties.ts'
import { eachInTurn, type Work } from '../../work/turns.ts'
import { readDocument } from '../document.ts'
import type { Candidate } from './candidate.ts'
import { inBlock, inSentence, mainBefore, onlyPartner, saysBoth, statesOnly, unique } from './near-parties.ts'
import { namedBetween, partiesBetween, type Scene } from './party-scene.ts'

const OPENERS = new Set(['between', 'among', 'with', 'by', 'joining'])
const TITLE_RULES = new Set(['titled-instrument', 'known-name', 'known-acronym'])
/** Where an instrument is named often, its first places say whose it is. */
const MOST_PLACES = 6
/** So many parties that stand around an instrument are no longer its own. */
const MOST_NEAR = 5

/**
 * Parties of the instrument with these mentions, the surest source first. `acted`: the text tells a step of it;
 * without one, whoever stands near a treaty open to all is not said to be its party.
 */
export function* partiesOf(scene: Scene, mentions: readonly Candidate[], acted: boolean): Work<Party[]> {
  const full = mentions.filter(({ kind }) => kind !== 'anaphor')
  const acronyms = new Set(full.map(({ acronym }) => acronym))
  const names = yield* eachInTurn(full, ({ first, last, phrase }) =>
    partiesBetween(scene, first, phrase?.nameLast ?? last),
  )
  const inName = unique(names.flat()).filter((party) => !acronyms.has(party))
  if (inName.length > 1) return inName
  const whole = yield* eachInTurn(full, ({ first, last }) => partiesBetween(scene, first, last))
  const inSubject = unique(whole.flat())
  if (inSubject.length > 1) return inSubject
  const owners = yield* eachInTurn(full, (mention) => ownerOf(scene, mention))
  const after = yield* eachInTurn(mentions, (mention) => partiesAfter(scene, mention))
  const stated = unique([...inName, ...owners.flat(), ...after.flat()])
  if (stated.length > 1) return stated
  const known = knownParties(full)
  // the table names nobody of the `UN 2030 Agenda`, its name does
  if (known?.length === 0 && inName.length > 0) return inName
  if (known && stated.every((party) => known.includes(party))) return known
  if (
    inName.some((party) => isOrganisation(scene, party)) &&
    full.some(({ rule }) => TITLE_RULES.has(rule))
  ) {
    return inName
  }
  if (scene.body && stated.every((party) => party === scene.body) && !full.some((one) => isOfTwo(scene, one)))
    return [scene.body]
  if (!acted && stated.length === 0 && full.some((one) => one.known.length === 1)) return []
  const both = mentions.slice(0, MOST_PLACES).some((one) => saysBoth(scene, one))
  for (const near of both ? [inSentence] : [inSentence, inBlock]) {
    for (const mention of mentions.slice(0, MOST_PLACES)) {
      const all = unique([...stated, ...near(scene, mention)])
      if (all.length > 1 && all.length < MOST_NEAR) return all
    }
  }
  const partner = mentions
    .slice(0, MOST_PLACES)
    .map((one) => onlyPartner(scene, one))
    .find(Boolean)
  const first = scene.main.find((party) => party !== partner)
  if (stated.length === 0 && partner && first && !scene.main.includes(partner)) return [first, partner]
  return withoutMember(unique([...stated, ...scene.main]).slice(0, 2))
}

/** An organisation and one of its members, who only joins it or is its host: the texts are the organisation's. */
function withoutMember(parties: Party[]): Party[] {
  const body = parties
    .slice(0, 1)
    .find((one) => parties.some((other) => other !== one && membersOf(one).has(other)))
  return body && body !== 'UN' ? [body] : parties
}

/** Two states that its own sentence names before it make it theirs, not the organisation's. */
function isOfTwo(scene: Scene, mention: Candidate): boolean {
  const sentence = scene.document.sentences[scene.document.tokens[mention.first]?.sentence ?? -1]
  return (
    unique(statesOnly(scene, partiesBetween(scene, sentence?.first ?? 0, sentence?.last ?? 0))).filter(
      (party) => party !== scene.body,
    ).length === 2
  )
}

/** Parties by the table; an instrument that bears an organisation's name is that organisation's. */
function knownParties(full: readonly Candidate[]): Party[] | null {
  const record = full.find(({ known }) => known.length === 1)?.known[0]
  if (!record) return null
  const { tokens } = readDocument(record.name)
  const named = findParties(tokens, 0, tokens.length)
  const own = unique(named.map(({ party }) => party))
  const owner = own.length === 1 && named[0]?.first === 0 && named[0].organisation ? named[0].party : null
  return owner ? [owner] : (record.parties ?? (own.length > 1 ? own : null))
}

/** `Colombia's peace agreement`: the owner is a party. */
function ownerOf(scene: Scene, { first, phrase }: Candidate): Party[] {
  const owned = phrase?.determiner === 'owner' && scene.document.tokens[first - 1]?.possessive
  return owned ? partiesBetween(scene, first - 3, first) : []
}

function isOrganisation(scene: Scene, party: Party): boolean {
  return scene.organisations.has(party)
}

/** `between the Vietnamese ministry and the Singaporean one`, `with Japan` (then the one before is a party too). */
function partiesAfter(scene: Scene, { first, last, phrase }: Candidate): Party[] {
  const { tokens, sentences } = scene.document
  const sentence = tokens[first]?.sentence ?? -1
  for (const from of [phrase?.nameLast ?? last, last]) {
    const at = openerFrom(scene, from, sentence)
    if (at === null) continue
    let to = at + 1
    while (to < at + 40 && tokens[to]?.sentence === sentence && !ends(tokens[to]?.key ?? '')) {
      // `a pact with Peru, a treaty with Chile`: the next `with` is the next instrument's
      if (tokens[to]?.key === 'with' && tokens[at]?.key === 'with') break
      to++
    }
    const found = partiesBetween(scene, at, to)
    if (found.length === 0) continue
    if (/^(?:between|among)$/.test(tokens[at]?.key ?? '')) return found
    const before = statesOnly(scene, ownBetween(scene, sentences[sentence]?.first ?? first, first)).filter(
      (party) => !found.includes(party),
    )
    if (before.length > 0 && before.length < 4) return [...before, ...found]
    const other = mainBefore(scene, sentence, found)
    return before.length === 0 && found.length < 3 && other ? [other, ...found] : found
  }
  return []
}

/** Parties before an instrument that are not another one's: not those after `with`. */
function ownBetween(scene: Scene, first: number, last: number): Party[] {
  const { tokens } = scene.document
  const isOthers = (at: number) =>
    tokens[at - 1]?.key === 'with' || (tokens[at - 1]?.key === 'the' && tokens[at - 2]?.key === 'with')
  return namedBetween(scene, first, last).flatMap(({ at, party }) => (isOthers(at) ? [] : [party]))
}

/** `between`, `with` after the name; a mark and two words (`, the third with`) may stand before it. */
function openerFrom({ document: { tokens } }: Scene, from: number, sentence: number): number | null {
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (token?.sentence !== sentence) return null
    if (OPENERS.has(token.key)) return at
    if (token.text !== ',' && !/^(?:also|another|likewise|one|second|the|third|too)$/.test(token.key))
      return null
  }
  return null
}

function ends(key: string): boolean {
  return /^(?:;|:|\.|that|which|was|were|is|has|had|will|in|on|to|under|after|before|at|during|when|where|while)$/.test(
    key,
  )
}
