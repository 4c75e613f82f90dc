/** Whose an instrument is: by its name, by what follows it, by the table, by who signs, by whom the text is about. */
import type { Party } from '../../domain/country.ts'
import { membersOf } from '../../knowledge/members.ts'
import { findParties } from '../../knowledge/parties.ts'
import { eachInTurn, type Work } from '../../work/turns.ts'
import { readDocument } from '../document.ts'
import type { Candidate } from './candidate.ts'
import { inBlock, inSentence, onlyPartner, saysBoth, statesOnly, unique } from './near-parties.ts'
import { ownerOf, partnersOf } from './partners.ts'
import { partiesBetween, type Scene } from './party-scene.ts'
import { countedParties, inOrganisations } from './several-parties.ts'
import { signersBefore } from './signers.ts'

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
  return inOrganisations(scene, yield* surestParties(scene, mentions, acted))
}

function* surestParties(scene: Scene, mentions: readonly Candidate[], acted: boolean): Work<Party[]> {
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
  const after = yield* eachInTurn(mentions, (mention) => partnersOf(scene, mention))
  const stated = unique([...inName, ...owners.flat(), ...after.flat()])
  const count = countedParties(scene, full)
  if (stated.length > 1 && stated.length >= (count ?? 0)) return stated
  const known = knownParties(full)
  // the table names nobody of the `UN 2030 Agenda`, its name does
  if (known?.length === 0 && inName.length > 0) return inName
  if (known && stated.every((party) => known.includes(party))) return known
  const places = mentions.slice(0, MOST_PLACES)
  const signers = places
    .map(({ first }) => signersBefore(scene.document.tokens, first))
    .find(({ length }) => length > 1)
  if (signers) return unique([...stated, ...signers])
  if (
    inName.some((party) => isOrganisation(scene, party)) &&
    full.some(({ rule }) => TITLE_RULES.has(rule))
  ) {
    return inName
  }
  if (scene.body && stated.every((party) => party === scene.body) && !full.some((one) => isOfTwo(scene, one)))
    return [scene.body]
  if (!acted && stated.length === 0 && full.some((one) => one.known.length === 1)) return []
  const both = places.some((one) => saysBoth(scene, one))
  const around = (both ? [inSentence] : [inSentence, inBlock]).flatMap((near) =>
    places.map((mention) => unique([...stated, ...near(scene, mention)])),
  )
  const near =
    around.find(({ length }) => length === count) ??
    around.find(({ length }) => length > 1 && length < MOST_NEAR)
  if (near) return near
  const partner = places.map((one) => onlyPartner(scene, one)).find(Boolean)
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

function isOrganisation(scene: Scene, party: Party): boolean {
  return scene.organisations.has(party)
}
