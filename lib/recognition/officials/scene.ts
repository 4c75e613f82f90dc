/** What the finder of officials looks up about a text again and again, prepared once. */
import type { Party } from '../../domain/country.ts'
import { bundledOfficeHolders } from '../../knowledge/bundled-holders.ts'
import type { OfficeHolders } from '../../knowledge/office-holders.ts'
import type { PartyMatch, PartyWords } from '../../knowledge/parties.ts'
import { eachInTurn, keptInTurn, tableInTurn, type Work } from '../../work/turns.ts'
import type { Document, Token } from '../document.ts'
import { partiesOfDocument, partyWordsOfDocument } from '../document-parties.ts'
import { namesPaper } from '../place-of-paper.ts'
import { findPlaces, type Place } from './places.ts'
import { datelineOf, settingsOf } from './setting.ts'
import { isTitleCase, seenAsName } from './title-case.ts'

export type Scene = {
  document: Document
  /** Who held which office, as far as is known. */
  officeHolders: OfficeHolders
  tokens: readonly Token[]
  /** Parties by the token they begin at, and by the token after their end. */
  partyFrom: ReadonlyMap<number, PartyMatch>
  partyUpTo: ReadonlyMap<number, PartyMatch>
  /** All parties that the text names in any way. */
  named: ReadonlySet<Party>
  /** Those of them that are states, and where each begins. */
  states: readonly PartyMatch[]
  stateFirsts: readonly number[]
  /** Parts of states and movements, likewise. */
  placeFrom: ReadonlyMap<number, Place>
  placeUpTo: ReadonlyMap<number, Place>
  /** 1 where a token belongs to the name of a country, capital or organisation, as party or place. */
  placeWord: Uint8Array
  /** The state whose name, capital or demonym begins at a token, as party or as place; null where none does. */
  stateOfPlace(token: number): Party | null
  /** State of the place where the news was written (`HANOI, May 3 —`); null where it does not say. */
  dateline: string | null
  /** By sentence that opens with a capital as its place (`In Tokyo, …`): the state. */
  setting: ReadonlyMap<number, string>
  /** The states that the text names, the most frequent first. */
  stateCounts: readonly { state: Party; count: number }[]
  /** The organisations likewise. */
  organisationCounts: readonly { state: Party; count: number }[]
  /** By sentence: most of its words begin with a capital, so that capitals say little. */
  titleCase: readonly boolean[]
  /** Keys seen with a capital inside a sentence of ordinary case: such words are names of something. */
  seenAsName: ReadonlySet<string>
}

export function* readScene(
  document: Document,
  officeHolders: OfficeHolders = bundledOfficeHolders(),
): Work<Scene> {
  const { tokens } = document
  const parties = yield* partiesOfDocument(document)
  const states = parties.filter((party) => !party.organisation && !namesPaper(tokens, party))
  const placeWord = new Uint8Array(tokens.length)
  const partyWords = yield* partyWordsOfDocument(document)
  const partyWordsFrom = yield* tableInTurn(partyWords, ({ first }) => first)
  for (const words of partyWords) placeWord.fill(1, words.first, words.last)
  const places = yield* findPlaces(tokens)
  const located = yield* sitesOf(partyWords, places)
  const titleCase = yield* eachInTurn(document.sentences, ({ first, last }) =>
    isTitleCase(tokens, first, last),
  )
  return {
    document,
    officeHolders,
    tokens,
    named: new Set(parties.map(({ party }) => party)),
    states,
    stateFirsts: states.map(({ first }) => first),
    partyFrom: yield* tableInTurn(parties, ({ first }) => first),
    partyUpTo: yield* tableInTurn(parties, ({ last }) => last),
    placeFrom: yield* tableInTurn(places, ({ first }) => first),
    placeUpTo: yield* tableInTurn(places, ({ last }) => last),
    placeWord,
    stateOfPlace: (token) => partyWordsFrom.get(token)?.party ?? null,
    dateline: datelineOf(document, located),
    setting: yield* settingsOf(document, located),
    stateCounts: countStates(states.map(({ party }) => party)),
    organisationCounts: countStates(
      parties.filter(({ organisation }) => organisation).map(({ party }) => party),
    ),
    titleCase,
    seenAsName: yield* seenAsName(document, titleCase),
  }
}

/** All that says where something happens, in the order of the text: states, capitals, and cities and provinces as capitals are. */
function* sitesOf(words: readonly PartyWords[], places: readonly Place[]): Work<PartyWords[]> {
  const firsts = new Set(words.map(({ first }) => first))
  const cities = yield* keptInTurn(places, ({ first, party }) => party !== null && !firsts.has(first))
  return [
    ...words,
    ...cities.map(({ first, last, party }) => ({ first, last, party, form: 'capital' as const })),
  ].sort((a, b) => a.first - b.first)
}

function countStates(parties: readonly Party[]): { state: Party; count: number }[] {
  const counts = new Map<Party, number>()
  for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1)
  return [...counts].map(([state, count]) => ({ state, count })).sort((a, b) => b.count - a.count)
}
