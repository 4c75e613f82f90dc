/** Countries and organisations in a text: one map look-up a candidate, never a search of names over the text. */
import type { Party } from '../domain/country.ts'
import type { PartyForm } from './party-names.ts'
import { isParty } from './party-sense.ts'
import { nameAt, type PartyToken } from './party-words.ts'

export type PartyMatch = {
  party: Party
  /** Token indexes, last exclusive. Both parties of a compound (`US-Russia`) have its one token. */
  first: number
  last: number
  /** `capital`: a capital that stands for its government; a capital as a place is not returned. */
  form: PartyForm
  organisation: boolean
}

/** A stretch of tokens that is written like a party's name, whatever it means where it stands. */
export type PartyWords = { first: number; last: number; party: Party | null; form: PartyForm }

/** Every stretch written like a party, capitals as places and look-alikes included; in order, without overlap. */
export function findPartyWords(tokens: readonly PartyToken[], first: number, last: number): PartyWords[] {
  const found: PartyWords[] = []
  for (let at = first; at < last; ) at = addPartyWordsAt(found, tokens, at, last)
  return found
}

/** One step of `findPartyWords`: adds the stretch that begins at token `at`, and tells where the next may begin. */
export function addPartyWordsAt(
  found: PartyWords[],
  tokens: readonly PartyToken[],
  at: number,
  last: number,
): number {
  const named = nameAt(tokens, at, last)[0]
  if (!named) return at + 1
  found.push({ first: named.first, last: named.last, party: named.party, form: named.form })
  return named.last
}

/** Countries and organisations named by the tokens from `first` to `last`, in order, longest first, without overlap. */
export function findParties(tokens: readonly PartyToken[], first: number, last: number): PartyMatch[] {
  const found: PartyMatch[] = []
  for (let at = first; at < last; ) at = addPartiesAt(found, tokens, at, last)
  return found
}

/** One step of `findParties`: adds the parties whose names begin at token `at`, and tells where the next may begin. */
export function addPartiesAt(
  found: PartyMatch[],
  tokens: readonly PartyToken[],
  at: number,
  last: number,
): number {
  const named = nameAt(tokens, at, last)
  for (const { party, form, organisation, first, last: end } of named) {
    if (party && isParty(tokens, { form, organisation, first, last: end })) {
      found.push({ party, first, last: end, form, organisation })
    }
  }
  return named[0]?.last ?? at + 1
}
