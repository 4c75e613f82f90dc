/** What the finder of officials looks up about a text again and again, prepared once. */

import type { Party } from '../../domain/country.ts'
import { bundledOfficeHolders } from '../../knowledge/bundled-holders.ts'
import type { OfficeHolders } from '../../knowledge/office-holders.ts'
import { BODIES, MOVEMENT, REGIONS } from '../../knowledge/office-words.ts'
import { DATES } from '../../knowledge/ordinary-words.ts'
import type { PartyMatch, PartyWords } from '../../knowledge/parties.ts'
import { eachInTurn, TOKENS_A_TURN, type Work } from '../../work/turns.ts'
import type { Document, Token } from '../document.ts'
import { partiesOfDocument, partyWordsOfDocument } from '../document-parties.ts'

/** A part of a state or a movement named by tokens, last exclusive; `party` null where no state is meant. */
export type Place = { first: number; last: number; party: string | null; movement: boolean }

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

/** `the Samoa Agreement` tells nothing of a state's officials. */
const INSTRUMENTS = new Set(
  'Accord Accords Agreement Amendment Charter Consensus Convention Declaration Pact Principles Process Protocol Statement Treaty'.split(
    ' ',
  ),
)

const LONGEST_PLACE = 3

export function* readScene(
  document: Document,
  officeHolders: OfficeHolders = bundledOfficeHolders(),
): Work<Scene> {
  const { tokens } = document
  const parties = yield* partiesOfDocument(document)
  const states = parties.filter(
    (party) =>
      !party.organisation && !(party.form !== 'demonym' && INSTRUMENTS.has(tokens[party.last]?.text ?? '')),
  )
  const placeWord = new Uint8Array(tokens.length)
  const partyWords = yield* partyWordsOfDocument(document)
  const partyWordsFrom = yield* tableOf(partyWords, ({ first }) => first)
  for (const words of partyWords) placeWord.fill(1, words.first, words.last)
  const places = yield* findPlaces(tokens)
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
    partyFrom: yield* tableOf(parties, ({ first }) => first),
    partyUpTo: yield* tableOf(parties, ({ last }) => last),
    placeFrom: yield* tableOf(places, ({ first }) => first),
    placeUpTo: yield* tableOf(places, ({ last }) => last),
    placeWord,
    stateOfPlace: (token) => partyWordsFrom.get(token)?.party ?? null,
    dateline: datelineOf(document, partyWords),
    setting: yield* settingsOf(document, partyWords),
    stateCounts: countStates(states.map(({ party }) => party)),
    organisationCounts: countStates(
      parties.filter(({ organisation }) => organisation).map(({ party }) => party),
    ),
    titleCase,
    seenAsName: yield* seenAsName(document, titleCase),
  }
}

function* tableOf<Item>(items: readonly Item[], keyOf: (item: Item) => number): Work<Map<number, Item>> {
  const table = new Map<number, Item>()
  for (const [n, item] of items.entries()) {
    if (n % TOKENS_A_TURN === 0) yield
    table.set(keyOf(item), item)
  }
  return table
}

/** Sentences at the head of an article among which a dateline may stand. */
const HEAD_SENTENCES = 7

