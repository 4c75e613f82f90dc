/** Whose an instrument is: by its name, by what follows it, by the table, by who signs, by whom the text is about. */
import type { Party } from '../../domain/country.ts'
import type { Official } from '../../domain/entity.ts'
import type { KnownInstrument } from '../../knowledge/instruments.ts'
import { findParties } from '../../knowledge/parties.ts'
import { type Document, readDocument } from '../document.ts'
import type { Finding } from '../finding.ts'
import type { Candidate } from './candidate.ts'

/** A party where it is named, in tokens; a named official counts for the state served. */
export type PartyAt = { party: Party; at: number; organisation: boolean }

/** What is asked again and again of one document. */
export type Scene = {
  document: Document
  /** All parties named, in the order of the text, and those of named officials. */
  named: readonly PartyAt[]
  /** The two that the text is most about. */
  main: readonly Party[]
}

const OPENERS = new Set(['between', 'among', 'with', 'by', 'joining'])
const TITLE_RULES = new Set(['titled-instrument', 'known-name', 'known-acronym'])
/** Where an instrument is named often, its first places say whose it is. */
const MOST_PLACES = 6
/** An instrument of more parties is known by its own name. */
const FEW_PARTIES = 3
/** A headline says whom the article is about. */
const HEADLINE_WEIGHT = 3

/** Reads the parties of a whole document once. */
export function partyScene(document: Document, officials: Finding<Official> | null): Scene {
  const { tokens } = document
  const named: PartyAt[] = findParties(tokens, 0, tokens.length).map(({ party, first, organisation }) => ({
    party,
    at: first,
    organisation,
  }))
  const countries = new Map(officials?.entities.map(({ id, country }) => [id, country]))
  const people = [...(officials?.mentions ?? [])].sort((a, b) => a.start - b.start)
  let at = 0
  for (const { start, entity } of people) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++
    const party = countries.get(entity)
    if (party) named.push({ party, at, organisation: false })
  }
  named.sort((a, b) => a.at - b.at)
  return { document, named, main: mainParties(document, named) }
}

function mainParties(document: Document, named: readonly PartyAt[]): Party[] {
  const weights = new Map<Party, number>()
  for (const { party, at } of named) {
    const block = document.sentences[document.tokens[at]?.sentence ?? 0]?.block ?? 0
    const weight = block === 0 ? HEADLINE_WEIGHT : block === 1 ? 2 : 1
    weights.set(party, (weights.get(party) ?? 0) + weight)
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([party]) => party)
}

/** A title that only two or three states share (`Treaty of Peace and Friendship`) is theirs only where one of them is named. */
export function canBeMeant({ named }: Scene, { parties }: KnownInstrument): boolean {
  if (!parties || parties.length > FEW_PARTIES || named.length === 0) return true
  return named.some(({ party }) => parties.includes(party))
}

/**
 * Parties of the instrument with these mentions, the surest source first. `acted`: the text tells a step of it;
 * without one, whoever stands near a treaty open to all is not said to be its party.
 */
export function partiesOf(scene: Scene, mentions: readonly Candidate[], acted: boolean): Party[] {
  const full = mentions.filter(({ kind }) => kind !== 'anaphor')
  const acronyms = new Set(full.map(({ acronym }) => acronym))
  const inName = unique(
    full.flatMap((mention) => partiesBetween(scene, mention.first, mention.phrase?.nameLast ?? mention.last)),
  ).filter((party) => !acronyms.has(party))
  if (inName.length > 1) return inName
  const stated = unique([...inName, ...mentions.flatMap((mention) => partiesAfter(scene, mention))])
  if (stated.length > 1) return stated
  const known = knownParties(full)
  if (known && stated.every((party) => known.includes(party))) return known
  if (
    inName.some((party) => isOrganisation(scene, party)) &&
    full.some(({ rule }) => TITLE_RULES.has(rule))
  ) {
    return inName
  }
  if (!acted && stated.length === 0 && full.some((one) => one.known.length === 1)) return []
  for (const near of [inSentence, inBlock]) {
    for (const mention of mentions.slice(0, MOST_PLACES)) {
      const all = unique([...stated, ...near(scene, mention)])
      if (all.length > 1 && all.length < 5) return all
    }
  }
  return unique([...stated, ...scene.main]).slice(0, 2)
}

/** Parties by the table; an instrument that bears an organisation's name is that organisation's. */
function knownParties(full: readonly Candidate[]): Party[] | null {
  const record = full.find(({ known }) => known.length === 1)?.known[0]
  if (!record) return null
  const { tokens } = readDocument(record.name)
  const named = findParties(tokens, 0, tokens.length)
  const owner = named[0]?.first === 0 && named[0].organisation ? named[0].party : null
  return owner ? [owner] : (record.parties ?? null)
}

function unique(parties: readonly Party[]): Party[] {
  return [...new Set(parties)]
}

function isOrganisation(scene: Scene, party: Party): boolean {
  return scene.named.some((one) => one.party === party && one.organisation)
}

/** Parties named from token `first` to `last`. */
export function partiesBetween({ named }: Scene, first: number, last: number): Party[] {
  const found: Party[] = []
  for (let n = firstFrom(named, first); n < named.length; n++) {
    const one = named[n]
    if (!one || one.at >= last) break
    found.push(one.party)
  }
  return found
}

function firstFrom(named: readonly PartyAt[], token: number): number {
  let [low, high] = [0, named.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((named[middle]?.at ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** `between the Vietnamese ministry and the Singaporean one`, `with Japan` (then the one before is a party too). */
function partiesAfter(scene: Scene, { first, last, phrase }: Candidate): Party[] {
  const { tokens, sentences } = scene.document
  const sentence = tokens[first]?.sentence ?? -1
  for (const from of [phrase?.nameLast ?? last, last]) {
    const at = openerFrom(scene, from, sentence)
    if (at === null) continue
    let to = at + 1
    while (to < at + 40 && tokens[to]?.sentence === sentence && !ends(tokens[to]?.key ?? '')) to++
    const found = partiesBetween(scene, at, to)
    if (found.length === 0) continue
    if (/^(?:between|among)$/.test(tokens[at]?.key ?? '')) return found
    const before = statesOnly(scene, partiesBetween(scene, sentences[sentence]?.first ?? first, first))
    return before.length > 0 && before.length < 4 ? [...before, ...found] : found
  }
  return []
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

/** Leaves out organisations that only host or stand near, unless the text is about them. */
function statesOnly({ named, main }: Scene, parties: readonly Party[]): Party[] {
  const organisations = new Set(named.filter(({ organisation }) => organisation).map(({ party }) => party))
  return unique(parties).filter(
    (party) => party === 'EU' || main.includes(party) || !organisations.has(party),
  )
}

function ends(key: string): boolean {
  return /^(?:;|:|\.|that|which|was|were|is|has|had|will|in|on|to|under|after|before|at|during|when|where|while)$/.test(
    key,
  )
}

function inSentence(scene: Scene, mention: Candidate | undefined): Party[] {
  const sentence = scene.document.sentences[scene.document.tokens[mention?.first ?? -1]?.sentence ?? -1]
  if (!sentence || !mention) return []
  const before = statesOnly(scene, partiesBetween(scene, sentence.first, mention.first))
  return before.length > 1 ? before : statesOnly(scene, partiesBetween(scene, sentence.first, sentence.last))
}

function inBlock(scene: Scene, mention: Candidate | undefined): Party[] {
  const { sentences, tokens } = scene.document
  const here = tokens[mention?.first ?? -1]?.sentence ?? -1
  const block = sentences[here]?.block
  let first = here
  while (first > 0 && sentences[first - 1]?.block === block && first > here - 3) first--
  return statesOnly(scene, partiesBetween(scene, sentences[first]?.first ?? 0, sentences[here]?.last ?? 0))
}