function datelineOf(document: Document, words: readonly PartyWords[]): string | null {
  const { tokens, sentences } = document
  for (const { first, last, party, form } of words) {
    const token = tokens[first]
    if (!token || token.sentence >= HEAD_SENTENCES) return null
    if (form === 'demonym' || form === 'acronym' || !party) continue
    const opens = sentences[token.sentence]?.first === first
    const next = tokens[last]
    const later = tokens[last + 1]
    const dated =
      next?.text === ',' && (later?.kind === 'number' || DATES.has(later?.key ?? '') || isMay(later))
    const dashed = opens && next?.kind === 'mark' && next.spaced && /^[–—(|-]$/.test(next.text)
    const shouted =
      opens && token.letters === 'upper' && form === 'capital' && (next?.text === ',' || next?.text === '.')
    if (dated || dashed || shouted) return party
  }
  return null
}

function countStates(parties: readonly Party[]): { state: Party; count: number }[] {
  const counts = new Map<Party, number>()
  for (const party of parties) counts.set(party, (counts.get(party) ?? 0) + 1)
  return [...counts].map(([state, count]) => ({ state, count })).sort((a, b) => b.count - a.count)
}

/** `In Tokyo, Prime Minister X said`: the place tells whose officials the sentence is about. */
function* settingsOf(
  { tokens, sentences }: Document,
  words: readonly PartyWords[],
): Work<Map<number, string>> {
  const settings = new Map<number, string>()
  for (const { first, last, party, form } of words) {
    const sentence = tokens[first]?.sentence ?? 0
    const opens = sentences[sentence]?.first === first - 1 && tokens[first - 1]?.key === 'in'
    if (party && opens && form !== 'demonym' && tokens[last]?.text === ',') settings.set(sentence, party)
  }
  yield* addHeadings({ tokens, sentences }, words, settings)
  return settings
}

/** A line that is nothing but the name of a state says whose officials the lines below are, up to the next such line. */
function* addHeadings(
  { tokens, sentences }: Pick<Document, 'tokens' | 'sentences'>,
  words: readonly PartyWords[],
  settings: Map<number, Party>,
): Work<void> {
  const byFirst = yield* tableOf(words, ({ first }) => first)
  let heading: Party | null = null
  for (const [number, { first, last, block }] of sentences.entries()) {
    yield
    const party = byFirst.get(first)
    const alone = sentences[number - 1]?.block !== block && sentences[number + 1]?.block !== block
    if (alone && party && last - party.last <= 1 && party.form === 'name') heading = party.party
    else if (alone && isHeading({ tokens, sentences }, number)) heading = null
    else if (heading && !settings.has(number)) settings.set(number, heading)
  }
}

/** A short line without a full stop. */
function isHeading({ tokens, sentences }: Pick<Document, 'tokens' | 'sentences'>, number: number): boolean {
  const { first = 0, last = 0 } = sentences[number] ?? {}
  return last - first <= 6 && !/^[.!?:;,]$/.test(tokens[last - 1]?.text ?? '')
}

function isMay(token: Token | undefined): boolean {
  return token?.key === 'may' && token.letters !== 'lower'
}

function* findPlaces(tokens: readonly Token[]): Work<Place[]> {
  const found: Place[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (at % TOKENS_A_TURN === 0) yield
    const token = tokens[at]
    if (token?.kind !== 'word' || token.letters === 'lower') continue
    let key = ''
    let best: Place | null = null
    for (let last = at; last < Math.min(tokens.length, at + LONGEST_PLACE); last++) {
      const next = tokens[last]
      if (next?.kind !== 'word' || next.sentence !== token.sentence) break
      key += (key ? ' ' : '') + next.key
      const region = REGIONS.get(key) ?? null
      const movement = BODIES.has(key) || (MOVEMENT.has(key) && !region)
      const party = BODIES.get(key) ?? region
      if (party || movement) best = { first: at, last: last + 1, party, movement }
    }
    if (best) {
      found.push(best)
      at = best.last - 1
    }
  }
  return found
}

/** Words that headlines leave in lower case. */
const SMALL = new Set(
  'a an and as at but by for from in into is its of off on or over per than the to up vs via with amid after'.split(
    ' ',
  ),
)

/** Headlines bear no full stop, unless they are written in capitals throughout. */
function isTitleCase(tokens: readonly Token[], first: number, last: number): boolean {
  let capital = 0
  let upper = 0
  let all = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || SMALL.has(token.key)) continue
    all++
    if (token.letters !== 'lower') capital++
    if (token.letters === 'upper') upper++
  }
  const closed = /^[.!?;]$/.test(tokens[last - 1]?.text ?? '')
  return all >= 3 && (closed ? upper === all : capital >= all * 0.9)
}

function* seenAsName(document: Document, titleCase: readonly boolean[]): Work<Set<string>> {
  const seen = new Set<string>()
  for (const [number, { first, last }] of document.sentences.entries()) {
    if (titleCase[number]) continue
    yield
    for (let at = first + 1; at < last; at++) {
      const token = document.tokens[at]
      if (token?.kind === 'word' && token.letters !== 'lower') seen.add(token.key)
    }
  }
  return seen
}
